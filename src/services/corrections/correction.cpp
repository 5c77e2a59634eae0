// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/corrections/correction.h"

#include "core/number.h"
#include "core/ports/organisation_edits.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::CellChange;
using core::Error;
using core::ErrorCode;
using core::ImportPlan;
using core::Result;

namespace {

QStringList codesOf(const core::Campaign& campaign, bool ofOrganisation) {
    QStringList codes;
    if (ofOrganisation)
        for (const core::Metric& metric : campaign.metrics)
            codes.append(metric.code);
    else
        for (const core::Indicator& indicator : campaign.indicators)
            codes.append(indicator.code);
    return codes;
}

QStringList campaignCodes(const core::Catalogue& catalogue) {
    QStringList codes;
    for (const core::Campaign& campaign : catalogue.campaigns)
        codes.append(campaign.code);
    return codes;
}

/// Works one correction out and writes it, inside one transaction.
class Corrector final {
public:
    Corrector(core::Store& store, const core::Clock& clock, const Correction& wanted)
        : m_store(store), m_wanted(wanted), m_now(clock.nowUtc()) {}

    Result<CorrectionOutcome> run() {
        auto transaction = m_store.begin();
        if (!transaction)
            return transaction.error();
        if (const auto checked = check(); !checked)
            return checked.error();
        const auto planned = m_wanted.organisation.isValid() ? planMetric() : planFigure();
        if (!planned)
            return planned.error();
        const auto batch = m_store.apply(m_plan);
        if (!batch)
            return batch.error();
        if (const auto committed = (*transaction)->commit(); !committed)
            return committed.error();
        m_plan.batch.id = *batch;
        return CorrectionOutcome{m_plan.batch, m_before, m_wanted.value};
    }

private:
    Result<void> check() {
        if (m_wanted.reason.trimmed().isEmpty())
            return Error{ErrorCode::ReasonMissing, {}, {}, {}};
        auto catalogue = m_store.catalogue();
        if (!catalogue)
            return catalogue.error();
        m_catalogue = *std::move(catalogue);
        m_campaign = m_catalogue.campaign(m_wanted.campaign);
        if (!m_campaign)
            return Error{ErrorCode::CampaignUnknown, m_wanted.campaign, {}, campaignCodes(m_catalogue).join(u", "_s)};
        const auto periods = m_store.periods(m_campaign->code);
        if (!periods)
            return periods.error();
        // A week that nothing is known of is a slip of the finger.
        if (std::find(periods->begin(), periods->end(), m_wanted.period) == periods->end()) {
            QStringList known;
            for (const core::Period& period : *periods)
                known.append(core::periodToIso(period));
            return Error{ErrorCode::PeriodNotFound, core::periodToIso(m_wanted.period), {}, known.join(u", "_s)};
        }
        core::BatchInfo& batch = m_plan.batch;
        batch.campaign = m_campaign->code;
        batch.period = m_wanted.period;
        batch.kind = core::BatchKind::Manual;
        batch.heading = m_wanted.reason.simplified();
        batch.author = m_wanted.author;
        batch.importedAt = m_now;
        return {};
    }

    [[nodiscard]] Error noSuchCode() const {
        return {ErrorCode::ColumnCodeUnknown,
                m_wanted.code,
                {},
                codesOf(*m_campaign, m_wanted.organisation.isValid()).join(u", "_s)};
    }

    /// As of a file: a flag is 0 or 1, a count a whole number from 0.
    [[nodiscard]] bool isSound(const core::Metric& metric) const {
        if (!m_wanted.value)
            return true;
        const double value = *m_wanted.value;
        return value >= 0 && value == std::floor(value) && (metric.kind != core::MetricKind::Flag || value <= 1);
    }

    Result<void> planMetric() {
        const core::Metric* metric = m_campaign->metric(m_wanted.code);
        if (!metric)
            return noSuchCode();
        if (!isSound(*metric) || m_wanted.base)
            return Error{ErrorCode::ValueInvalid, core::numberToText(*m_wanted.value), {}, metric->title.ru};
        const auto known = m_store.organisations();
        if (!known)
            return known.error();
        if (std::none_of(known->begin(), known->end(),
                         [&](const core::Organisation& each) { return each.id == m_wanted.organisation; }))
            return Error{ErrorCode::OrganisationUnknown, QString::number(m_wanted.organisation.value), {}, {}};
        return planRows();
    }

