// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/row_kind.h"

#include "ingest/structure/in_halves.h"
#include "ingest/structure/label_words.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

class RowKindReader final {
public:
    RowKindReader(const Grid& grid, const std::vector<int>& body, const Block& block)
        : m_grid(grid), m_body(body), m_block(block), m_name(block.columnOf(ColumnUse::Name)),
          m_number(block.columnOf(ColumnUse::RowNumber)), m_municipality(block.columnOf(ColumnUse::Municipality)) {
        m_content.resize(m_body.size());
        inHalves(m_body.size(), [this](size_t from, size_t to) {
            for (size_t i = from; i < to; ++i)
                m_content[i] = looksForContent(m_body[i]);
        });
        for (int i = 0; i < static_cast<int>(m_body.size()); ++i) {
            if (!hasContent(i))
                continue;
            m_first = m_first < 0 ? i : m_first;
            m_last = i;
        }
        m_region = loneRegionRow();
        skipTotalsAround();
    }

    /// Rows with content say by themselves what they are; what has a label alone is told by the rows above too.
    std::vector<RowReading> read() {
        std::vector<RowReading> readings(m_body.size());
        inHalves(readings.size(), [&](size_t from, size_t to) {
            for (size_t i = from; i < to; ++i)
                if (hasContent(static_cast<int>(i)))
                    readings[i] = readCounted(static_cast<int>(i));
        });
        for (int i = 0; i < static_cast<int>(m_body.size()); ++i) {
            RowReading& reading = readings[static_cast<size_t>(i)];
            if (!hasContent(i))
                reading = readBare(i);
            if (reading.kind == RowKind::Data)
                m_previousNumber = numberAt(i).value_or(m_previousNumber);
        }
        return readings;
    }

private:
    [[nodiscard]] int rowAt(int i) const { return m_body[static_cast<size_t>(i)]; }

    [[nodiscard]] bool own(int row, int column) const {
        return m_grid.filled(row, column) && !m_grid.continuesLeft(row, column);
    }

    /// Anything beside name, number and municipality.
    [[nodiscard]] bool looksForContent(int row) const {
        return std::any_of(m_block.columns.begin(), m_block.columns.end(), [&](const BlockColumn& c) {
            const int column = c.profile.column;
            return column != m_name && column != m_number && column != m_municipality && own(row, column);
        });
    }

    [[nodiscard]] bool hasContent(int i) const { return m_content[static_cast<size_t>(i)] != 0; }

    [[nodiscard]] QString labelOf(int row) const {
        if (m_name >= 0 && m_grid.filled(row, m_name))
            return m_grid.text(row, m_name);
        for (const BlockColumn& column : m_block.columns) {
            const int c = column.profile.column;
            if (m_grid.kind(row, c) == CellKind::Text && !m_grid.continuesUp(row, c))
                return m_grid.text(row, c);
        }
        return {};
    }

    /// A number without words of its own.
    [[nodiscard]] bool isFigure(int row, int column) const {
        const SheetCell& cell = m_grid.cell(row, column);
        return cell.hasNumber() && !cell.sharedText();
    }

    /// The total's label, in the name's, the number's or the municipality's cell.
    [[nodiscard]] QString totalLabel(int row) const {
        for (const int column : {m_name, m_number, m_municipality}) {
            if (column < 0 || !m_grid.filled(row, column) || m_grid.continuesUp(row, column) || isFigure(row, column))
                continue;
            if (const QString text = m_grid.text(row, column); isTotalLabel(text) && !isIndicatorName(text))
                return text;
        }
        const QString label = labelOf(row);
        const bool nameless = m_name >= 0 && !m_grid.filled(row, m_name);
        return nameless && isTotalLabel(label) ? label : QString();
    }

    /// In a table of indicators «Всего школ» is a row like any other.
    [[nodiscard]] bool isIndicatorName(const QString& text) const {
        return m_block.indicators && wordsOf(text).size() > 1 && m_block.find(ColumnUse::Name)->profile.numbers == 0 &&
               text.contains(QStringLiteral("сего "));
    }

