// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/store.h"
#include "services/consistency/jumps.h"
#include "services/consistency/metric_pairs.h"
#include "services/contradictions/contradiction_finders.h"
#include "services/import/suspicion.h"

#include <map>

namespace svodka::services {

using core::OrganisationId;
using core::Result;

namespace {

/// What a row gave away, before names and cells are looked up for it.
struct Find {
    ContradictionKind kind;
    OrganisationId organisation;
    int own = 0;
    int other = -1;
    double first = 0;
    double second = 0;
};

/// Looks at the rows of one week, one by one, and keeps what is strange about them.
class RowLook final {
public:
    RowLook(const Week& week, const WeekValues& before)
        : m_campaign(week.campaign), m_before(before), m_parts(partsOf(week.campaign)),
          m_rests(restsOf(week.campaign, week.period.end)) {}

    void look(OrganisationId id, std::span<const std::optional<double>> values) {
        const auto at = [&](int metric) { return values[static_cast<size_t>(metric)]; };
        for (const MetricPair& pair : m_parts)
            if (at(pair.own) && at(pair.other) && *at(pair.own) > *at(pair.other))
                keep({ContradictionKind::PartOverTotal, id, pair.own, pair.other, *at(pair.own), *at(pair.other)});
        for (const MetricPair& pair : m_rests)
            if (at(pair.own) == 1.0 && at(pair.other) == 0.0)
                keep({ContradictionKind::ActiveUnregistered, id, pair.own, pair.other, 1, 0});
        if (const auto row = m_before.find(id))
            lookBack(id, values, *row);
    }

    [[nodiscard]] const std::vector<Find>& found() const { return m_found; }
    [[nodiscard]] int more(const Find& last) const {
        const auto count = m_counts.find({last.kind, last.own});
        return count == m_counts.end() ? 0 : count->second - suspicion::kMostOfAKind;
    }

private:
    void lookBack(OrganisationId id, std::span<const std::optional<double>> values, size_t row) {
        for (size_t metric = 0; metric < values.size(); ++metric) {
            const auto before = m_before.value(row, metric);
            const bool isCount = m_campaign.metrics[metric].kind == core::MetricKind::Count;
            if (isCount && before && values[metric] && countJumps(*before, *values[metric]))
                keep({ContradictionKind::ValueJumped, id, static_cast<int>(metric), -1, *before, *values[metric]});
        }
    }

    void keep(const Find& find) {
        if (++m_counts[{find.kind, find.own}] <= suspicion::kMostOfAKind)
            m_found.push_back(find);
    }

    const core::Campaign& m_campaign;
    const WeekValues& m_before;
    std::vector<MetricPair> m_parts;
    std::vector<MetricPair> m_rests;
    std::vector<Find> m_found;
    std::map<std::pair<ContradictionKind, int>, int> m_counts;
};

/// The newest cell that said something about the metric.
void addSource(const std::vector<core::CellSource>& cells, const QString& metric, std::vector<core::Location>* into) {
    const auto cell = std::ranges::find(cells, metric, &core::CellSource::metric);
    if (cell != cells.end())
        into->push_back(cell->source);
}

Result<Contradiction> describe(core::Store& store, const Week& week, const Find& find,
                               const core::Organisation& organisation) {
    const auto cells = store.cellSources(week.campaign.code, week.period, find.organisation);
    if (!cells)
        return cells.error();
    Contradiction entry = contradictionIn(week, find.kind, week.region.find(organisation.municipality));
    entry.organisation = organisation.id;
    entry.organisationUid = organisation.uid;
    entry.organisationName = organisation.name;
    entry.type = organisation.type;
    entry.code = week.campaign.metrics[static_cast<size_t>(find.own)].code;
    if (find.other >= 0)
        entry.other = week.campaign.metrics[static_cast<size_t>(find.other)].code;
    entry.first = find.first;
    entry.second = find.second;
    for (const QString& metric : {entry.code, entry.other})
        addSource(*cells, metric, &entry.sources);
    return entry;
}

} // namespace

Result<std::vector<Contradiction>> organisationContradictions(core::Store& store, const Week& week,
                                                              const std::vector<core::Organisation>& organisations,
                                                              WeekValues* before, std::stop_token stop) {
    RowLook look(week, *before);
    WeekValues own;
    const auto read = store.eachWeeklyRow(week.campaign.code, week.period, [&](OrganisationId id, auto values) {
        own.add(id, values);
        look.look(id, values);
    });
    if (!read)
        return read.error();
    std::vector<Contradiction> found;
    std::map<std::pair<ContradictionKind, int>, size_t> last;
    for (const Find& find : look.found()) {
        if (stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        const auto known = std::ranges::find(organisations, find.organisation, &core::Organisation::id);
        if (known == organisations.end())
            continue;
        auto entry = describe(store, week, find, *known);
        if (!entry)
            return entry.error();
        last[{find.kind, find.own}] = found.size();
        found.push_back(*std::move(entry));
    }
    for (const Find& find : look.found())
        if (const int more = look.more(find); more > 0 && last.contains({find.kind, find.own}))
            found[last[{find.kind, find.own}]].more = more;
    *before = std::move(own);
    return found;
}

} // namespace svodka::services
