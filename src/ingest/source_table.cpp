// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/source_table.h"

#include "ingest/structure/band.h"
#include "ingest/structure/blocks.h"
#include "ingest/structure/header_words.h"
#include "ingest/structure/row_builder.h"
#include "ingest/structure/totals_check.h"
#include "ingest/structure/week_splitter.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

/// Of the columns of every band, once they are known.
using Profiles = std::vector<std::optional<std::vector<ColumnProfile>>>;

/// Turns the bands of one sheet into tables.
class TableMaker final {
public:
    TableMaker(const Sheet& sheet, const Grid& grid, const core::Catalogue& catalogue, RowsWanted rows)
        : m_sheet(sheet), m_grid(grid), m_types(catalogue), m_roles(catalogue, m_types), m_rows(rows) {}

    std::vector<SourceTable> make(const std::vector<Band>& bands, Profiles& profiles) {
        std::vector<SourceTable> tables;
        profiles.resize(bands.size());
        for (size_t i = 0; i < bands.size(); ++i) {
            const Band& band = bands[i];
            if (band.list) {
                tables.push_back(listTable(band));
                continue;
            }
            if (!profiles[i])
                profiles[i] = profileColumns(m_grid, band, m_types);
            for (SourceTable& table : blockTables(band, *profiles[i]))
                tables.push_back(std::move(table));
        }
        inherit(tables);
        return tables;
    }

private:
    [[nodiscard]] QString rowText(int row) const {
        QStringList texts;
        const RowShape& shape = m_grid.shape(row);
        for (int column = shape.first; column <= shape.last; ++column) {
            if (m_grid.filled(row, column) && !m_grid.continuesLeft(row, column) && !m_grid.continuesUp(row, column))
                texts.append(m_grid.text(row, column).simplified());
        }
        return texts.join(u' ');
    }

    [[nodiscard]] QStringList titlesOf(const Band& band) const {
        QStringList titles;
        for (const int row : band.titles)
            titles.append(rowText(row));
        titles.removeAll(QString());
        return titles;
    }

    /// What the title, and where it is silent the sheet's name, say about the whole table.
    void describe(SourceTable& table, const QStringList& titles) const {
        table.sheet = m_sheet.name;
        table.title = titles.join(u' ');
        table.role = m_roles.titleRole(titles);
        table.campaigns = m_types.campaigns(table.title);
        if (table.campaigns.isEmpty())
            table.campaigns = m_types.campaigns(m_sheet.name);
        table.mention = core::findPeriod(table.title);
        if (table.mention.isEmpty())
            table.mention = core::findPeriod(m_sheet.name);
        if (table.mention.isEmpty()) // «29.04-05.05» on the tab, the year in the title
            table.mention = core::findPeriod(table.title + u' ' + m_sheet.name);
        const QStringList types = m_types.types(table.title);
        table.type = types.isEmpty() ? m_types.type(m_sheet.name) : m_types.type(table.title);
    }

    /// The title over the first table is often the sheet's: what a later one does not say itself, it says too — unless
    /// the tables above differ in it.
    static void inherit(std::vector<SourceTable>& tables) {
        for (size_t i = 1; i < tables.size(); ++i) {
            SourceTable& table = tables[i];
            const auto above = [&](auto differs) { return std::none_of(tables.begin(), tables.begin() + i, differs); };
            const SourceTable& first = tables.front();
            if (table.mention.isEmpty() && above([&](const SourceTable& t) { return t.mention != first.mention; }))
                table.mention = first.mention;
            if (table.campaigns.isEmpty() &&
                above([&](const SourceTable& t) { return t.campaigns != first.campaigns; }))
                table.campaigns = first.campaigns;
        }
    }

    static void ignore(SourceTable& table, const std::vector<int>& rows, IgnoredReason reason) {
        for (const int row : rows)
            table.ignored.push_back({row + 1, reason});
    }

    static void ignoreBandRows(SourceTable& table, const Band& band) {
        ignore(table, band.titles, IgnoredReason::Title);
        ignore(table, band.numbers, IgnoredReason::ColumnNumbers);
        ignore(table, band.notes, IgnoredReason::Note);
        ignore(table, band.blanks, IgnoredReason::Empty);
        std::sort(table.ignored.begin(), table.ignored.end(),
                  [](const IgnoredRow& a, const IgnoredRow& b) { return a.sourceRow < b.sourceRow; });
    }

    [[nodiscard]] SourceTable listTable(const Band& band) const {
        SourceTable table;
        table.list = true;
        QStringList titles = titlesOf(band);
        for (const int row : band.body) {
            const RowShape& shape = m_grid.shape(row);
            table.nameColumn = shape.last + 1;
            const QString text = m_grid.text(row, shape.last);
            const NameList list = parseNameList(text);
            if (shape.filled > 1)
                titles.append(m_grid.text(row, shape.first).simplified());
            if (!list.heading.isEmpty())
                titles.append(list.heading.simplified());
            for (const QString& name : list.isEmpty() ? QStringList{text} : list.names)
                table.rows.push_back({row + 1, name, {}, {}, {}, {}, {}, {}, {}, false});
        }
        describe(table, titles);
        table.columns.push_back({table.nameColumn.value_or(1), {}, ColumnUse::Name, {}, {}, true});
        ignoreBandRows(table, band);
        return table;
    }

