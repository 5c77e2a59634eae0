// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <QString>
#include <stop_token>
#include <vector>

namespace svodka::core {

/// Lower case, ё as е, every kind of space one blank, none at the ends: what is searched in, and what a search is made
/// into.
QString searchText(const QString& text);

/// What the rows of a table say, made ready for searching once: folding takes many times as long as looking. A plain
/// value of its own, which may be made on one thread and read on another.
class RowTexts final {
public:
    RowTexts() = default;
    /// As far as it has come where `stop` is requested.
    explicit RowTexts(const Table& table, const std::stop_token& stop = {});

    /// Of a cell; of the «№» that are only places, nothing: «5» asks for a figure or a name, not for the fifth row.
    [[nodiscard]] QStringView cell(int row, int column) const;
    /// Every cell of a row. No word reaches from one cell into the next.
    [[nodiscard]] QStringView row(int row) const;

private:
    [[nodiscard]] qsizetype begin(size_t place) const { return place == 0 ? 0 : m_ends[place - 1]; }

    size_t m_columns = 0;
    QString m_text;
    std::vector<qsizetype> m_ends; ///< by row and column
};

} // namespace svodka::core
