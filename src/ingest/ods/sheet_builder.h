// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ingest/cells/cell_range.h"
#include "ingest/workbook.h"

#include <memory>

namespace svodka::ingest {

/// How often a row or cell repeats, and how far it spreads.
struct CellSpread {
    qint64 repeated = 1;
    int columns = 1; ///< of a merged cell
    int rows = 1;
};

/// Builds one sheet row by row. What repeats and is empty costs nothing, however often; what repeats and has content is
/// bound by ReadLimits. Every step answers false when it is out of them: see error().
class SheetBuilder final {
public:
    /// `cellsLeft` is counted down over all sheets.
    SheetBuilder(const QString& name, bool hidden, qint64& cellsLeft);

    void startRow(qint64 repeated, bool hidden);
    bool addCell(const SheetCell& cell, const CellSpread& spread);
    void skipCells(qint64 count); ///< empty or covered ones
    bool endRow();

    /// Repeats merged cells. The sheet, or an error.
    core::Result<Sheet> finish();
    [[nodiscard]] const core::Error& error() const { return m_error; }

private:
    bool refuse(core::ErrorCode code, const char* phrase);
    bool copyRow();
    void addMerges(int row);

    struct Merge {
        int column = 0;
        CellSpread spread;
    };
    Sheet m_sheet;
    qint64& m_cellsLeft;
    std::vector<CellRange> m_merges;
    std::vector<Merge> m_rowMerges;
    std::vector<SheetCell> m_cells; ///< of the row at hand
    qint64 m_row = 0;               ///< 0-based
    qint64 m_column = 0;
    qint64 m_repeated = 1;
    qint64 m_hiddenRows = 0; ///< since the last row with content: hidden rows below the table are none of its own
    core::Error m_error;
};

} // namespace svodka::ingest
