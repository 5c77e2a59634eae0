// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/column_reader.h"

#include "core/number.h"
#include "ingest/structure/cell_kind.h"

#include <algorithm>

namespace svodka::services {

using ingest::CellKind;
using ingest::SheetCell;
using ingest::SourceColumn;
using ingest::SourceRow;
using ingest::SourceTable;

ColumnReader::ColumnReader(const ingest::Workbook& workbook, const QString& sheet, const core::Catalogue& catalogue)
    : m_types(catalogue), m_roles(catalogue, m_types) {
    const auto found = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                    [&](const ingest::Sheet& each) { return each.name == sheet; });
    if (found != workbook.sheets.end())
        m_sheet = &*found;
}

void ColumnReader::readAnew(SourceTable& table, size_t column, bool wasRead) const {
    if (table.list || !m_sheet)
        return;
    SourceColumn& read = table.columns[column];
    for (SourceRow& row : table.rows) {
        readCell(row, read, wasRead);
        read.hasData = read.hasData || row.values.contains(read.index) || row.texts.contains(read.index);
    }
}

void ColumnReader::readCell(SourceRow& row, const SourceColumn& column, bool wasRead) const {
    if (wasRead && !row.texts.contains(column.index))
        return;
    const auto& cells = m_sheet->rows[static_cast<size_t>(row.sourceRow) - 1];
    if (static_cast<size_t>(column.index) > cells.size())
        return;
    const SheetCell& cell = cells[static_cast<size_t>(column.index) - 1];
    const CellKind kind = ingest::cellKind(cell);
    row.texts.remove(column.index);
    if (kind == CellKind::Empty || kind == CellKind::Dash)
        return;
    const bool isFlag = m_roles.isFlag(column.role);
    const auto ratio = kind == CellKind::Ratio ? core::parseCountOfBase(cell.text()) : std::nullopt;
    auto value = isFlag ? core::parseFlag(cell.text()) : std::nullopt;
    if (isFlag && !value && !cell.hasNumber())
        value = m_roles.flagFromWords(column.role, cell.text());
    if (!value && kind == CellKind::Number)
        value = ingest::numberOf(cell);
    if (ratio) {
        row.values[column.index] = ratio->count;
        row.bases[column.index] = ratio->base;
    } else if (value) {
        row.values[column.index] = *value;
    } else {
        row.texts[column.index] = cell.text().trimmed();
    }
}

} // namespace svodka::services
