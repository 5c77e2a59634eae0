// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

namespace svodka::ingest {

/// What a row holds by column: the interface of a QMap<int, T> as far as it is used, in one block of memory. There may
/// be a hundred thousand rows, each with a few cells that mostly come from left to right.
template <typename T>
class ColumnCells final {
public:
    class const_iterator final {
    public:
        using Entry = typename std::vector<std::pair<int, T>>::const_iterator;
        explicit const_iterator(Entry entry) : m_entry(entry) {}
        [[nodiscard]] int key() const { return m_entry->first; }
        [[nodiscard]] const T& value() const { return m_entry->second; }
        const T& operator*() const { return m_entry->second; }
        const_iterator& operator++() {
            ++m_entry;
            return *this;
        }
        friend bool operator==(const const_iterator&, const const_iterator&) = default;

    private:
        Entry m_entry;
    };

    ColumnCells() = default;
    ColumnCells(std::initializer_list<std::pair<int, T>> cells) {
        for (const auto& [column, value] : cells)
            (*this)[column] = value;
    }

    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_cells.size()); }
    [[nodiscard]] const_iterator begin() const { return const_iterator(m_cells.begin()); }
    [[nodiscard]] const_iterator end() const { return const_iterator(m_cells.end()); }
    [[nodiscard]] const_iterator cbegin() const { return begin(); }
    [[nodiscard]] const_iterator cend() const { return end(); }
    [[nodiscard]] const_iterator constEnd() const { return end(); }

    [[nodiscard]] const_iterator constFind(int column) const {
        const auto at = std::lower_bound(m_cells.begin(), m_cells.end(), column, isBefore);
        return at != m_cells.end() && at->first == column ? const_iterator(at) : end();
    }
    [[nodiscard]] bool contains(int column) const { return constFind(column) != end(); }
    [[nodiscard]] T value(int column) const {
        const auto found = constFind(column);
        return found == end() ? T() : *found;
    }

    /// The value of a column, made if need be.
    T& operator[](int column) {
        auto at = m_cells.empty() || m_cells.back().first < column
                      ? m_cells.end()
                      : std::lower_bound(m_cells.begin(), m_cells.end(), column, isBefore);
        if (at == m_cells.end() || at->first != column)
            at = m_cells.insert(at, {column, T()});
        return at->second;
    }
    void remove(int column) {
        std::erase_if(m_cells, [&](const std::pair<int, T>& cell) { return cell.first == column; });
    }
    void insert(int column, const T& value) { (*this)[column] = value; }

    /// Makes room for so many cells at once, and gives back what is not needed.
    void reserve(size_t cells) { m_cells.reserve(cells); }
    void clear() { std::vector<std::pair<int, T>>().swap(m_cells); }

    friend bool operator==(const ColumnCells&, const ColumnCells&) = default;

private:
    static bool isBefore(const std::pair<int, T>& cell, int column) { return cell.first < column; }

    std::vector<std::pair<int, T>> m_cells;
};

} // namespace svodka::ingest
