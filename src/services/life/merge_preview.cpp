// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/life/merge_preview.h"

#include "core/number.h"
#include "core/organisation_edits.h"
#include "services/error_text.h"
#include "services/registry/registry_preview_table.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::OrganisationId;
using core::Result;
using core::Table;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(OrganisationLife)
};

/// Compares one campaign's weeks of the two, newest first.
class Comparison final {
public:
    Comparison(core::Store& store, const core::Campaign& campaign, MergePreview& preview)
        : m_store(store), m_campaign(campaign), m_preview(preview) {}

    Result<void> run() {
        const auto main = m_store.history(m_campaign.code, m_preview.main.organisation);
        const auto duplicate = m_store.history(m_campaign.code, m_preview.duplicate.organisation);
        if (!main || !duplicate)
            return main ? duplicate.error() : main.error();
        m_preview.weeksOfMain += static_cast<int>(main->size());
        m_preview.weeksOfDuplicate += static_cast<int>(duplicate->size());
        for (auto other = duplicate->rbegin(); other != duplicate->rend(); ++other) {
            const auto own = std::ranges::find(*main, other->period, &core::OrganisationWeek::period);
            const bool hasOwn = own != main->end();
            m_preview.weeksOfBoth += hasOwn;
            static const core::OrganisationWeek none;
            if (const auto compared = compare(hasOwn ? *own : none, *other); !compared)
                return compared;
        }
        return {};
    }

private:
    Result<void> compare(const core::OrganisationWeek& main, const core::OrganisationWeek& duplicate) {
        std::vector<ValueConflict> found;
        for (size_t i = 0; i < m_campaign.metrics.size(); ++i) {
            const std::optional<double> own = i < main.values.size() ? main.values[i] : std::nullopt;
            const std::optional<double> other = duplicate.values[i];
            m_preview.gaps += !own && other;
            if (!own || !other || *own == *other)
                continue;
            const core::Metric& metric = m_campaign.metrics[i];
            found.push_back(
                {m_campaign.code, duplicate.period, metric.code, metric.title, metric.kind, *own, *other, {}, {}});
        }
        if (found.empty())
            return {};
        return addSources(duplicate.period, found);
    }

    Result<void> addSources(const core::Period& period, std::vector<ValueConflict>& found) {
        const auto main = m_store.cellSources(m_campaign.code, period, m_preview.main.organisation);
        const auto duplicate = m_store.cellSources(m_campaign.code, period, m_preview.duplicate.organisation);
        if (!main || !duplicate)
            return main ? duplicate.error() : main.error();
        const auto sourceOf = [](const std::vector<core::CellSource>& sources, const QString& metric) {
            const auto source = std::ranges::find(sources, metric, &core::CellSource::metric);
            return source == sources.end() ? core::Location{} : source->source;
        };
        for (ValueConflict& conflict : found) {
            conflict.mainSource = sourceOf(*main, conflict.metric);
            conflict.duplicateSource = sourceOf(*duplicate, conflict.metric);
            m_preview.values.push_back(conflict);
        }
        return {};
    }

    core::Store& m_store;
    const core::Campaign& m_campaign;
    MergePreview& m_preview;
};

Result<void> compareFields(core::Store& store, MergePreview& preview) {
    const auto known = store.organisations();
    if (!known)
        return known.error();
    const auto main = std::ranges::find(*known, preview.main.organisation, &core::Organisation::id);
    const auto duplicate = std::ranges::find(*known, preview.duplicate.organisation, &core::Organisation::id);
    if (main == known->end() || duplicate == known->end())
        return {};
    for (const core::RegistryField field : core::registryFields()) {
        const QString& own = core::fieldOf(*main, field);
        const QString& other = core::fieldOf(*duplicate, field);
        if (!own.isEmpty() && !other.isEmpty() && own != other)
            preview.fields.push_back({field, own, other});
    }
    return {};
}

QString valueText(const ValueConflict& conflict, double value) {
    if (conflict.kind == core::MetricKind::Flag)
        return value > 0 ? Texts::tr("yes") : Texts::tr("no");
    return core::numberToText(value);
}

} // namespace

Result<MergePreview> previewMerge(core::Store& store, OrganisationId duplicate, OrganisationId main) {
    MergePreview preview;
    if (const auto taken = take(store.organisationEdits().history(duplicate), &preview.duplicate); !taken)
        return taken.error();
    if (const auto taken = take(store.organisationEdits().history(main), &preview.main); !taken)
        return taken.error();
    if (const auto checked = core::checkMerge(preview.duplicate, preview.main); !checked)
        return checked.error();
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    for (const core::Campaign& campaign : catalogue->campaigns)
        if (const auto compared = Comparison(store, campaign, preview).run(); !compared)
            return compared.error();
    if (const auto compared = compareFields(store, preview); !compared)
        return compared.error();
    return preview;
}

Table conflictTable(const MergePreview& preview, bool russian) {
    Table table;
    table.name = Texts::tr("Conflicts");
    table.title = Texts::tr("Conflicts: %1 and %2").arg(preview.main.latestName(), preview.duplicate.latestName());
    for (const QString& title : {Texts::tr("Week"), Texts::tr("What"), Texts::tr("The main one: stays"),
                                 Texts::tr("Its source"), Texts::tr("The other one"), Texts::tr("Source of the other")})
        table.columns.push_back({title, {}, core::ColumnKind::Text, false});
    for (const ValueConflict& conflict : preview.values)
        table.rows.push_back({core::periodToTitle(conflict.period), conflict.title.in(russian),
                              valueText(conflict, conflict.main), describe(conflict.mainSource),
                              valueText(conflict, conflict.duplicate), describe(conflict.duplicateSource)});
    for (const FieldConflict& conflict : preview.fields)
        table.rows.push_back({core::Cell(), registryFieldTitle(conflict.field), conflict.main, core::Cell(),
                              conflict.duplicate, core::Cell()});
    return table;
}

} // namespace svodka::services
