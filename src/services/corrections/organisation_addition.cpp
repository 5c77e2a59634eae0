// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_matcher.h"
#include "services/corrections/correction.h"
#include "services/pending/known_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Organisation;
using core::Result;

namespace {

struct WeekOfCampaign {
    QString campaign;
    core::Period period;
};

/// The week asked for, else the newest one of the campaign, else of all.
Result<WeekOfCampaign> weekOf(core::Store& store, const core::Catalogue& catalogue,
                              const OrganisationAddition& addition) {
    if (!addition.campaign.isEmpty() && !catalogue.campaign(addition.campaign))
        return Error{ErrorCode::CampaignUnknown, addition.campaign, {}, {}};
    std::optional<WeekOfCampaign> newest;
    for (const core::Campaign& campaign : catalogue.campaigns) {
        if (!addition.campaign.isEmpty() && campaign.code != addition.campaign)
            continue;
        const auto periods = store.periods(campaign.code);
        if (!periods)
            return periods.error();
        for (const core::Period& period : *periods)
            if ((!addition.period || *addition.period == period) && (!newest || newest->period < period))
                newest = WeekOfCampaign{campaign.code, period};
    }
    if (newest)
        return *newest;
    if (addition.period)
        return Error{ErrorCode::PeriodNotFound, core::periodToIso(*addition.period), {}, {}};
    return Error{ErrorCode::NoWeeks, {}, {}, {}};
}

Result<void> checkAddition(core::Store& store, const core::Catalogue& catalogue, const OrganisationAddition& addition) {
    if (addition.reason.trimmed().isEmpty())
        return Error{ErrorCode::ReasonMissing, {}, {}, {}};
    if (addition.name.trimmed().isEmpty())
        return Error{ErrorCode::NameMissing, {}, {}, {}};
    if (!catalogue.type(addition.type))
        return Error{ErrorCode::TypeUnknown, addition.type, {}, {}};
    const auto region = store.region();
    if (!region)
        return region.error();
    if (addition.municipality.isValid() && !region->find(addition.municipality))
        return Error{ErrorCode::MunicipalityUnknown, QString::number(addition.municipality.value), {}, {}};
    const auto known = store.organisations();
    if (!known)
        return known.error();
    const auto same =
        core::OrganisationMatcher(*known).find(addition.name.simplified(), addition.municipality, addition.type);
    if (!same.empty())
        return Error{ErrorCode::OrganisationExists, addition.name.simplified(), {}, QString::number(same[0].value)};
    return {};
}

core::ImportPlan planOf(const OrganisationAddition& addition, const WeekOfCampaign& week, const QDateTime& now) {
    core::ImportPlan plan;
    plan.batch.campaign = week.campaign;
    plan.batch.period = week.period;
    plan.batch.kind = core::BatchKind::Manual;
    plan.batch.heading = addition.reason.simplified();
    plan.batch.author = addition.author;
    plan.batch.importedAt = now;
    plan.batch.counts.added = 1;
    plan.batch.counts.organisationsCreated = 1;
    Organisation organisation;
    organisation.name = addition.name.simplified();
    organisation.municipality = addition.municipality;
    organisation.type = addition.type;
    plan.organisations = {std::move(organisation)};
    core::PlannedRow row;
    row.newOrganisation = 0;
    plan.rows = {std::move(row)};
    return plan;
}

/// What a person needs to tell one from another.
QString described(const Organisation& organisation, const core::Region& region, const core::Catalogue& catalogue) {
    const core::Municipality* municipality = region.find(organisation.municipality);
    const core::OrganisationType* type = catalogue.type(organisation.type);
    QStringList parts{municipality ? municipality->latestName().shortName : QString(),
                      type ? type->title.ru : organisation.type};
    parts.removeAll(QString());
    return organisation.name + u" ("_s + parts.join(u", "_s) + u')';
}

} // namespace

Result<AdditionOutcome> addOrganisation(core::Store& store, const core::Clock& clock,
                                        const OrganisationAddition& addition) {
    auto transaction = store.begin();
    if (!transaction)
        return transaction.error();
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    if (const auto checked = checkAddition(store, *catalogue, addition); !checked)
        return checked.error();
    const auto week = weekOf(store, *catalogue, addition);
    if (!week)
        return week.error();
    core::ImportPlan plan = planOf(addition, *week, clock.nowUtc());
    const auto batch = store.apply(plan);
    if (!batch)
        return batch.error();
    const auto known = store.organisations();
    if (!known)
        return known.error();
    plan.batch.id = *batch;
    const auto made = std::max_element(known->begin(), known->end(),
                                       [](const Organisation& a, const Organisation& b) { return a.id < b.id; });
    AdditionOutcome outcome{plan.batch, *made};
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return outcome;
}

Result<Organisation> findOrganisation(core::Store& store, const QString& name, core::MunicipalityId municipality) {
    const auto region = store.region();
    if (!region)
        return region.error();
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto known = store.organisations();
    if (!known)
        return known.error();
    const QString key = core::OrganisationMatcher::key(name);
    std::vector<const Organisation*> exact;
    QStringList alike;
    for (const Organisation& organisation : *known) {
        if (municipality.isValid() && organisation.municipality != municipality)
            continue;
        const QString own = core::OrganisationMatcher::key(organisation.name);
        if (own == key)
            exact.push_back(&organisation);
        else if (!key.isEmpty() && own.contains(key))
            alike.append(described(organisation, *region, *catalogue));
    }
    if (exact.size() == 1)
        return *exact.front();
    QStringList candidates;
    for (const Organisation* organisation : exact)
        candidates.append(described(*organisation, *region, *catalogue));
    constexpr qsizetype kNamed = 10;
    return Error{ErrorCode::OrganisationUnknown,
                 name,
                 {},
                 (candidates.isEmpty() ? alike : candidates).mid(0, kNamed).join(u"; "_s)};
}

Result<core::MunicipalityId> findPlace(core::Store& store, const QString& spelling, QDate day) {
    if (spelling.trimmed().compare(u"регион"_s, Qt::CaseInsensitive) == 0)
        return core::MunicipalityId{};
    return findMunicipality(store, spelling, day);
}

} // namespace svodka::services
