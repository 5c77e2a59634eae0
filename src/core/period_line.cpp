// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period_line.h"

#include <QRegularExpression>
#include <QSet>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString& text) {
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

QString withOneKindOfEach(QStringView text) {
    QString out;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format || u"«»\"„“”'"_s.contains(c))
            continue;
        const bool dash = c.category() == QChar::Punctuation_Dash || c == u'\u2212';
        out += dash ? u'-' : c.isSpace() ? u' ' : c == u'…' ? u'-' : c;
    }
    return out.toLower().simplified();
}

} // namespace

QString periodLine(QStringView text) {
    static const QRegularExpression underscore(uR"((?<!\d)_+|_+(?!\d))"_s);
    static const QRegularExpression time = pattern(uR"((?:\bв )?\b\d{1,2}:\d\d(?::\d\d)?\b(?: ?ч\b\.?)?)"_s);
    static const QRegularExpression weekday =
        pattern(uR"(\(?\b(?:понедельник|вторник|сред[ауы]|четверг|пятниц|суббот|воскресень)\p{L}*\b\)?,?|)"
                uR"(\(?\b(?:пн|вт|ср|чт|пт|сб|вс)\b\.?\)?,?)"_s);
    static const QRegularExpression wide(uR"((?<!\d)(\d{1,2}) ?\. ?(\d{1,2}) ?\. ?(\d{4}|\d\d)(?!\d))"_s);
    static const QRegularExpression ordinal = pattern(uR"((\d)-(?:го|ое|е|ого)\b)"_s);
    QString line = withOneKindOfEach(text);
    line.replace(underscore, u" "_s).replace(time, u" "_s).replace(weekday, u" "_s);
    line.replace(wide, uR"(\1.\2.\3)"_s).replace(ordinal, uR"(\1)"_s);
    return line.simplified();
}

int onlyYear(const QString& line) {
    static const QRegularExpression year = pattern(uR"((?<![\d./_-])(20\d\d)(?![\d/_-]|\.\d| ?- ?\d))"_s);
    static const QRegularExpression schoolYear = pattern(uR"(\d{4} ?[-/] ?(?:20)?\d\d(?!\d))"_s);
    if (schoolYear.match(line).hasMatch())
        return 0;
    QSet<int> years;
    for (auto it = year.globalMatch(line); it.hasNext();)
        years.insert(it.next().captured(1).toInt());
    return years.size() == 1 ? *years.cbegin() : 0;
}

} // namespace svodka::core
