// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <QFile>
#include <QString>

namespace svodka::tests {

/// The real table of tests/data/seed/01 as the ministry's form, with its total.
inline core::Table ministryForm() {
    QFile file(QStringLiteral(SVODKA_TEST_DATA "/seed/01_sakhalin_sferum_doo_2023w18.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no seed table");
    const QString text = QString::fromUtf8(file.readAll()).remove(u'\r');
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    core::Table table;
    table.name = QStringLiteral("Дошкольные");
    table.title = lines[0].split(u'\t')[0];
    for (const QString& header : lines[1].split(u'\t'))
        table.columns.push_back({header, {}, core::ColumnKind::Number, false});
    table.columns[0].rowNumber = true;
    table.columns[1].kind = core::ColumnKind::Text;
    double notRegistered = 0;
    double notActive = 0;
    for (const QString& line : lines.mid(2)) {
        const QStringList cells = line.split(u'\t');
        table.rows.push_back({cells[0].toDouble(), cells[1], cells[2].toDouble(), cells[3].toDouble()});
        notRegistered += cells[2].toDouble();
        notActive += cells[3].toDouble();
    }
    table.totals.push_back({core::Cell(), QStringLiteral("Итого"), notRegistered, notActive});
    return table;
}

/// Every kind of cell and a header of two rows.
inline core::Table mixedTable() {
    core::Table table;
    table.name = QStringLiteral("Завершение: Сферум/2023");
    table.title = QStringLiteral("Завершение подключения (29.04.23-05.05.23)");
    table.preamble = {QStringLiteral("Метка «Госорганизация»"), QStringLiteral("Источник: сводные цифры")};
    table.columns = {{QStringLiteral("№п/п"), {}, core::ColumnKind::Number, true},
                     {QStringLiteral("Наименование МО"), {}, core::ColumnKind::Text, false},
                     {QStringLiteral("Школы"), QStringLiteral("Не завершили"), core::ColumnKind::Number, false},
                     {QStringLiteral("РУО"), QStringLiteral("Не завершили"), core::ColumnKind::Number, false},
                     {QStringLiteral("Доля"), QStringLiteral("Показатели"), core::ColumnKind::Percent, false},
                     {QStringLiteral("Срок"), {}, core::ColumnKind::Date, false}};
    table.rows = {{1.0, QStringLiteral("Арбажский"), core::Cell(), 1.0, core::Percent{0.95}, QDate(2023, 5, 5)},
                  {2.0, QStringLiteral("г. Киров"), 1540.6, 0.0, core::Percent{1}, core::Cell()},
                  {3.0, QStringLiteral("Унинский; «№ 1»"), -3.0, 163.437, core::Cell(), QDate(1900, 3, 1)}};
    table.totals = {{core::Cell(), QStringLiteral("Итого"), 1537.6, 164.437, core::Cell(), core::Cell()}};
    return table;
}

/// Names that a spreadsheet would take for formulas, links or markup.
inline QStringList hostileTexts() {
    return {QStringLiteral("=cmd|' /C calc'!A0"),
            QStringLiteral("+1"),
            QStringLiteral("-1"),
            QStringLiteral("@SUM(1)"),
            QStringLiteral("\tтаб"),
            QStringLiteral("\rвозврат"),
            QStringLiteral("http://example.org/?a=1&b=2"),
            QStringLiteral("{=1+1}"),
            QStringLiteral("<b>&amp;</b>"),
            QStringLiteral("12"),
            QStringLiteral("_x0041_"),
            QStringLiteral("«Ёлочка» № 1; \"два\"\nстроки")};
}

inline core::Table hostileTable() {
    core::Table table;
    table.columns = {{QStringLiteral("=1+1"), {}, core::ColumnKind::Text, false}};
    for (const QString& text : hostileTexts())
        table.rows.push_back({text});
    return table;
}

inline core::Document documentOf(std::vector<core::Table> tables) {
    core::Document document;
    document.info = {QStringLiteral("Не зарегистрированы и не активны"), QStringLiteral("Сферум"),
                     QStringLiteral("Методист"), QStringLiteral("синтетические данные"),
                     QDateTime(QDate(2023, 5, 6), QTime(9, 30), Qt::UTC)};
    document.tables = std::move(tables);
    return document;
}

} // namespace svodka::tests