    /// A region's name once, first or last, among municipalities: their total.
    [[nodiscard]] int loneRegionRow() const {
        int found = -1;
        for (int i = 0; i < static_cast<int>(m_body.size()) && m_name >= 0; ++i) {
            if (!hasContent(i) || !isRegionName(m_grid.text(rowAt(i), m_name)))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    /// Only a region before the first or behind the last row that is no total itself is one; elsewhere it is data.
    void skipTotalsAround() {
        const auto isTotal = [&](int i) { return !hasContent(i) || !totalLabel(rowAt(i)).isEmpty(); };
        int before = m_first;
        int behind = m_last;
        while (before >= 0 && before < m_last && isTotal(before))
            ++before;
        while (behind > before && isTotal(behind))
            --behind;
        if (m_region != before && m_region != behind)
            m_region = -1;
    }

    /// A row without content.
    RowReading readBare(int i) {
        const int row = rowAt(i);
        const QString label = labelOf(row);
        if (label.isEmpty())
            return {row, RowKind::Absent, {}, false};
        if (isTotalLabel(label)) // its formulas were never computed
            return {row, RowKind::Total, label, false};
        if (isFootnote(label) || isBreakdown(label))
            return {row, RowKind::Note, label, false};
        return readLabelOnly(i, label);
    }

    [[nodiscard]] RowReading readCounted(int i) const {
        const int row = rowAt(i);
        const QString label = labelOf(row);
        if (const QString total = totalLabel(row); !total.isEmpty())
            return {row, RowKind::Total, total, false};
        if (i == m_region && m_last > m_first)
            return {row, RowKind::Total, label, false};
        if (isMunicipalSubtotal(row, label))
            return {row, RowKind::Total, label, true};
        if (!hasFigures(row) && i > m_last - 3 && looksLikeClosing(row, label))
            return {row, RowKind::Note, label, false};
        return {row, RowKind::Data, {}, false};
    }

    /// Among organisations a row of figures without an organisation is its municipality's subtotal.
    [[nodiscard]] bool isMunicipalSubtotal(int row, const QString& label) const {
        if (m_block.level != RowLevel::Organisations || m_name < 0 || !hasFigures(row))
            return false;
        if (m_municipality >= 0)
            return !m_grid.filled(row, m_name) && own(row, m_municipality) &&
                   !m_grid.continuesUp(row, m_municipality) && !describesOrganisation(row);
        return m_block.find(ColumnUse::Name)->profile.organisations >= 0.5 && looksLikeMunicipality(label) &&
               !looksLikeOrganisation(label);
    }

    /// A number, a type or a code of its own: one organisation, even if its name was left out.
    [[nodiscard]] bool describesOrganisation(int row) const {
        return std::any_of(m_block.columns.begin(), m_block.columns.end(), [&](const BlockColumn& c) {
            const bool tells = c.use == ColumnUse::RowNumber || c.use == ColumnUse::Type || c.use == ColumnUse::Inn ||
                               c.use == ColumnUse::Ogrn || c.use == ColumnUse::Kpp;
            return tells && own(row, c.profile.column) && m_grid.kind(row, c.profile.column) != CellKind::Dash;
        });
    }

    [[nodiscard]] bool hasFigures(int row) const {
        return std::any_of(m_block.columns.begin(), m_block.columns.end(), [&](const BlockColumn& c) {
            return c.use == ColumnUse::Value && isValue(m_grid.kind(row, c.profile.column));
        });
    }

    /// «Начальник отдела ________ подпись» under a table.
    [[nodiscard]] bool looksLikeClosing(int row, const QString& label) const {
        const bool anyFigures = std::any_of(m_block.columns.begin(), m_block.columns.end(), [](const BlockColumn& c) {
            return c.use == ColumnUse::Value && c.profile.isFigures();
        });
        return anyFigures && isFootnote(label) && !numberIn(row);
    }

    RowReading readLabelOnly(int i, const QString& label) {
        const int row = rowAt(i);
        const bool inMunicipality =
            m_municipality >= 0 && m_name >= 0 && !m_grid.filled(row, m_name) && m_grid.filled(row, m_municipality);
        if (m_block.columns.size() == 1 && !label.endsWith(u':'))
            return {row, RowKind::Data, {}, false};
        if (m_block.columns.size() > 1 && isNamelessData(i, label))
            return {row, RowKind::Data, {}, false};
        if (i > m_last)
            return {row, RowKind::Note, label, false};
        const bool place = m_block.level == RowLevel::Organisations && looksLikeMunicipality(label);
        return {row, RowKind::Section, label, inMunicipality || place};
    }

    /// A row of a name alone: one about which nothing was reported, or a section?
    [[nodiscard]] bool isNamelessData(int i, const QString& label) const {
        const int row = rowAt(i);
        if (label.endsWith(u':') || isKindInPlural(label) || spreads(row) || m_name < 0 || !m_grid.filled(row, m_name))
            return false;
        const bool fits =
            m_block.level == RowLevel::Organisations ? looksLikeOrganisation(label) : looksLikeMunicipality(label);
        if (m_number < 0)
            return fits &&
                   !(m_block.level == RowLevel::Organisations && looksLikeMunicipality(label) && startsPlace(label));
        const auto number = numberAt(i);
        if (!number)
            return false;
        const auto next = i + 1 < static_cast<int>(m_body.size()) ? numberAt(i + 1) : std::nullopt;
        const bool runsOn = *number == m_previousNumber + 1 && (!next || *next == *number + 1);
        return runsOn && (fits || next);
    }

    /// «Анивский район» in front of «школы»: the place is what the row is about.
    [[nodiscard]] static bool startsPlace(const QString& label) {
        return looksLikeMunicipality(label.section(u' ', 0, 1));
    }

    [[nodiscard]] bool spreads(int row) const {
        return m_name >= 0 && m_grid.filled(row, m_name + 1) && m_grid.continuesLeft(row, m_name + 1);
    }

    [[nodiscard]] std::optional<int> numberIn(int row) const {
        if (m_number < 0)
            return std::nullopt;
        QString text = m_grid.text(row, m_number);
        if (text.endsWith(u'.') || text.endsWith(u')'))
            text.chop(1);
        bool ok = false;
        const int number = text.toInt(&ok);
        return ok ? std::optional<int>(number) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> numberAt(int i) const { return numberIn(rowAt(i)); }

    const Grid& m_grid;
    const std::vector<int>& m_body;
    const Block& m_block;
    std::vector<char> m_content; ///< of the rows of the body: whether there is any
    int m_name;
    int m_number;
    int m_municipality;
    int m_first = -1; ///< places in m_body of the first and last row with content
    int m_last = -1;
    int m_region = -1;
    int m_previousNumber = 0;
};

} // namespace

std::vector<RowReading> readRowKinds(const Grid& grid, const std::vector<int>& body, const Block& block) {
    return RowKindReader(grid, body, block).read();
}

} // namespace svodka::ingest
