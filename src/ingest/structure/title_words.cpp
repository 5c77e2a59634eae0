// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/title_words.h"

#include "ingest/structure/any_case.h"
#include "ingest/structure/words.h"

#include <QSet>
#include <array>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

QString withoutDates(const QString& text) {
    static const QString month = u"(январ[ьея]|феврал[ьея]|марта?|апрел[ьея]|ма[йя]|июн[ьея]|июл[ьея]|августа?|"
                                 "сентябр[ьея]|октябр[ьея]|ноябр[ьея]|декабр[ьея])"_s;
    static const QString yearMark = u"(\\s*(гг?\\b\\.?|год\\p{L}*))?"_s;
    static const std::array<QRegularExpression, 6> patterns = {
        anyCase(u"\\b\\d{4}-\\d\\d-\\d\\d\\b"_s),
        anyCase(u"\\b\\d{1,4}([./]\\d{1,4})+\\b\\.?"_s + yearMark),
        anyCase(u"(\\b\\d{1,2}\\s*([-–—]|по)?\\s*)*\\b"_s + month + u"\\b(\\s*\\d{4}\\b"_s + yearMark + u")?"_s),
        anyCase(u"\\b(19|20)\\d\\d\\b"_s + yearMark),
        anyCase(u"\\b\\d+(-?\\p{L}{1,2})?\\s*(недел|квартал|полугоди|месяц|декад)\\p{L}*"_s),
        anyCase(u"\\bнедел\\p{L}*\\s*№?\\s*\\d+\\b"_s),
    };
    QString rest = text;
    for (const QRegularExpression& pattern : patterns)
        rest.replace(pattern, u" "_s);
    return rest;
}

QString withoutRegions(const QString& text) {
    static const QRegularExpression pattern =
        anyCase(u"\\p{L}+(ая|ой|ую|ий|ого|ому|ом) (област|кра|автономн\\p{L}+ округ)\\p{L}*( [-–—] \\p{L}+)?|"
                "республик\\p{L}* \\p{L}+(-\\p{L}+)?( \\(\\p{L}+\\))?|\\p{L}+(ая|ой|ую) республик\\p{L}*"_s);
    QString rest = text;
    return rest.replace(pattern, u" "_s);
}

bool isPeriodWord(const QString& stem) {
    static const QSet<QString> stems = {stemOf(u"неделя"_s),
                                        stemOf(u"период"_s),
                                        stemOf(u"состояние"_s),
                                        stemOf(u"дата"_s),
                                        stemOf(u"год"_s),
                                        stemOf(u"квартал"_s),
                                        stemOf(u"месяц"_s),
                                        stemOf(u"отчетный"_s),
                                        u"г"_s,
                                        u"гг"_s};
    return stems.contains(stem);
}

} // namespace svodka::ingest
