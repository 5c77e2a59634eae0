// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/band.h"

#include "ingest/structure/header_finder.h"
#include "ingest/structure/label_words.h"
#include "ingest/structure/row_class.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

class BandFinder final {
public:
    explicit BandFinder(const Grid& grid) : m_grid(grid) {}

    std::vector<Band> find() {
        for (int row = 0; row < m_grid.rows(); ++row)
            take(row, rowClass(m_grid, row));
        finish();
        return std::move(m_bands);
    }

private:
    void take(int row, RowClass guess) {
        if (guess != RowClass::Blank && guess != RowClass::Values && isList(row))
            return addList(row);
        if (guess != RowClass::Blank && isColumnNumbers(m_grid, row) && followsHeader())
            return m_pending.push_back(row);
        if (guess == RowClass::Values)
            return addValues(row);
        if (guess == RowClass::Wide && m_open && startsTable(row))
            return startTable(row);
        m_pending.push_back(row);
    }

    [[nodiscard]] std::vector<int> filledPending() const {
        std::vector<int> rows;
        std::copy_if(m_pending.begin(), m_pending.end(), std::back_inserter(rows),
                     [&](int row) { return !m_grid.shape(row).blank(); });
        return rows;
    }

    [[nodiscard]] bool followsHeader() const {
        return !m_pending.empty() && rowClass(m_grid, m_pending.back()) == RowClass::Wide;
    }

    /// A comma list alone in its row, or with its heading in the cell before.
    [[nodiscard]] bool isList(int row) const {
        const RowShape& shape = m_grid.shape(row);
        if (shape.filled > (m_open ? 1 : 2) || shape.texts != shape.filled)
            return false;
        return !parseNameList(m_grid.text(row, shape.last)).isEmpty();
    }

    void addList(int row) {
        const bool goesOn = !m_open && m_pending.empty() && !m_bands.empty() && m_bands.back().list;
        const NameList list = parseNameList(m_grid.text(row, m_grid.shape(row).last));
        if (goesOn && list.heading.isEmpty())
            return m_bands.back().body.push_back(row);
        closeAtSplit();
        Band band;
        band.titles = filledPending();
        band.blanks = blankPending();
        band.body = {row};
        band.list = true;
        m_pending.clear();
        m_bands.push_back(std::move(band));
    }

    [[nodiscard]] std::vector<int> blankPending() const {
        std::vector<int> rows;
        std::copy_if(m_pending.begin(), m_pending.end(), std::back_inserter(rows),
                     [&](int row) { return m_grid.shape(row).blank(); });
        return rows;
    }

    void addValues(int row) {
        if (m_open && startsHeaderless())
            closeAtSplit();
        if (!m_open) {
            m_current = splitAboveData(m_grid, filledPending(), row);
            m_current.blanks = blankPending();
            m_open = true;
        } else {
            absorbPending();
        }
        m_pending.clear();
        m_current.body.push_back(row);
    }

    void absorbPending() {
        for (const int row : m_pending)
            (m_grid.shape(row).blank() ? m_current.blanks : m_current.body).push_back(row);
        m_pending.clear();
    }

    /// Under a table without a header: a blank row and a title begin the next one.
    [[nodiscard]] bool startsHeaderless() const {
        if (!m_current.headers.empty() || m_pending.size() < 2 || !m_grid.shape(m_pending.front()).blank())
            return false;
        const int title = m_pending.back();
        const RowShape& shape = m_grid.shape(title);
        if (shape.blank())
            return false;
        const QString text = m_grid.text(title, shape.first);
        return !isKindInPlural(text) && !isFootnote(text) && !isBreakdown(text);
    }

