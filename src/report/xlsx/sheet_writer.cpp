// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx/sheet_writer.h"

#include "report/clean_text.h"
#include "report/header_layout.h"

#include <QByteArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::report {

namespace {

constexpr uint8_t kA4 = 9;
constexpr int kFirstSerialYear = 1900; // spreadsheets know no earlier day

bool isEmpty(const core::Cell& cell) {
    if (const auto* text = std::get_if<QString>(&cell))
        return text->isEmpty();
    if (const auto* number = std::get_if<double>(&cell))
        return !std::isfinite(*number);
    if (const auto* percent = std::get_if<core::Percent>(&cell))
        return !std::isfinite(percent->value);
    if (const auto* date = std::get_if<QDate>(&cell))
        return !date->isValid();
    return true;
}

} // namespace

SheetWriter::SheetWriter(lxw_worksheet* sheet, const Formats& formats, const core::Table& table, const QString& mark)
    : m_sheet(sheet), m_formats(formats), m_table(table), m_mark(mark), m_layout(layoutOf(table)) {}

lxw_error SheetWriter::write() {
    setUpColumns();
    writeTitle();
    const lxw_row_t firstHeaderRow = m_row;
    writeHeader();
    auto height = m_layout.rowHeights.begin();
    for (const auto& row : m_table.rows)
        writeRow(row, *height++, false);
    for (const auto& row : m_table.totals)
        writeRow(row, *height++, true);
    setUpPage(firstHeaderRow);
    return m_error;
}

void SheetWriter::setUpColumns() {
    for (size_t i = 0; i < m_layout.columnWidths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const auto pixels = static_cast<uint32_t>(libraryPixels(m_layout.columnWidths[i]));
        note(worksheet_set_column_pixels(m_sheet, column, column, pixels, nullptr));
    }
}

void SheetWriter::writeTitle() {
    const auto last = static_cast<lxw_col_t>(m_layout.columnWidths.size() - 1);
    if (!m_table.title.isEmpty()) {
        note(worksheet_set_row(m_sheet, m_row, m_layout.titleHeight, nullptr));
        writeMerged(m_row, 0, m_row, last, m_table.title, m_formats.title());
        ++m_row;
    }
    for (qsizetype i = 0; i < m_table.preamble.size(); ++i) {
        note(worksheet_set_row(m_sheet, m_row, m_layout.preambleHeights[static_cast<size_t>(i)], nullptr));
        writeMerged(m_row, 0, m_row, last, m_table.preamble[i], m_formats.preamble());
        ++m_row;
    }
}

void SheetWriter::writeHeader() {
    for (const HeaderCell& cell : headerCells(m_table)) {
        const lxw_row_t row = m_row + static_cast<lxw_row_t>(cell.row);
        const auto column = static_cast<lxw_col_t>(cell.column);
        writeMerged(row, column, row + static_cast<lxw_row_t>(cell.rowSpan - 1),
                    static_cast<lxw_col_t>(cell.column + cell.columnSpan - 1), cell.text, m_formats.header());
    }
    for (const double height : m_layout.headerHeights) {
        note(worksheet_set_row(m_sheet, m_row, height, nullptr));
        ++m_row;
    }
}

void SheetWriter::writeRow(const std::vector<core::Cell>& cells, double height, bool total) {
    note(worksheet_set_row(m_sheet, m_row, height, nullptr));
    for (size_t i = 0; i < m_table.columns.size(); ++i)
        writeCell(static_cast<lxw_col_t>(i), i < cells.size() ? cells[i] : core::Cell(), total);
    ++m_row;
}

void SheetWriter::writeCell(lxw_col_t column, const core::Cell& cell, bool bold) {
    if (isEmpty(cell)) {
        note(worksheet_write_blank(m_sheet, m_row, column, m_formats.body(Formats::Text, bold)));
    } else if (const auto* number = std::get_if<double>(&cell)) {
        writeNumber(column, *number, bold);
    } else if (const auto* percent = std::get_if<core::Percent>(&cell)) {
        note(worksheet_write_number(m_sheet, m_row, column, percent->value, m_formats.body(Formats::Percent, bold)));
    } else if (const auto* date = std::get_if<QDate>(&cell)) {
        writeDate(column, *date, bold);
    } else {
        writeText(m_row, column, std::get<QString>(cell), m_formats.body(Formats::Text, bold));
    }
}

void SheetWriter::writeNumber(lxw_col_t column, double number, bool bold) {
    const bool whole = std::floor(number) == number;
    const bool rowNumber = m_table.columns[column].rowNumber;
    const Formats::Kind kind = rowNumber ? Formats::RowNumber : whole ? Formats::Integer : Formats::Fraction;
    note(worksheet_write_number(m_sheet, m_row, column, number + 0.0, m_formats.body(kind, bold))); // + 0.0: no «-0»
}

void SheetWriter::writeDate(lxw_col_t column, QDate date, bool bold) {
    lxw_format* format = m_formats.body(Formats::Date, bold);
    if (date.year() < kFirstSerialYear || date.year() > 9999) {
        writeText(m_row, column, date.toString(u"dd.MM.yyyy"_s), format);
        return;
    }
    lxw_datetime serial{date.year(), date.month(), date.day(), 0, 0, 0};
    note(worksheet_write_datetime(m_sheet, m_row, column, &serial, format));
}

void SheetWriter::writeText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format) {
    note(worksheet_write_string(m_sheet, row, column, cellText(text).toUtf8().constData(), format));
}

void SheetWriter::writeMerged(lxw_row_t row, lxw_col_t column, lxw_row_t lastRow, lxw_col_t lastColumn,
                              const QString& text, lxw_format* format) {
    if (lastRow != row || lastColumn != column) // the library refuses to merge one cell
        note(worksheet_merge_range(m_sheet, row, column, lastRow, lastColumn, "", format));
    writeText(row, column, text, format);
}

void SheetWriter::setUpPage(lxw_row_t firstHeaderRow) {
    worksheet_set_paper(m_sheet, kA4);
    if (m_layout.landscape)
        worksheet_set_landscape(m_sheet);
    else
        worksheet_set_portrait(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_margins(m_sheet, 0.6, 0.4, 0.6, 0.7);
    note(worksheet_set_footer(m_sheet, "&C&\"Times New Roman,Regular\"&10Страница &P из &N"));
    if (!m_mark.isEmpty())
        note(worksheet_set_header(m_sheet, (u"&R&\"Times New Roman,Italic\"&10"_s + m_mark).toUtf8().constData()));
    const auto headerRows = static_cast<lxw_row_t>(m_layout.headerHeights.size());
    if (headerRows > 0) {
        note(worksheet_repeat_rows(m_sheet, firstHeaderRow, firstHeaderRow + headerRows - 1));
        worksheet_freeze_panes(m_sheet, firstHeaderRow + headerRows, 0);
    }
}

void SheetWriter::note(lxw_error error) {
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

} // namespace svodka::report
