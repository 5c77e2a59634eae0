// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/column_profile.h"

#include "ingest/structure/in_halves.h"
#include "ingest/structure/label_words.h"
#include "ingest/structure/name_list.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace svodka::ingest {

namespace {

constexpr int sampledTexts = 300; ///< looking at words is slow; this many tell enough

class Profiler final {
public:
    Profiler(const Grid& grid, const TypeMatcher& types, ColumnProfile& profile)
        : m_grid(grid), m_types(types), m_profile(profile) {}

    void take(int row) {
        const int column = m_profile.column;
        if (m_grid.continuesLeft(row, column))
            return;
        const CellKind kind = m_grid.kind(row, column);
        m_profile.filled += kind != CellKind::Empty && kind != CellKind::Dash;
        m_profile.dashes += kind == CellKind::Dash;
        m_profile.texts += kind == CellKind::Text;
        m_profile.flags += kind == CellKind::Flag;
        m_profile.ratios += kind == CellKind::Ratio;
        m_profile.dates += kind == CellKind::Date;
        m_profile.codes += kind == CellKind::Code;
        if (kind == CellKind::Number)
            takeNumber(row);
        if (kind == CellKind::Text && m_sampled < sampledTexts)
            takeText(m_grid.text(row, column));
    }

    void finish() {
        m_profile.counts = m_profile.numbers >= 2 && m_steps * 10 >= m_profile.numbers * 9;
        if (m_sampled == 0)
            return;
        m_profile.organisations = static_cast<double>(m_organisations) / m_sampled;
        m_profile.lists = static_cast<double>(m_lists) / m_sampled;
        m_profile.municipalities = static_cast<double>(m_municipalities) / m_sampled;
        m_profile.types = static_cast<double>(m_typed) / m_sampled;
    }

private:
    void takeNumber(int row) {
        const SheetCell& cell = m_grid.cell(row, m_profile.column);
        ++m_profile.numbers;
        const int number = cell.sharedText() ? ordinalIn(cell.text().trimmed()) : ordinalOf(cell);
        m_steps += number > 0 && (number == m_last + 1 || number == 1);
        m_last = number;
    }

    int ordinalIn(QString text) {
        m_profile.percents += text.endsWith(u'%');
        if (text.endsWith(u'.') || text.endsWith(u')'))
            text.chop(1);
        return text.toInt();
    }

    int ordinalOf(const SheetCell& cell) {
        m_profile.percents += cell.isPercent();
        const double number = cell.number().value_or(0);
        const bool isOrdinal = !cell.isPercent() && number > 0 && number < 1e9 && number == std::floor(number);
        return isOrdinal ? static_cast<int>(number) : 0;
    }

    void takeText(const QString& text) {
        ++m_sampled;
        m_organisations += looksLikeOrganisation(text);
        m_lists += namesSeveralOrganisations(text);
        m_municipalities += looksLikeMunicipality(text) || isKindInPlural(text);
        m_typed += text.size() < 60 && !m_types.wholeType(text).isEmpty();
    }

    const Grid& m_grid;
    const TypeMatcher& m_types;
    ColumnProfile& m_profile;
    int m_last = 0;
    int m_steps = 0;
    int m_sampled = 0;
    int m_organisations = 0;
    int m_lists = 0;
    int m_municipalities = 0;
    int m_typed = 0;
};

/// Looks at the cells of some columns row by row, as they lie in memory.
void profileCells(const Grid& grid, const Band& band, const TypeMatcher& types, std::span<ColumnProfile> profiles) {
    std::vector<Profiler> profilers;
    profilers.reserve(profiles.size());
    for (ColumnProfile& profile : profiles)
        profilers.emplace_back(grid, types, profile);
    for (const int row : band.body)
        for (Profiler& profiler : profilers)
            profiler.take(row);
    for (Profiler& profiler : profilers)
        profiler.finish();
}

} // namespace

std::vector<ColumnProfile> profileColumns(const Grid& grid, const Band& band, const TypeMatcher& types) {
    int first = -1;
    int last = -1;
    for (const std::vector<int>* rows : {&band.headers, &band.body}) {
        for (const int row : *rows) {
            const RowShape& shape = grid.shape(row);
            first = first < 0 ? shape.first : std::min(first, shape.first);
            last = std::max(last, shape.last);
        }
    }
    std::vector<ColumnProfile> profiles;
    if (first < 0)
        return profiles;
    std::vector<ColumnHeader> headers = columnHeaders(grid, band.headers, first, last);
    profiles.resize(static_cast<size_t>(last - first) + 1);
    for (size_t i = 0; i < profiles.size(); ++i)
        profiles[i].column = first + static_cast<int>(i);
    constexpr size_t many = 4096;
    const auto profile = [&](size_t from, size_t to) {
        profileCells(grid, band, types, std::span(profiles).subspan(from, to - from));
    };
    inHalves(profiles.size(), profile, band.body.size() < many ? profiles.size() + 1 : 2);
    for (size_t i = 0; i < profiles.size(); ++i)
        profiles[i].header = std::move(headers[i]);
    std::erase_if(profiles, [](const ColumnProfile& one) { return one.empty() && one.header.levels.isEmpty(); });
    return profiles;
}

} // namespace svodka::ingest
