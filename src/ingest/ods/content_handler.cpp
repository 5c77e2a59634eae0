// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ods/content_handler.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

template <size_t N>
bool isOneOf(QByteArrayView element, const char* const (&names)[N]) {
    return std::any_of(std::begin(names), std::end(names), [&](const char* name) { return element == name; });
}

/// A count of repetitions or of merged cells; at least 1. What is more than any sheet holds stays more.
qint64 countOf(const XmlAttributes& attributes, const char* name) {
    constexpr qint64 most = 1LL << 31;
    bool ok = false;
    const qint64 count = attributes.value(name).toByteArray().toLongLong(&ok);
    return ok ? std::clamp<qint64>(count, 1, most) : 1;
}

int spanOf(const XmlAttributes& attributes, const char* name) {
    return static_cast<int>(std::min<qint64>(countOf(attributes, name), ReadLimits().rows));
}

} // namespace

void ContentHandler::start(QByteArrayView element, const XmlAttributes& attributes) {
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    switch (m_level) {
    case Level::Document:
        return startInDocument(element, attributes);
    case Level::Spreadsheet:
        return element == "table" ? startTable(attributes) : skip();
    case Level::Table:
        return startInTable(element, attributes);
    case Level::Row:
        return startInRow(element, attributes);
    case Level::Cell:
        return startInCell(element);
    case Level::Paragraph:
        return startInParagraph(element, attributes);
    }
}

void ContentHandler::startInDocument(QByteArrayView element, const XmlAttributes& attributes) {
    if (element == "spreadsheet") {
        m_level = Level::Spreadsheet;
        m_isSpreadsheet = true;
    } else if (element == "style") {
        m_style = attributes.value("family") == "table" ? attributes.text("name") : QString();
    } else if (element == "table-properties" && attributes.value("display") == "false" && !m_style.isEmpty()) {
        m_hiddenStyles.insert(m_style);
    }
}

void ContentHandler::startTable(const XmlAttributes& attributes) {
    m_sheet.emplace(attributes.text("name"), m_hiddenStyles.contains(attributes.text("style-name")), m_cellsLeft);
    m_level = Level::Table;
}

void ContentHandler::startInTable(QByteArrayView element, const XmlAttributes& attributes) {
    if (element == "table-row") {
        const QByteArrayView visibility = attributes.value("visibility");
        m_sheet->startRow(countOf(attributes, "number-rows-repeated"),
                          visibility == "collapse" || visibility == "filter");
        m_level = Level::Row;
    } else if (!isOneOf(element, {"table-rows", "table-header-rows", "table-row-group"})) {
        skip();
    }
}

void ContentHandler::startInRow(QByteArrayView element, const XmlAttributes& attributes) {
    m_covered = element == "covered-table-cell";
    if (!m_covered && element != "table-cell")
        return skip();
    m_spread = {countOf(attributes, "number-columns-repeated"), spanOf(attributes, "number-columns-spanned"),
                spanOf(attributes, "number-rows-spanned")};
    m_value = CellValue(attributes);
    m_text.clear();
    m_level = Level::Cell;
}

void ContentHandler::startInCell(QByteArrayView element) {
    if (element == "p" || element == "h") {
        m_text.startParagraph();
        m_level = Level::Paragraph;
    } else if (!isOneOf(element, {"list", "list-item", "list-header", "section"})) {
        skip();
    }
}

void ContentHandler::startInParagraph(QByteArrayView element, const XmlAttributes& attributes) {
    if (element == "s")
        m_text.addSpaces(static_cast<int>(std::min<qint64>(countOf(attributes, "c"), 1 << 20)));
    else if (element == "tab")
        m_text.addTab();
    else if (element == "line-break")
        m_text.addLineBreak();
    else if (isOneOf(element, {"annotation", "note", "ruby-text", "frame", "custom-shape", "script"}))
        skip();
}

void ContentHandler::end(QByteArrayView element) {
    if (m_skipped > 0) {
        --m_skipped;
    } else if (m_level == Level::Paragraph && (element == "p" || element == "h")) {
        m_text.endParagraph();
        m_level = Level::Cell;
    } else if (m_level == Level::Cell && (element == "table-cell" || element == "covered-table-cell")) {
        endCell();
    } else if (m_level == Level::Row && element == "table-row") {
        if (!m_sheet->endRow())
            fail(m_sheet->error());
        m_level = Level::Table;
    } else if (m_level == Level::Table && element == "table") {
        endTable();
    } else if (m_level == Level::Spreadsheet && element == "spreadsheet") {
        m_level = Level::Document;
    } else if (element == "style") {
        m_style.clear();
    }
}

void ContentHandler::text(QByteArrayView text) {
    if (m_level == Level::Paragraph && m_skipped == 0 && !m_covered)
        m_text.add(text);
}

void ContentHandler::endCell() {
    m_level = Level::Row;
    const SheetCell cell = m_covered ? SheetCell() : m_value.cell(m_text.text());
    if (cell.isEmpty())
        m_sheet->skipCells(m_spread.repeated);
    else if (!m_sheet->addCell(cell, m_spread))
        fail(m_sheet->error());
}

void ContentHandler::endTable() {
    m_level = Level::Spreadsheet;
    if (auto sheet = m_sheet->finish())
        m_sheets.push_back(std::move(sheet).value());
    else
        fail(sheet.error());
    m_sheet.reset();
}

} // namespace svodka::ingest