    [[nodiscard]] std::vector<SourceTable> blockTables(const Band& band,
                                                       const std::vector<ColumnProfile>& profiles) const {
        std::vector<SourceTable> tables;
        std::vector<QSet<int>> shares;
        for (std::vector<ColumnProfile>& columns : splitBlocks(profiles)) {
            const QSet<int> own = sharesOf(columns);
            for (SourceTable& table : blockTable(band, std::move(columns))) {
                tables.push_back(std::move(table));
                shares.push_back(own);
                if (m_rows == RowsWanted::All)
                    checkTotals(tables.back(), own);
            }
        }
        if (tables.size() > 1 && m_rows == RowsWanted::All)
            checkTotalsAcross(tables, shares);
        return tables;
    }

    /// The table of one block; several where its rows are of several weeks.
    [[nodiscard]] std::vector<SourceTable> blockTable(const Band& band, std::vector<ColumnProfile> profiles) const {
        SourceTable table;
        const QStringList titles = titlesOf(band);
        describe(table, titles);
        Block block = assignUses(std::move(profiles));
        findWeekColumn(m_grid, band, block);
        assignRoles(block, m_roles, m_types, titles, table.role);
        for (const int row : band.headers)
            table.headerRows.push_back(row + 1);
        for (const BlockColumn& column : block.columns)
            table.columns.push_back({column.profile.column + 1, column.profile.header.full(), column.use, column.role,
                                     column.type, column.use != ColumnUse::Value && column.profile.filled > 0});
        if (const int name = block.columnOf(ColumnUse::Name); name >= 0)
            table.nameColumn = name + 1;
        buildRows(m_grid, block, readRowKinds(m_grid, wanted(band.body, block), block), m_roles, m_types, table);
        if (table.rows.empty() && m_rows == RowsWanted::Few) // many sections, notes or totals come first
            buildRows(m_grid, block, readRowKinds(m_grid, band.body, block), m_roles, m_types, table);
        ignoreBandRows(table, band);
        std::vector<SourceTable> tables = splitByWeek(m_grid, block, std::move(table));
        for (SourceTable& one : tables)
            markData(one);
        return tables;
    }

    /// Rows of indicators say themselves what they hold: each of them counts.
    [[nodiscard]] std::vector<int> wanted(const std::vector<int>& body, const Block& block) const {
        constexpr size_t few = 200;
        const bool all = m_rows == RowsWanted::All || block.indicators;
        return {body.begin(),
                all ? body.end() : body.begin() + static_cast<std::ptrdiff_t>(std::min(few, body.size()))};
    }

    /// Totals are no data: a column with nothing but a total holds none.
    static void markData(SourceTable& table) {
        for (SourceColumn& column : table.columns) {
            const auto holds = [&](const SourceRow& row) {
                return row.values.contains(column.index) || row.texts.contains(column.index);
            };
            if (column.use == ColumnUse::Value)
                column.hasData = std::any_of(table.rows.begin(), table.rows.end(), holds);
        }
    }

    [[nodiscard]] static QSet<int> sharesOf(const std::vector<ColumnProfile>& profiles) {
        QSet<int> shares;
        for (const ColumnProfile& profile : profiles) {
            if (isShareHeader(profile.header.full()) || profile.percents > 0)
                shares.insert(profile.column + 1);
        }
        return shares;
    }

    const Sheet& m_sheet;
    const Grid& m_grid;
    TypeMatcher m_types;
    RoleMatcher m_roles;
    RowsWanted m_rows;
};

} // namespace

struct TableFinder::Looked {
    explicit Looked(const Sheet& sheet) : grid(sheet), bands(findBands(grid)) {}

    Grid grid;
    std::vector<Band> bands;
    mutable std::vector<core::OrganisationType> types; ///< by whose words the columns were profiled
    mutable Profiles profiles;
};

TableFinder::TableFinder(const Sheet& sheet) : m_sheet(sheet) {}
TableFinder::TableFinder(TableFinder&& other) noexcept = default;
TableFinder::~TableFinder() = default;

std::vector<SourceTable> TableFinder::find(const core::Catalogue& catalogue, RowsWanted rows) {
    if (!m_looked)
        m_looked = std::make_unique<const Looked>(m_sheet);
    if (m_looked->types != catalogue.types) {
        m_looked->types = catalogue.types;
        m_looked->profiles.clear();
    }
    return TableMaker(m_sheet, m_looked->grid, catalogue, rows).make(m_looked->bands, m_looked->profiles);
}

std::vector<SourceTable> findTables(const Sheet& sheet, const core::Catalogue& catalogue) {
    return TableFinder(sheet).find(catalogue);
}

} // namespace svodka::ingest
