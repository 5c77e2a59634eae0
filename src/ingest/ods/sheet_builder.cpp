// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ods/sheet_builder.h"

#include "ingest/cells/merged_cells.h"
#include "ingest/cells/sheet_cells.h"
#include "ingest/error_detail.h"
#include "ingest/limits.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

/// Beyond any sheet: no sum of skipped rows or columns runs over.
constexpr qint64 farAway = 1LL << 40;

} // namespace

SheetBuilder::SheetBuilder(const QString& name, bool hidden, qint64& cellsLeft) : m_cellsLeft(cellsLeft) {
    m_sheet.name = name;
    m_sheet.hidden = hidden;
}

bool SheetBuilder::refuse(core::ErrorCode code, const char* phrase) {
    const auto number = [](qint64 place) { return static_cast<int>(std::min<qint64>(place + 1, 1 << 30)); };
    m_error = fileError(code, phrase, {}, {{}, m_sheet.name, number(m_row), number(m_column)});
    return false;
}

void SheetBuilder::startRow(qint64 repeated, bool hidden) {
    m_repeated = repeated;
    m_column = 0;
    m_hiddenRows += hidden ? repeated : 0;
}

void SheetBuilder::skipCells(qint64 count) {
    m_column = std::min(m_column + count, farAway);
}

bool SheetBuilder::addCell(const SheetCell& cell, const CellSpread& spread) {
    const ReadLimits limits;
    if (m_column + spread.repeated > limits.columns)
        return refuse(core::ErrorCode::FileBroken, detail::outsideSheet);
    const auto begin = static_cast<size_t>(m_column);
    const auto end = static_cast<size_t>(m_column + spread.repeated);
    m_cells.resize(begin);
    m_cells.resize(end, cell);
    if (spread.columns > 1 || spread.rows > 1)
        m_rowMerges.push_back({static_cast<int>(m_column), spread});
    m_column = static_cast<qint64>(end);
    return true;
}

bool SheetBuilder::endRow() {
    const bool done = m_cells.empty() || copyRow();
    m_row = std::min(m_row + m_repeated, farAway);
    m_cells.clear();
    m_rowMerges.clear();
    return done;
}

bool SheetBuilder::copyRow() {
    const ReadLimits limits;
    if (m_row + m_repeated > limits.rows)
        return refuse(core::ErrorCode::FileBroken, detail::outsideSheet);
    const int lastColumn = static_cast<int>(m_cells.size()) - 1;
    if (m_repeated * (lastColumn + 1 + limits.rowCost) > m_cellsLeft) // told before any of them is made
        return refuse(core::ErrorCode::FileTooLarge, detail::tooManyCells);
    for (qint64 row = m_row; row < m_row + m_repeated; ++row) {
        if (!cellSlot(m_sheet, {static_cast<int>(row), lastColumn}, m_cellsLeft))
            return refuse(core::ErrorCode::FileTooLarge, detail::tooManyCells);
        m_sheet.rows[static_cast<size_t>(row)] = m_cells;
        addMerges(static_cast<int>(row));
    }
    m_sheet.hiddenRows += static_cast<int>(std::min<qint64>(m_hiddenRows, limits.rows));
    m_hiddenRows = 0;
    return true;
}

void SheetBuilder::addMerges(int row) {
    const ReadLimits limits;
    for (const Merge& merge : m_rowMerges) {
        const int bottom = std::min(merge.spread.rows, limits.rows - row) + row - 1;
        const int right = std::min(merge.spread.columns, limits.columns - merge.column) + merge.column - 1;
        m_merges.push_back({{row, merge.column}, {bottom, right}});
    }
}

core::Result<Sheet> SheetBuilder::finish() {
    if (!spreadMergedCells(m_sheet, m_merges, m_cellsLeft))
        return fileError(core::ErrorCode::FileTooLarge, detail::mergedTooLarge, {}, {{}, m_sheet.name, 0, 0});
    return std::move(m_sheet);
}

} // namespace svodka::ingest
