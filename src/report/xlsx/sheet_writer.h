// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "report/xlsx/formats.h"
#include "report/xlsx/sheet_layout.h"

namespace svodka::report {

/// Writes one table into one sheet of an open workbook: title, preamble, header, rows, totals, and how it is printed.
class SheetWriter final {
public:
    /// `mark` is printed over every page; may be empty.
    SheetWriter(lxw_worksheet* sheet, const Formats& formats, const core::Table& table, const QString& mark);

    /// The first complaint of the library, LXW_NO_ERROR if there was none.
    lxw_error write();

private:
    void writeTitle();
    void writeHeader();
    void writeRow(const std::vector<core::Cell>& cells, double height, bool total);
    void writeCell(lxw_col_t column, const core::Cell& cell, bool bold);
    void writeNumber(lxw_col_t column, double number, bool bold);
    void writeDate(lxw_col_t column, QDate date, bool bold);
    void writeText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format);
    void writeMerged(lxw_row_t row, lxw_col_t column, lxw_row_t lastRow, lxw_col_t lastColumn, const QString& text,
                     lxw_format* format);
    void setUpColumns();
    void setUpPage(lxw_row_t firstHeaderRow);
    void note(lxw_error error);

    lxw_worksheet* m_sheet;
    const Formats& m_formats;
    const core::Table& m_table;
    QString m_mark;
    SheetLayout m_layout;
    lxw_row_t m_row = 0; ///< the next row to write
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace svodka::report
