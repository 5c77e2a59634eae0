// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/row_order.h"

#include "core/tables/cell_text.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace svodka::core {

namespace {

/// What a cell is sorted by; one kind stands after the other.
struct Key {
    enum class Kind { Empty, Figure, Day, Text } kind = Kind::Empty;
    double value = 0; ///< of figures and days; of texts the place among the texts
};

QString textOf(const Cell& cell) {
    const QString text = std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : cellText(cell);
    return text.trimmed().isEmpty() ? QString() : text;
}

/// The texts of a column, each once, with their places in the Russian order.
class TextPlaces final {
public:
    void add(const QString& text) { m_places.insert(text, 0); }

    void sort() {
        QCollator collator(QLocale(QLocale::Russian, QLocale::Russia));
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        struct Text {
            QCollatorSortKey key;
            int* place;
        };
        std::vector<Text> texts;
        texts.reserve(size_t(m_places.size()));
        for (auto it = m_places.begin(); it != m_places.end(); ++it)
            texts.push_back({collator.sortKey(it.key()), &it.value()});
        std::ranges::sort(texts, [](const Text& a, const Text& b) { return a.key.compare(b.key) < 0; });
        int place = 0;
        for (size_t i = 0; i < texts.size(); ++i) {
            if (i > 0 && texts[i - 1].key.compare(texts[i].key) != 0)
                ++place;
            *texts[i].place = place;
        }
    }

    [[nodiscard]] int of(const QString& text) const { return m_places.value(text); }

private:
    QHash<QString, int> m_places;
};

/// One column, one kind of key: a number that stands among texts is sorted as a text.
bool isText(const Cell& cell, ColumnKind kind) {
    return std::holds_alternative<QString>(cell) ||
           (kind == ColumnKind::Text && !std::holds_alternative<std::monostate>(cell));
}

Key keyOf(const Cell& cell, ColumnKind kind, const TextPlaces& texts) {
    if (isText(cell, kind)) {
        const QString text = textOf(cell);
        return text.isEmpty() ? Key{} : Key{Key::Kind::Text, double(texts.of(text))};
    }
    if (const auto* value = std::get_if<double>(&cell))
        return {Key::Kind::Figure, *value};
    if (const auto* percent = std::get_if<Percent>(&cell))
        return {Key::Kind::Figure, percent->value};
    if (const auto* day = std::get_if<QDate>(&cell))
        return {Key::Kind::Day, double(day->toJulianDay())};
    return {};
}

bool isLess(const Key& a, const Key& b) {
    return a.kind != b.kind ? a.kind < b.kind : a.value < b.value;
}

std::vector<int> placesOf(const std::vector<Key>& keys) {
    std::vector<int> order(keys.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::sort(order, [&](int a, int b) { return isLess(keys[size_t(a)], keys[size_t(b)]); });
    std::vector<int> places(keys.size(), -1);
    int place = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        const Key& key = keys[size_t(order[i])];
        if (i > 0 && isLess(keys[size_t(order[i - 1])], key))
            ++place;
        if (key.kind != Key::Kind::Empty)
            places[size_t(order[i])] = place;
    }
    return places;
}

} // namespace

std::vector<int> rowPlaces(const Table& table, int column) {
    if (column < 0 || size_t(column) >= table.columns.size())
        return {};
    const ColumnKind kind = table.columns[size_t(column)].kind;
    static const Cell nothing;
    const auto cellOf = [column](const std::vector<Cell>& row) -> const Cell& {
        return size_t(column) < row.size() ? row[size_t(column)] : nothing;
    };
    TextPlaces texts;
    for (const std::vector<Cell>& row : table.rows)
        if (isText(cellOf(row), kind))
            texts.add(textOf(cellOf(row)));
    texts.sort();
    std::vector<Key> keys;
    keys.reserve(table.rows.size());
    for (const std::vector<Cell>& row : table.rows)
        keys.push_back(keyOf(cellOf(row), kind, texts));
    return placesOf(keys);
}

void sortRows(std::vector<int>& rows, const std::vector<int>& places, bool descending) {
    if (places.empty())
        return;
    std::ranges::stable_sort(rows, [&](int a, int b) {
        const int left = places[size_t(a)];
        const int right = places[size_t(b)];
        if (left < 0 || right < 0)
            return left >= 0 && right < 0;
        return descending ? right < left : left < right;
    });
}

} // namespace svodka::core
