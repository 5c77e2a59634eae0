// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/week_splitter.h"

#include "ingest/structure/any_case.h"

#include <algorithm>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

enum class WeekHeader { None, Week, Day };

WeekHeader weekHeader(const QString& header) {
    static const QRegularExpression week =
        anyCase(u"^(отч[её]тн\\p{L}+ )?(недел[яи]|период)( отч[её]та| мониторинга| наблюдения)?( \\(.*\\))?$|"
                "^даты (недели|периода)$"_s);
    static const QRegularExpression day =
        anyCase(u"^(отч[её]тная )?дата( отч[её]та| отч[её]тности| мониторинга| среза)?$|^по состоянию на$|^на дату$"_s);
    const QString line = header.simplified();
    if (week.match(line).hasMatch())
        return WeekHeader::Week;
    return day.match(line).hasMatch() ? WeekHeader::Day : WeekHeader::None;
}

struct Mentions {
    int named = 0;   ///< cells that name a week or a day
    int unnamed = 0; ///< cells that name none
    std::vector<core::PeriodMention> different;
};

void addOnce(std::vector<core::PeriodMention>& mentions, const core::PeriodMention& mention) {
    if (std::find(mentions.begin(), mentions.end(), mention) == mentions.end())
        mentions.push_back(mention);
}

Mentions mentionsIn(const Grid& grid, const Band& band, int column) {
    constexpr int mostWeeks = 200; // more are no weeks but days of something else
    Mentions found;
    for (const int row : band.body) {
        const CellKind kind = grid.kind(row, column);
        const bool says = kind == CellKind::Text || kind == CellKind::Date;
        if (!says || grid.continuesLeft(row, column))
            continue;
        const core::PeriodMention mention = core::findPeriod(grid.text(row, column));
        ++(mention.isEmpty() ? found.unnamed : found.named);
        if (!mention.isEmpty() && static_cast<int>(found.different.size()) <= mostWeeks)
            addOnce(found.different, mention);
    }
    return found;
}

bool isWeekColumn(const Grid& grid, const Band& band, const BlockColumn& column) {
    const WeekHeader header = weekHeader(column.profile.header.lowest());
    if (header == WeekHeader::None)
        return false;
    const Mentions found = mentionsIn(grid, band, column.profile.column);
    const auto different = static_cast<int>(found.different.size());
    // a total's label, a section or a note may stand in the column
    const bool mostlyWeeks = found.named > 0 && found.named >= found.unnamed * 4;
    return mostlyWeeks && (header == WeekHeader::Week || different == 1 || different * 2 <= found.named);
}

/// The week of every row, one after another from the top.
class WeekReader final {
public:
    WeekReader(const Grid& grid, int column) : m_grid(grid), m_column(column) {}

    core::PeriodMention weekOf(int sourceRow) {
        for (; m_row < sourceRow; ++m_row) {
            const core::PeriodMention own = core::findPeriod(m_grid.text(m_row, m_column));
            if (!own.isEmpty())
                m_week = own;
        }
        return m_week;
    }

private:
    const Grid& m_grid;
    int m_column;
    int m_row = 0;
    core::PeriodMention m_week;
};

template <typename Row>
std::vector<Row> rowsOf(const std::vector<Row>& rows, const std::vector<core::PeriodMention>& weeks,
                        const core::PeriodMention& week) {
    std::vector<Row> own;
    for (size_t i = 0; i < rows.size(); ++i)
        if (weeks[i] == week)
            own.push_back(rows[i]);
    return own;
}

template <typename Row>
std::vector<core::PeriodMention> weeksOf(const std::vector<Row>& rows, const Grid& grid, int column) {
    WeekReader reader(grid, column);
    std::vector<core::PeriodMention> weeks;
    for (const Row& row : rows)
        weeks.push_back(reader.weekOf(row.sourceRow));
    return weeks;
}

} // namespace

void findWeekColumn(const Grid& grid, const Band& band, Block& block) {
    if (block.find(ColumnUse::Period))
        return;
    const auto weeks = std::find_if(block.columns.begin(), block.columns.end(), [&](const BlockColumn& column) {
        const bool free = column.use == ColumnUse::Other || column.use == ColumnUse::Value;
        return free && isWeekColumn(grid, band, column);
    });
    if (weeks != block.columns.end())
        weeks->use = ColumnUse::Period;
}

std::vector<SourceTable> splitByWeek(const Grid& grid, const Block& block, SourceTable table) {
    const int column = block.columnOf(ColumnUse::Period);
    if (column < 0 || table.rows.empty()) {
        std::vector<SourceTable> one; // a list in braces would copy the table, which may be large
        one.push_back(std::move(table));
        return one;
    }
    const std::vector<core::PeriodMention> rowWeeks = weeksOf(table.rows, grid, column);
    const std::vector<core::PeriodMention> totalWeeks = weeksOf(table.totals, grid, column);
    std::vector<core::PeriodMention> different;
    for (const core::PeriodMention& week : rowWeeks)
        addOnce(different, week);
    std::vector<SourceTable> tables;
    for (const core::PeriodMention& week : different) {
        SourceTable own = table;
        own.rows = rowsOf(table.rows, rowWeeks, week);
        own.totals = rowsOf(table.totals, totalWeeks, week);
        if (!week.isEmpty())
            own.mention = week;
        tables.push_back(std::move(own));
    }
    return tables;
}

} // namespace svodka::ingest
