// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace svodka::core {

class RowTexts;

/// Which rows of a table are wanted. A plain value.
class RowFilter final {
public:
    /// Keeps the rows that hold every word of `text` somewhere, whatever the case, ё as е. Empty = all.
    void setWords(const QString& text);
    /// Keeps the rows whose cell in `column` holds `text`; in a column of figures also «>5», «>=5», «<5», «<=5», «=0»
    /// (percent columns compare percent: «<95»). Empty = no filter on this column.
    void setColumn(int column, const QString& text);
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && m_columns.empty(); }

    /// What passes this one passes `other` too, as far as the texts alone can tell: as each letter makes a word longer.
    [[nodiscard]] bool isWithin(const RowFilter& other) const;

    /// Those of `among` that pass, in their order. `texts` are those of `table`.
    [[nodiscard]] std::vector<int> select(const Table& table, const RowTexts& texts,
                                          const std::vector<int>& among) const;

    friend bool operator==(const RowFilter&, const RowFilter&) = default;

private:
    QStringList m_words;
    std::map<int, QString> m_columns;
};

/// 0, 1, 2 … for every row of the table.
std::vector<int> everyRow(const Table& table);

} // namespace svodka::core