    /// A value that came from an organisation merged into this one is corrected where it stands. One that is taken away
    /// must not let another one come out from behind.
    Result<void> planRows() {
        const auto rows = m_store.ownWeeklyRows(m_campaign->code, m_wanted.period);
        auto parts = m_store.organisationEdits().mergedInto(m_wanted.organisation);
        if (!rows || !parts)
            return rows ? parts.error() : rows.error();
        parts->insert(parts->begin(), m_wanted.organisation);
        const auto metric = static_cast<size_t>(m_campaign->metricIndex(m_wanted.code));
        bool hasRow = false;
        m_plan.columns = {{m_wanted.code, 0, {}}};
        for (const core::OrganisationId part : *parts) {
            const auto row = std::find_if(rows->begin(), rows->end(),
                                          [&](const core::WeeklyRow& each) { return each.organisation == part; });
            hasRow = hasRow || row != rows->end();
            const std::optional<double> stands = row != rows->end() ? row->values[metric] : std::nullopt;
            if (!stands)
                continue;
            if (m_plan.rows.empty())
                m_before = stands;
            if (m_plan.rows.empty() || !m_wanted.value)
                addRow(part, stands);
        }
        if (m_before == m_wanted.value)
            return Error{ErrorCode::NothingToCorrect, m_wanted.code, {}, {}};
        if (m_plan.rows.empty())
            addRow(m_wanted.organisation, {});
        ++(hasRow ? m_plan.batch.counts.changed : m_plan.batch.counts.added);
        return {};
    }

    void addRow(core::OrganisationId organisation, std::optional<double> stands) {
        core::PlannedRow row;
        row.organisation = organisation;
        row.values = {m_wanted.value};
        row.changes = {stands ? CellChange::Changed : CellChange::New};
        row.old = {stands};
        m_plan.rows.push_back(std::move(row));
    }

    Result<void> planFigure() {
        if (!m_campaign->indicator(m_wanted.code))
            return noSuchCode();
        if (!m_wanted.value || *m_wanted.value < 0 || (m_wanted.base && *m_wanted.value > *m_wanted.base))
            return Error{ErrorCode::ValueInvalid,
                         m_wanted.value ? core::numberToText(*m_wanted.value) : QString(),
                         {},
                         m_campaign->indicator(m_wanted.code)->title.ru};
        if (!m_wanted.type.isEmpty() && !m_catalogue.type(m_wanted.type))
            return Error{ErrorCode::TypeUnknown, m_wanted.type, {}, {}};
        const auto current = m_store.reportedFigures(m_campaign->code, m_wanted.period);
        if (!current)
            return current.error();
        const auto stored = std::find_if(current->begin(), current->end(), [&](const core::ReportedFigure& figure) {
            return figure.municipality == m_wanted.municipality && figure.type == m_wanted.type &&
                   figure.indicator == m_wanted.code;
        });
        std::optional<double> base = m_wanted.base;
        if (stored != current->end()) {
            m_before = stored->value;
            base = base ? base : stored->base;
            if (stored->value == *m_wanted.value && stored->base == base)
                return Error{ErrorCode::NothingToCorrect, m_wanted.code, {}, {}};
        }
        m_plan.columns = {{m_wanted.code, 0, {}}};
        m_plan.figures = {{m_wanted.municipality, m_wanted.type, m_wanted.code, *m_wanted.value, base, {}, {}}};
        ++(m_before ? m_plan.batch.counts.changed : m_plan.batch.counts.added);
        return {};
    }

    core::Store& m_store;
    const Correction& m_wanted;
    QDateTime m_now;
    core::Catalogue m_catalogue;
    const core::Campaign* m_campaign = nullptr;
    std::optional<double> m_before;
    ImportPlan m_plan;
};

} // namespace

Result<CorrectionOutcome> correct(core::Store& store, const core::Clock& clock, const Correction& correction) {
    return Corrector(store, clock, correction).run();
}

} // namespace svodka::services
