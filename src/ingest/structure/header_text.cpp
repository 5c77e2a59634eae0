// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/header_text.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

class HeaderReader final {
public:
    HeaderReader(const Grid& grid, const std::vector<int>& rows, int first, int last)
        : m_grid(grid), m_rows(rows), m_first(first), m_last(last), m_merged(hasMergedRanges()) {}

    std::vector<ColumnHeader> read() {
        std::vector<ColumnHeader> headers(static_cast<size_t>(m_last - m_first + 1));
        std::vector<QString> above(headers.size());
        for (size_t level = 0; level < m_rows.size(); ++level) {
            const std::vector<QString> texts = levelTexts(level, above);
            for (size_t i = 0; i < headers.size(); ++i) {
                QStringList& levels = headers[i].levels;
                if (!texts[i].isEmpty() && (levels.isEmpty() || levels.last() != texts[i]))
                    levels.append(texts[i]);
                above[i] += u'\n' + texts[i];
            }
        }
        return headers;
    }

private:
    [[nodiscard]] bool hasMergedRanges() const {
        for (const int row : m_rows) {
            for (int column = m_first + 1; column <= m_last; ++column) {
                if (m_grid.filled(row, column) && m_grid.continuesLeft(row, column))
                    return true;
            }
        }
        return false;
    }

    /// The texts of one level; `above` tells which columns stand under the same upper headers.
    [[nodiscard]] std::vector<QString> levelTexts(size_t level, const std::vector<QString>& above) const {
        std::vector<QString> texts(above.size());
        for (size_t i = 0; i < texts.size(); ++i) {
            const int column = m_first + static_cast<int>(i);
            texts[i] = m_grid.cell(m_rows[level], column).text().simplified();
            const bool mayReach = texts[i].isEmpty() && i > 0 && !m_merged && above[i] == above[i - 1];
            if (mayReach && hasBelow(level, column) && hasBelow(level, column - 1))
                texts[i] = texts[i - 1];
        }
        return texts;
    }

    [[nodiscard]] bool hasBelow(size_t level, int column) const {
        return std::any_of(m_rows.begin() + static_cast<std::ptrdiff_t>(level) + 1, m_rows.end(),
                           [&](int row) { return m_grid.filled(row, column); });
    }

    const Grid& m_grid;
    const std::vector<int>& m_rows;
    int m_first;
    int m_last;
    bool m_merged;
};

} // namespace

std::vector<ColumnHeader> columnHeaders(const Grid& grid, const std::vector<int>& headerRows, int first, int last) {
    return HeaderReader(grid, headerRows, first, last).read();
}

} // namespace svodka::ingest
