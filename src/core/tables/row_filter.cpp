// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/row_filter.h"

#include "core/number.h"
#include "core/tables/search_text.h"

#include <QStringMatcher>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

struct Comparison {
    QString sign;
    double value = 0;

    [[nodiscard]] bool holds(double figure) const {
        if (sign == u">")
            return figure > value;
        if (sign == u">=")
            return figure >= value;
        if (sign == u"<")
            return figure < value;
        if (sign == u"<=")
            return figure <= value;
        return figure == value;
    }
};

std::optional<Comparison> comparisonIn(const QString& text) {
    for (const QString& sign : {u">="_s, u"<="_s, u">"_s, u"<"_s, u"="_s}) {
        if (!text.startsWith(sign))
            continue;
        const std::optional<double> value = parseNumber(QStringView(text).sliced(sign.size()));
        return value ? std::optional(Comparison{sign, *value}) : std::nullopt;
    }
    return std::nullopt;
}

/// One column's filter, read once for all rows.
class ColumnFilter final {
public:
    ColumnFilter(int column, const QString& wanted)
        : m_column(column), m_matcher(wanted), m_comparison(comparisonIn(wanted)) {}

    [[nodiscard]] bool passes(const Table& table, const RowTexts& texts, int row) const {
        const std::vector<Cell>& cells = table.rows[size_t(row)];
        if (size_t(m_column) >= cells.size())
            return true; // a filter of another table
        const Cell& cell = cells[size_t(m_column)];
        if (!m_comparison || std::holds_alternative<QString>(cell))
            return m_matcher.indexIn(texts.cell(row, m_column)) >= 0;
        if (const auto* value = std::get_if<double>(&cell))
            return m_comparison->holds(*value);
        // Whole hundredths: 0.57 × 100 is 56.99… in binary.
        const auto* percent = std::get_if<Percent>(&cell);
        return percent && m_comparison->holds(std::round(percent->value * 10000.0) / 100.0);
    }

private:
    int m_column;
    QStringMatcher m_matcher;
    std::optional<Comparison> m_comparison;
};

bool isTextWithin(const QString& one, const QString& other) {
    return one == other || (!comparisonIn(one) && !comparisonIn(other) && one.contains(other));
}

} // namespace

void RowFilter::setWords(const QString& text) {
    m_words = searchText(text).split(u' ', Qt::SkipEmptyParts);
}

void RowFilter::setColumn(int column, const QString& text) {
    const QString wanted = searchText(text);
    if (wanted.isEmpty())
        m_columns.erase(column);
    else
        m_columns[column] = wanted;
}

bool RowFilter::isWithin(const RowFilter& other) const {
    const auto words = [this](const QString& word) {
        return std::ranges::any_of(m_words, [&](const QString& own) { return own.contains(word); });
    };
    const auto columns = [this](const auto& filter) {
        const auto own = m_columns.find(filter.first);
        return own != m_columns.end() && isTextWithin(own->second, filter.second);
    };
    return std::ranges::all_of(other.m_words, words) && std::ranges::all_of(other.m_columns, columns);
}

std::vector<int> RowFilter::select(const Table& table, const RowTexts& texts, const std::vector<int>& among) const {
    if (isEmpty())
        return among;
    std::vector<QStringMatcher> words;
    for (const QString& word : m_words)
        words.emplace_back(word);
    std::vector<ColumnFilter> columns;
    for (const auto& [column, wanted] : m_columns)
        columns.emplace_back(column, wanted);
    std::vector<int> passed;
    std::ranges::copy_if(among, std::back_inserter(passed), [&](int row) {
        const QStringView whole = words.empty() ? QStringView() : texts.row(row);
        return std::ranges::all_of(words, [&](const auto& word) { return word.indexIn(whole) >= 0; }) &&
               std::ranges::all_of(columns, [&](const auto& column) { return column.passes(table, texts, row); });
    });
    return passed;
}

std::vector<int> everyRow(const Table& table) {
    std::vector<int> rows(table.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace svodka::core