    /// A row of texts over columns of figures is the header of another table, if it heads names too or says what the
    /// current header says.
    [[nodiscard]] bool startsTable(int row) const {
        if (equalsHeader(row))
            return true;
        if (!hasLeadingHeader(m_grid, row))
            return false;
        if (m_current.headers.empty() || followsBlank())
            return true;
        const RowShape& shape = m_grid.shape(row);
        for (int column = shape.first; column <= shape.last; ++column) {
            if (m_grid.kind(row, column) == CellKind::Text && isValue(m_grid.kind(m_current.body.back(), column)))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool followsBlank() const {
        return std::any_of(m_pending.begin(), m_pending.end(), [&](int row) { return m_grid.shape(row).blank(); });
    }

    [[nodiscard]] bool equalsHeader(int row) const {
        return std::any_of(m_current.headers.begin(), m_current.headers.end(),
                           [&](int header) { return sameTexts(header, row); });
    }

    [[nodiscard]] bool sameTexts(int a, int b) const {
        const RowShape& shape = m_grid.shape(a);
        if (shape.first != m_grid.shape(b).first || shape.last != m_grid.shape(b).last)
            return false;
        for (int column = shape.first; column <= shape.last; ++column) {
            if (m_grid.text(a, column) != m_grid.text(b, column))
                return false;
        }
        return true;
    }

    /// The same header again without a title is a page break, not another table.
    void startTable(int row) {
        if (equalsHeader(row) && filledPending().empty()) {
            absorbPending();
            m_current.notes.push_back(row);
            return;
        }
        closeAtSplit();
        m_pending.push_back(row);
    }

    /// Ends the open band: what stands right under it is its own, what follows a blank row belongs to the next.
    void closeAtSplit() {
        if (!m_open)
            return;
        const auto isBlank = [&](int row) { return m_grid.shape(row).blank(); };
        const auto blank = std::find_if(m_pending.begin(), m_pending.end(), isBlank);
        auto split = blank != m_pending.end() ? blank : m_pending.begin();
        const auto own = [&](int row) { return isBlank(row) || isFootnote(m_grid.text(row, m_grid.shape(row).first)); };
        auto footnote = split;
        for (auto it = split; it != m_pending.end() && own(*it); ++it)
            footnote = isBlank(*it) ? footnote : it + 1;
        split = std::max(split, footnote);
        std::vector<int> rest(split, m_pending.end());
        m_pending.erase(split, m_pending.end());
        absorbPending();
        m_bands.push_back(std::move(m_current));
        m_current = {};
        m_open = false;
        m_pending = std::move(rest);
    }

    void finish() {
        if (m_open) {
            absorbPending();
            m_bands.push_back(std::move(m_current));
            return;
        }
        const std::vector<int> rows = filledPending();
        const auto wide =
            std::count_if(rows.begin(), rows.end(), [&](int row) { return rowClass(m_grid, row) == RowClass::Wide; });
        if (wide >= 2)
            addTextTable(rows);
        else if (wide == 0 && rows.size() >= 3)
            addVerticalList(rows);
    }

    void addTextTable(const std::vector<int>& rows) {
        Band band = splitAboveData(m_grid, rows, rows.back());
        if (band.body.empty() && band.headers.size() > 1) { // nothing told the header from the rows
            band.body.assign(band.headers.begin() + 1, band.headers.end());
            band.headers.resize(1);
        }
        band.blanks = blankPending();
        if (!band.body.empty())
            m_bands.push_back(std::move(band));
    }

    /// «Завершили подключение:» and one name in a row.
    void addVerticalList(const std::vector<int>& rows) {
        const auto isName = [&](int row) {
            const QString text = m_grid.text(row, m_grid.shape(row).first);
            return looksLikeMunicipality(text) || looksLikeOrganisation(text);
        };
        const auto first = std::find_if(rows.begin(), rows.end(), [&](int row) {
            return isName(row) && !m_grid.text(row, m_grid.shape(row).first).endsWith(u':');
        });
        const auto names = std::count_if(first, rows.end(), isName);
        if (names < 2 || names * 10 < (rows.end() - first) * 7)
            return;
        Band band;
        band.titles.assign(rows.begin(), first);
        band.body.assign(first, rows.end());
        band.blanks = blankPending();
        band.list = true;
        m_bands.push_back(std::move(band));
    }

    const Grid& m_grid;
    std::vector<Band> m_bands;
    Band m_current;
    bool m_open = false;
    std::vector<int> m_pending;
};

} // namespace

std::vector<Band> findBands(const Grid& grid) {
    return BandFinder(grid).find();
}

} // namespace svodka::ingest
