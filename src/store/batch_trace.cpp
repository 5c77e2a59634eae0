// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch_trace.h"

#include <algorithm>

namespace svodka::store {

using core::CellChange;

qsizetype BatchTrace::columnOf(const TracedRow& row, const QString& metric) const {
    for (qsizetype column = 0; column < std::min(codes.size(), row.letters.size()); ++column) {
        if (row.letters.at(column) != static_cast<char>(CellChange::Empty) && codes.at(column) == metric)
            return column;
    }
    return -1;
}

namespace {

/// A cell in the row of one of the later batches.
struct LaterCell {
    TracedRow* row;
    qsizetype column;

    [[nodiscard]] CellChange letter() const { return static_cast<CellChange>(row->letters.at(column)); }
    [[nodiscard]] std::optional<double>& old() const { return row->old[static_cast<size_t>(column)]; }
    void set(CellChange change, std::optional<double> value) const {
        row->letters[column] = static_cast<char>(change);
        old() = value;
        row->touched = true;
    }
};

bool writes(CellChange change) {
    return change == CellChange::New || change == CellChange::Changed;
}

/// Works through the cells of one organisation.
class RowHistory final {
public:
    RowHistory(std::vector<BatchTrace>& later, qint64 organisation, const CurrentValue& current)
        : m_organisation(organisation), m_current(current) {
        for (BatchTrace& trace : later) {
            if (const auto row = trace.rows.find(organisation); row != trace.rows.end())
                m_rows.emplace_back(&trace, &*row);
        }
    }

    /// Hands a cell that held `before` to the next batch that has it; false when there is none.
    bool handOver(const QString& metric, std::optional<double> before) {
        const std::vector<LaterCell> cells = cellsOf(metric);
        if (cells.empty())
            return false;
        const LaterCell& next = cells.front();
        if (!before)
            next.set(CellChange::New, {});
        else if (writes(next.letter()) && before == valueAfterFirst(cells, metric))
            next.set(CellChange::Same, {}); // 5, 7, 5 without the 7 is 5, confirmed
        else
            next.set(CellChange::Changed, before);
        return true;
    }

private:
    [[nodiscard]] std::vector<LaterCell> cellsOf(const QString& metric) const {
        std::vector<LaterCell> cells;
        for (const auto& [trace, row] : m_rows) {
            if (const qsizetype column = trace->columnOf(*row, metric); column >= 0)
                cells.push_back({row, column});
        }
        return cells;
    }

    /// What the next change replaced, else what the cell holds now. A later new value stands where there was none: the
    /// one before had been taken away.
    [[nodiscard]] std::optional<double> valueAfterFirst(const std::vector<LaterCell>& cells,
                                                        const QString& metric) const {
        const auto change =
            std::find_if(cells.begin() + 1, cells.end(), [](const LaterCell& cell) { return writes(cell.letter()); });
        if (change == cells.end())
            return m_current(m_organisation, metric);
        return change->letter() == CellChange::Changed ? change->old() : std::nullopt;
    }

    qint64 m_organisation;
    const CurrentValue& m_current;
    std::vector<std::pair<const BatchTrace*, TracedRow*>> m_rows;
};

} // namespace

std::vector<CellRestore> takeOut(const BatchTrace& own, std::vector<BatchTrace>& later, const CurrentValue& current) {
    std::vector<CellRestore> restored;
    for (auto row = own.rows.begin(); row != own.rows.end(); ++row) {
        RowHistory history(later, row.key(), current);
        for (qsizetype column = 0; column < std::min(own.codes.size(), row->letters.size()); ++column) {
            const QString& metric = own.codes.at(column);
            const auto& before = row->old[static_cast<size_t>(column)];
            if (writes(static_cast<CellChange>(row->letters.at(column))) && !history.handOver(metric, before))
                restored.push_back({row.key(), metric, before});
        }
    }
    return restored;
}

} // namespace svodka::store
