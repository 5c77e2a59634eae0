// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_script.h"

namespace svodka::store {

namespace {

/// The position behind the quoted text or comment that begins at `from`; `from` itself where neither begins.
qsizetype skipOpaque(const QString& script, qsizetype from) {
    const QChar first = script.at(from);
    const QStringView rest = QStringView(script).sliced(from);
    qsizetype end = from;
    if (first == u'\'' || first == u'"')
        end = script.indexOf(first, from + 1) + 1; // a doubled quote reads as two texts side by side
    else if (rest.startsWith(u"--"))
        end = script.indexOf(u'\n', from) + 1;
    else if (rest.startsWith(u"/*"))
        end = script.indexOf(u"*/", from + 2) + 2;
    else
        return from;
    return end > from ? end : script.size();
}

} // namespace

QStringList splitSql(const QString& script) {
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (const QString text = statement.trimmed(); !text.isEmpty())
            statements << text;
        statement.clear();
    };
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = skipOpaque(script, at);
        const bool comment = end > at && script.at(at) != u'\'' && script.at(at) != u'"';
        if (comment)
            statement += u' ';
        else if (end > at)
            statement += QStringView(script).sliced(at, end - at);
        else if (script.at(at) == u';')
            finish();
        else
            statement += script.at(at);
        at = end > at ? end : at + 1;
    }
    finish();
    return statements;
}

} // namespace svodka::store
