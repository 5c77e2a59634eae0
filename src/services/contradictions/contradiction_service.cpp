// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contradictions/contradiction_service.h"

#include "core/ports/decisions.h"
#include "services/contradictions/contradiction_finders.h"
#include "services/contradictions/contradiction_text.h"
#include "services/import/suspicion.h"

#include <QHash>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Period;
using core::Result;

namespace {

using Entries = std::vector<Contradiction>;

void append(Entries* to, Entries more) {
    to->insert(to->end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Goes through the weeks of campaigns from old to new, so that every week finds the one before it in memory.
class Search final {
public:
    Search(core::Store& store, const ContradictionRequest& request, std::stop_token stop, ProgressSink* progress)
        : m_store(store), m_request(request), m_stop(std::move(stop)), m_progress(progress) {}

    Result<Entries> run() {
        auto organisations = m_store.organisations();
        if (!organisations)
            return organisations.error();
        m_organisations = *std::move(organisations);
        m_hasChanged = std::ranges::any_of(m_organisations, [](const auto& one) { return !one.also.empty(); });
        const auto catalogue = m_store.catalogue();
        if (!catalogue)
            return catalogue.error();
        bool anyWeek = !m_request.period;
        if (const auto counted = countWeeks(*catalogue); !counted)
            return counted.error();
        for (const core::Campaign& campaign : catalogue->campaigns) {
            if (!m_request.campaign.isEmpty() && campaign.code != m_request.campaign)
                continue;
            if (const auto searched = search(campaign, &anyWeek); !searched)
                return searched.error();
        }
        if (!anyWeek) // the same error, with the weeks that there are, as everywhere
            return loadWeek(m_store, {m_request.campaign, m_request.period, {}}).error();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isWanted(const Period& period) const { return !m_request.period || *m_request.period == period; }

    Result<void> countWeeks(const core::Catalogue& catalogue) {
        for (const core::Campaign& campaign : catalogue.campaigns) {
            const auto periods = m_store.periods(campaign.code);
            if (!periods)
                return periods.error();
            if (m_request.campaign.isEmpty() || campaign.code == m_request.campaign)
                m_total += static_cast<size_t>(
                    std::ranges::count_if(*periods, [&](const Period& period) { return isWanted(period); }));
        }
        return {};
    }

    Result<void> search(const core::Campaign& campaign, bool* anyWeek) {
        const auto periods = m_store.periods(campaign.code);
        if (!periods)
            return periods.error();
        const Entries calendar = calendarContradictions(campaign, *periods);
        m_before = {};
        m_beforePeriod = {};
        for (const Period& period : *periods) {
            if (!isWanted(period))
                continue;
            *anyWeek = true;
            if (m_stop.stop_requested())
                return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
            addCalendar(calendar, period);
            if (const auto found = search(campaign, period); !found)
                return found;
            if (m_progress)
                m_progress->report(static_cast<int>(100 * ++m_done / m_total));
        }
        return {};
    }

    /// What lies right before the week or reaches into it.
    void addCalendar(const Entries& calendar, const Period& period) {
        for (const Contradiction& entry : calendar) {
            const bool isGap = entry.kind == ContradictionKind::WeekMissing;
            if (isGap ? entry.period.end.addDays(1) == period.start : entry.period.start == period.start)
                m_found.push_back(entry);
        }
    }

    Result<void> search(const core::Campaign& campaign, const Period& period) {
        const auto week = loadWeek(m_store, {campaign.code, period, {}});
        if (!week)
            return week.error();
        append(&m_found, listContradictions(*week));
        append(&m_found, figureContradictions(*week));
        auto totals = totalContradictions(m_store, *week);
        if (!totals)
            return totals.error();
        append(&m_found, *std::move(totals));
        const auto before = weekBefore(m_store, campaign.code, period, WeekPart::Reported);
        if (!before)
            return before.error();
        append(&m_found, figureJumpContradictions(*week, before->reported));
        return searchRows(*week);
    }

    Result<void> searchRows(const Week& week) {
        const bool isNext =
            m_beforePeriod.isValid() && m_beforePeriod.end >= week.period.start.addDays(-suspicion::kDaysBack);
        if (!isNext) {
            auto before = weekBefore(m_store, week.campaign.code, week.period, WeekPart::Rows);
            if (!before)
                return before.error();
            m_before = std::move(before->rows);
        }
        if (m_hasChanged) // names and municipalities are those of the week
            if (const auto taken = core::take(m_store.organisationsOn(week.period.end), &m_organisations); !taken)
                return taken;
        auto rows = organisationContradictions(m_store, week, m_organisations, &m_before, m_stop);
        if (!rows)
            return rows.error();
        m_beforePeriod = week.period;
        append(&m_found, *std::move(rows));
        return {};
    }

    core::Store& m_store;
    const ContradictionRequest& m_request;
    std::stop_token m_stop;
    ProgressSink* m_progress;
    std::vector<core::Organisation> m_organisations;
    bool m_hasChanged = false; ///< some have borne other names or stood elsewhere
    WeekValues m_before;
    Period m_beforePeriod;
    size_t m_total = 0;
    size_t m_done = 0;
    Entries m_found;
};

void attach(const std::vector<core::Decision>& decisions, Entries* entries) {
    QHash<QString, const core::Decision*> byKey;
    for (const core::Decision& decision : decisions)
        byKey.insert(decision.key, &decision);
    for (Contradiction& entry : *entries) {
        const core::Decision* decision = byKey.value(contradictionKey(entry));
        if (!decision)
            continue;
        entry.wasDecided = decision->figures != contradictionFigures(entry);
        if (!entry.wasDecided)
            entry.decision = *decision;
    }
}

} // namespace

Result<Entries> findContradictions(core::Store& store, const ContradictionRequest& request, std::stop_token stop,
                                   ProgressSink* progress) {
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    if (!request.campaign.isEmpty() && !catalogue->campaign(request.campaign))
        return loadWeek(store, {request.campaign, request.period, {}}).error();
    auto found = Search(store, request, std::move(stop), progress).run();
    if (!found)
        return found;
    const auto decisions = store.decisions().all();
    if (!decisions)
        return decisions.error();
    attach(*decisions, &*found);
    return found;
}

Result<core::ChangeId> acceptContradiction(core::Store& store, const Contradiction& entry, const QString& text,
                                           const Decider& decider) {
    const QString said = text.simplified();
    if (said.isEmpty())
        return core::Error{core::ErrorCode::DecisionMissing, {}, {}, {}};
    return store.edit({u"decision.accept"_s, contradictionText(entry), {}, said, decider.author, decider.at}, [&] {
        return store.decisions().save(
            {contradictionKey(entry), contradictionFigures(entry), said, decider.author, decider.at});
    });
}

Result<core::ChangeId> reopenContradiction(core::Store& store, const Contradiction& entry, const Decider& decider) {
    if (!entry.decision && !entry.wasDecided)
        return core::Error{core::ErrorCode::DecisionNotFound, contradictionText(entry), {}, {}};
    const QString before = entry.decision ? entry.decision->text : QString();
    return store.edit({u"decision.reopen"_s, contradictionText(entry), before, {}, decider.author, decider.at},
                      [&] { return store.decisions().remove(contradictionKey(entry)); });
}

} // namespace svodka::services
