// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/filter_choice.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Period;
using core::Result;

namespace {

QString knownCodes(const core::Catalogue& catalogue) {
    QStringList codes;
    for (const core::Campaign& campaign : catalogue.campaigns)
        codes.append(campaign.code);
    return codes.join(u", "_s);
}

/// The campaign asked for; else the first that has weeks, else the first.
Result<ChosenFilter> chooseCampaign(core::Store& store, const core::Catalogue& catalogue, const QString& asked) {
    if (!asked.isEmpty() && !catalogue.campaign(asked))
        return Error{ErrorCode::CampaignUnknown, asked, {}, knownCodes(catalogue)};
    ChosenFilter first;
    for (const core::Campaign& campaign : catalogue.campaigns) {
        if (!asked.isEmpty() && campaign.code != asked)
            continue;
        auto periods = store.periods(campaign.code);
        if (!periods)
            return periods.error();
        if (!periods->empty())
            return ChosenFilter{{campaign.code, {}, {}, {}, {}}, *std::move(periods)};
        if (first.filter.campaign.isEmpty())
            first.filter.campaign = campaign.code;
    }
    return first;
}

Period choosePeriod(const std::vector<Period>& periods, const Period& asked) {
    if (periods.empty())
        return {};
    if (!asked.isValid())
        return periods.back();
    if (std::find(periods.begin(), periods.end(), asked) != periods.end())
        return asked;
    const auto later =
        std::find_if(periods.begin(), periods.end(), [&](const Period& period) { return period.end > asked.end; });
    return later == periods.begin() ? periods.front() : *std::prev(later);
}

Result<void> check(const core::Region& region, const core::Catalogue& catalogue, const core::FilterState& filter) {
    if (!filter.type.isEmpty() && !catalogue.type(filter.type))
        return Error{ErrorCode::TypeUnknown, filter.type, {}, {}};
    if (filter.municipality.isValid() && !region.find(filter.municipality))
        return Error{ErrorCode::MunicipalityUnknown, QString::number(filter.municipality.value), {}, {}};
    return {};
}

} // namespace

Result<ChosenFilter> chooseFilter(core::Store& store, const core::Catalogue& catalogue, const core::Region& region,
                                  const core::FilterState& asked) {
    if (const auto checked = check(region, catalogue, asked); !checked)
        return checked.error();
    auto chosen = chooseCampaign(store, catalogue, asked.campaign);
    if (!chosen)
        return chosen;
    const QString campaign = chosen->filter.campaign;
    chosen->filter = asked;
    chosen->filter.campaign = campaign;
    chosen->filter.period = choosePeriod(chosen->periods, asked.period);
    return chosen;
}

Result<FilterContext> loadFilter(core::Store& store, const core::FilterState& asked) {
    auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    auto region = store.region();
    if (!region)
        return region.error();
    auto chosen = chooseFilter(store, *catalogue, *region, asked);
    if (!chosen)
        return chosen.error();
    return FilterContext{*std::move(catalogue), *std::move(region), *std::move(chosen)};
}

} // namespace svodka::services
