// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx/sheet_names.h"

#include "report/clean_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace svodka::report {

namespace {

constexpr qsizetype kLimit = 31;

QString shortened(QString name, qsizetype limit) {
    if (name.size() > limit) {
        name.truncate(limit);
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    return name.trimmed();
}

QString withoutForbidden(const QString& wish) {
    QString name = withoutInvalidCharacters(wish);
    name.replace(u'[', u'(').replace(u']', u')').replace(u'\'', u'’');
    for (const QChar c : u":*?/\\"_s)
        name.replace(c, u'-');
    return shortened(name.simplified(), kLimit);
}

} // namespace

QStringList validSheetNames(const QStringList& wishes) {
    QStringList names;
    QSet<QString> taken{u"history"_s}; // Excel keeps this name to itself
    for (const QString& wish : wishes) {
        QString base = withoutForbidden(wish);
        if (base.isEmpty())
            base = u"Лист"_s;
        QString name = base;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            const QString suffix = u" (%1)"_s.arg(number);
            name = shortened(base, kLimit - suffix.size()) + suffix;
        }
        taken.insert(name.toCaseFolded());
        names << name;
    }
    return names;
}

} // namespace svodka::report
