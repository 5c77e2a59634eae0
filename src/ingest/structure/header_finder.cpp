// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/header_finder.h"

#include "ingest/structure/any_case.h"
#include "ingest/structure/label_words.h"
#include "ingest/structure/row_class.h"

#include <algorithm>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeaderRows = 5;

/// «Приложение 1», «тыс. человек», «(в процентах)»: stand at the right above a table and head no column.
bool isMarginNote(const QString& text) {
    static const QRegularExpression pattern =
        anyCase(u"^(приложение|таблица|форма|\\(?тыс|\\(?чел|\\(?ед(\\.|ин)|\\(?в процент|на \\d|"
                "по состоянию|за период|\\d{1,2}\\.\\d{1,2}\\.)"_s);
    return pattern.match(text.simplified()).hasMatch();
}

class HeaderFinder final {
public:
    HeaderFinder(const Grid& grid, const std::vector<int>& rows, int firstData)
        : m_grid(grid), m_rows(rows), m_firstData(firstData) {
        m_lead = grid.shape(firstData).first;
        for (const int row : rows) {
            if (rowClass(grid, row) == RowClass::Wide)
                m_lead = std::min(m_lead, grid.shape(row).first);
        }
    }

    Band split() {
        Band band;
        const int anchor = anchorRow();
        m_top = anchor;
        m_bottom = anchor;
        if (anchor >= 0)
            grow();
        for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
            place(band, i);
        return band;
    }

private:
    [[nodiscard]] int row(int i) const { return m_rows[static_cast<size_t>(i)]; }

    /// The row that the header is grown from: the first that must be one, else the last that may be one.
    [[nodiscard]] int anchorRow() const {
        int anchor = -1;
        for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
            if (rowClass(m_grid, row(i)) != RowClass::Wide)
                continue;
            if (hasLeadingHeader(m_grid, row(i)))
                return i;
            anchor = i;
        }
        return anchor;
    }

    void grow() {
        while (m_top > 0 && row(m_top) - row(m_top - 1) == 1 && m_bottom - m_top < mostHeaderRows && isUpper(m_top - 1))
            --m_top;
        const int count = static_cast<int>(m_rows.size());
        while (m_bottom + 1 < count && row(m_bottom + 1) - row(m_bottom) == 1 && m_bottom - m_top < mostHeaderRows &&
               isLower(m_bottom + 1))
            ++m_bottom;
    }

    void place(Band& band, int i) const {
        if (m_top >= 0 && i >= m_top && i <= m_bottom)
            band.headers.push_back(row(i));
        else if (isColumnNumbers(m_grid, row(i)) && i > 0)
            band.numbers.push_back(row(i));
        else if (m_top < 0 && isSection(i))
            band.body.push_back(row(i));
        else if (m_top < 0 || i < m_top)
            band.titles.push_back(row(i));
        else
            band.body.push_back(row(i));
    }

    /// «ГОРОДСКИЕ ОКРУГА:» right above the first row of a table without a header.
    [[nodiscard]] bool isSection(int i) const {
        return i + 1 == static_cast<int>(m_rows.size()) &&
               isKindInPlural(m_grid.text(row(i), m_grid.shape(row(i)).last));
    }

    [[nodiscard]] bool ownText(int r, int column) const {
        return m_grid.filled(r, column) && !m_grid.continuesLeft(r, column);
    }

    /// An upper header row spreads over the columns; a title stands over the first one too.
    [[nodiscard]] bool isUpper(int i) const {
        const int upper = row(i);
        const RowShape& shape = m_grid.shape(upper);
        const RowClass guess = rowClass(m_grid, upper);
        if (guess == RowClass::Single)
            return shape.first > m_lead && isUpperSingle(upper, shape);
        if (guess != RowClass::Wide)
            return false;
        const int lower = row(i + 1);
        const bool bothLead = m_grid.filled(upper, m_lead) && m_grid.filled(lower, m_lead);
        return !bothLead || m_grid.continuesUp(lower, m_lead) ||
               m_grid.text(upper, m_lead) == m_grid.text(lower, m_lead) || m_grid.continuesLeft(upper, m_lead + 1);
    }

    [[nodiscard]] bool isUpperSingle(int upper, const RowShape& shape) const {
        const bool spreads = shape.last > shape.first;
        const bool lastColumn = shape.first >= m_grid.shape(m_firstData).last;
        return (spreads || !lastColumn) && !isMarginNote(m_grid.text(upper, shape.first));
    }

    /// A lower header row adds to columns that the rows above span or leave open, and says nothing in columns of text.
    [[nodiscard]] bool isLower(int i) const {
        const int lower = row(i);
        const RowClass guess = rowClass(m_grid, lower);
        const RowShape& shape = m_grid.shape(lower);
        if (isColumnNumbers(m_grid, lower) || (guess != RowClass::Wide && guess != RowClass::Single))
            return false;
        if (guess == RowClass::Single &&
            (shape.first == m_lead || m_grid.kind(m_firstData, shape.first) == CellKind::Text))
            return false;
        for (int column = shape.first; column <= shape.last; ++column) {
            if (isData(lower, column))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isData(int lower, int column) const {
        if (m_grid.kind(lower, column) != CellKind::Text || m_grid.continuesUp(lower, column))
            return false;
        const bool names = column == m_lead || m_grid.kind(m_firstData, column) == CellKind::Text;
        if (!names || hasLeadingHeader(m_grid, lower))
            return false;
        return column == m_lead || (!isOpen(column) && !spans(lower, column));
    }

    /// No header row so far has text in the column.
    [[nodiscard]] bool isOpen(int column) const {
        for (int i = m_top; i <= m_bottom; ++i) {
            if (m_grid.filled(row(i), column))
                return false;
        }
        return true;
    }

    /// The header above the column runs on over the next one, or comes from the one before.
    [[nodiscard]] bool spans(int lower, int column) const {
        const int upper = row(m_bottom);
        if (m_grid.continuesLeft(upper, column) || m_grid.continuesLeft(upper, column + 1))
            return true;
        return ownText(upper, column) && !m_grid.filled(upper, column + 1) && m_grid.filled(lower, column + 1);
    }

    const Grid& m_grid;
    const std::vector<int>& m_rows;
    int m_firstData;
    int m_lead = 0;
    int m_top = -1;
    int m_bottom = -1;
};

} // namespace

Band splitAboveData(const Grid& grid, const std::vector<int>& rows, int firstData) {
    return HeaderFinder(grid, rows, firstData).split();
}

} // namespace svodka::ingest
