// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/week_service.h"

#include "core/names/municipality_matcher.h"
#include "services/corrections/manual_batch.h"
#include "services/import/planner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Campaign;
using core::Error;
using core::ErrorCode;
using core::Period;
using core::Result;

namespace {

struct Candidate {
    const Campaign* campaign;
    std::vector<Period> periods;
};

bool hasIndicators(const Campaign& campaign, const QStringList& indicators) {
    return std::all_of(indicators.begin(), indicators.end(),
                       [&](const QString& code) { return campaign.indicator(code); });
}

Result<std::vector<Candidate>> candidates(core::Store& store, const core::Catalogue& catalogue,
                                          const WeekRequest& request) {
    std::vector<Candidate> found;
    for (const Campaign& campaign : catalogue.campaigns) {
        const bool isAsked = request.campaign.isEmpty() ? hasIndicators(campaign, request.indicators)
                                                        : campaign.code == request.campaign;
        if (!isAsked)
            continue;
        auto periods = store.periods(campaign.code);
        if (!periods)
            return periods.error();
        found.push_back({&campaign, *std::move(periods)});
    }
    return found;
}

QString periodList(const std::vector<Candidate>& all) {
    QStringList texts;
    for (const Candidate& candidate : all)
        for (const Period& period : candidate.periods)
            texts.append(core::periodToIso(period));
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

QStringList codes(const core::Catalogue& catalogue) {
    QStringList result;
    for (const Campaign& campaign : catalogue.campaigns)
        result.append(campaign.code);
    return result;
}

struct Choice {
    const Campaign* campaign;
    Period period;
};

Result<Choice> choose(const std::vector<Candidate>& all, const WeekRequest& request) {
    std::vector<Choice> choices;
    for (const Candidate& candidate : all) {
        if (candidate.periods.empty())
            continue;
        const Period period = request.period.value_or(candidate.periods.back());
        if (std::find(candidate.periods.begin(), candidate.periods.end(), period) != candidate.periods.end())
            choices.push_back({candidate.campaign, period});
    }
    if (choices.empty() && periodList(all).isEmpty())
        return Error{ErrorCode::NoWeeks, {}, {}, {}};
    if (choices.empty())
        return Error{ErrorCode::PeriodNotFound,
                     request.period ? core::periodToIso(*request.period) : QString(),
                     {},
                     periodList(all)};
    if (choices.size() > 1) {
        QStringList names;
        for (const Choice& choice : choices)
            names.append(choice.campaign->code);
        return Error{ErrorCode::CampaignAmbiguous, {}, {}, names.join(u", "_s)};
    }
    return choices.front();
}

Result<std::vector<core::BatchInfo>> batchesOf(core::Store& store, const Choice& choice) {
    auto batches = store.batches();
    if (!batches)
        return batches;
    std::erase_if(*batches, [&](const core::BatchInfo& batch) {
        return !batch.undoneAt.isNull() || batch.campaign != choice.campaign->code || batch.period != choice.period;
    });
    std::reverse(batches->begin(), batches->end());
    return batches;
}

} // namespace

Result<Week> loadWeek(core::Store& store, const WeekRequest& request) {
    auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    if (!request.campaign.isEmpty() && !catalogue->campaign(request.campaign))
        return Error{ErrorCode::CampaignUnknown, request.campaign, {}, codes(*catalogue).join(u", "_s)};
    const auto all = candidates(store, *catalogue, request);
    if (!all)
        return all.error();
    const auto choice = choose(*all, request);
    if (!choice)
        return choice.error();
    auto region = store.region();
    if (!region)
        return region.error();
    auto summary = store.summary(choice->campaign->code, choice->period);
    if (!summary)
        return summary.error();
    auto reported = store.reportedFigures(choice->campaign->code, choice->period);
    if (!reported)
        return reported.error();
    auto batches = batchesOf(store, *choice);
    if (!batches)
        return batches.error();
    nameManualSources(*reported, *batches);
    const Campaign campaign = *choice->campaign;
    return Week{*std::move(region),
                *std::move(catalogue),
                campaign,
                choice->period,
                core::FigureBook(*std::move(summary), *std::move(reported)),
                *std::move(batches)};
}

Result<core::MunicipalityId> findMunicipality(core::Store& store, const Week& week, const QString& spelling) {
    const auto aliases = store.municipalityAliases();
    if (!aliases)
        return aliases.error();
    const core::MunicipalityMatch match = core::MunicipalityMatcher(week.region, *aliases).match(spelling);
    if (match.municipality.isValid())
        return match.municipality;
    return Error{ErrorCode::MunicipalityUnknown,
                 spelling,
                 {},
                 candidateNames(week.region, match.candidates, week.period.end).join(u", "_s)};
}

} // namespace svodka::services
