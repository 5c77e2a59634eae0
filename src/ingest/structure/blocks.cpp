// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/blocks.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

using Columns = std::vector<ColumnProfile>;

/// What a repeated block repeats: the lowest header and whether texts or figures stand under it.
bool alike(const ColumnProfile& a, const ColumnProfile& b) {
    const QString left = a.header.lowest().toLower();
    const QString right = b.header.lowest().toLower();
    return left == right && (a.empty() || b.empty() || a.isText() == b.isText());
}

bool repeatsEvery(const Columns& columns, size_t width) {
    for (size_t i = width; i < columns.size(); ++i) {
        if (!alike(columns[i], columns[i - width]))
            return false;
    }
    return true;
}

/// Names first (after a row number perhaps), figures behind them — or the other way round.
bool isTable(Columns::const_iterator begin, Columns::const_iterator end) {
    const bool names = std::any_of(begin, end, [](const ColumnProfile& c) { return c.isText(); });
    const bool figures = std::any_of(begin, end, [](const ColumnProfile& c) { return c.isFigures(); });
    return names && figures;
}

std::vector<Columns> cutEvery(const Columns& columns, size_t width) {
    std::vector<Columns> blocks;
    for (size_t at = 0; at < columns.size(); at += width) {
        const auto begin = columns.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = begin + static_cast<std::ptrdiff_t>(width);
        if (!isTable(begin, end))
            return {};
        blocks.emplace_back(begin, end);
    }
    return blocks;
}

std::vector<Columns> repeatedBlocks(const Columns& columns) {
    for (size_t width = 2; width * 2 <= columns.size(); ++width) {
        if (columns.size() % width != 0 || !repeatsEvery(columns, width))
            continue;
        if (std::vector<Columns> blocks = cutEvery(columns, width); !blocks.empty())
            return blocks;
    }
    return {};
}

std::vector<Columns> separatedBlocks(const Columns& columns) {
    std::vector<Columns> blocks;
    for (const ColumnProfile& column : columns) {
        if (blocks.empty() || column.column > blocks.back().back().column + 1)
            blocks.emplace_back();
        blocks.back().push_back(column);
    }
    const bool tables = std::all_of(blocks.begin(), blocks.end(),
                                    [](const Columns& block) { return isTable(block.begin(), block.end()); });
    return blocks.size() > 1 && tables ? blocks : std::vector<Columns>();
}

} // namespace

std::vector<Columns> splitBlocks(const Columns& columns) {
    if (std::vector<Columns> blocks = separatedBlocks(columns); !blocks.empty())
        return blocks;
    if (std::vector<Columns> blocks = repeatedBlocks(columns); !blocks.empty())
        return blocks;
    return {columns};
}

} // namespace svodka::ingest
