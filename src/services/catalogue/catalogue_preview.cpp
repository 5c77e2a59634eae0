// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogue/catalogue_preview.h"

#include "core/figure_book.h"
#include "core/judgement.h"
#include "core/number.h"
#include "core/ports/catalogue_edits.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Campaign;
using core::Error;
using core::ErrorCode;
using core::FigureBook;
using core::Period;
using core::Result;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(CataloguePreview)
};

bool judgesAlike(const Campaign& a, const Campaign& b) {
    return a.metrics == b.metrics && a.indicators == b.indicators && a.exemptMetric == b.exemptMetric;
}

/// Rows in the order of the draft's metrics; those that the draft has anew were not reported.
void reorder(std::vector<core::WeeklyRow>& rows, const Campaign& stored, const Campaign& draft) {
    for (core::WeeklyRow& row : rows) {
        std::vector<std::optional<double>> values;
        for (const core::Metric& metric : draft.metrics) {
            const int index = stored.metricIndex(metric.code);
            values.push_back(index < 0 ? std::nullopt : row.values[static_cast<size_t>(index)]);
        }
        row.values = std::move(values);
    }
}

/// Judges weeks of one campaign by what is stored and by the draft.
class Judging final {
public:
    Judging(core::Store& store, const Campaign& stored, const Campaign& draft)
        : m_store(store), m_stored(stored), m_draft(draft) {}

    Result<void> judge(const Period& period, CataloguePreview& preview) {
        const auto summary = m_store.summary(m_stored.code, period);
        if (!summary)
            return summary.error();
        const auto reported = m_store.reportedFigures(m_stored.code, period);
        if (!reported)
            return reported.error();
        auto rows = m_store.weeklyRows(m_stored.code, period);
        if (!rows)
            return rows.error();
        const auto organisations = m_store.organisationsOn(period.end);
        if (!organisations)
            return organisations.error();
        ++preview.weeks;
        reorder(*rows, m_stored, m_draft);
        std::vector<core::SummaryCell> drafted;
        if (!rows->empty())
            drafted = core::summarise(m_draft, period, *organisations, *rows);
        compare(period, {*summary, *reported}, {std::move(drafted), *reported}, preview);
        return {};
    }

private:
    void compare(const Period& period, const FigureBook& before, const FigureBook& after, CataloguePreview& preview) {
        for (const core::Indicator& indicator : m_draft.indicators)
            addEffect(period, indicator, before, after, preview);
        for (const core::Indicator& indicator : m_stored.indicators)
            if (!m_draft.indicator(indicator.code))
                addEffect(period, indicator, before, after, preview);
    }

    void addEffect(const Period& period, const core::Indicator& indicator, const FigureBook& before,
                   const FigureBook& after, CataloguePreview& preview) {
        const core::Figure was = before.figure({}, {}, indicator.code);
        const core::Figure is = after.figure({}, {}, indicator.code);
        if (was.value != is.value || was.base != is.base)
            preview.effects.push_back({m_draft.code, m_draft.title, period, indicator.code, indicator.title, was.value,
                                       is.value, was.base, is.base});
    }

    core::Store& m_store;
    const Campaign& m_stored;
    const Campaign& m_draft;
};

Result<void> judgeLatest(core::Store& store, const Campaign& stored, const Campaign& draft, const std::stop_token& stop,
                         CataloguePreview& preview) {
    const auto periods = store.periods(stored.code);
    if (!periods)
        return periods.error();
    Judging judging(store, stored, draft);
    int left = kPreviewWeeks;
    for (auto period = periods->rbegin(); period != periods->rend() && left > 0; ++period, --left) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        if (const auto judged = judging.judge(*period, preview); !judged)
            return judged;
    }
    return {};
}

Result<void> judgeAll(core::Store& store, const std::stop_token& stop, CataloguePreview& preview) {
    for (const Campaign& draft : preview.after.campaigns) {
        const Campaign* stored = preview.before.campaign(draft.code);
        if (!stored || judgesAlike(*stored, draft))
            continue;
        if (const auto judged = judgeLatest(store, *stored, draft, stop, preview); !judged)
            return judged;
    }
    return {};
}

QString valueText(std::optional<double> value) {
    return value ? core::numberToText(*value) : Texts::tr("none");
}

} // namespace

bool CataloguePreview::canBeStored() const {
    return !changes.empty() && !refusal &&
           std::all_of(problems.begin(), problems.end(), [](const auto& problem) { return problem.isWarning; });
}

Result<CataloguePreview> previewCatalogue(core::Store& store, const core::Catalogue& draft, std::stop_token stop) {
    CataloguePreview preview;
    if (const auto taken = core::take(store.catalogue(), &preview.before); !taken)
        return taken.error();
    preview.after = draft;
    preview.changes = core::catalogueChanges(preview.before, draft);
    preview.problems = core::checkCatalogue(draft);
    const auto use = store.catalogueEdits().use();
    if (!use)
        return use.error();
    if (const auto checked = core::checkUse(preview.before, draft, *use); !checked)
        preview.refusal = checked.error();
    if (!preview.canBeStored())
        return preview;
    if (const auto judged = judgeAll(store, stop, preview); !judged)
        return judged.error();
    return preview;
}

QString effectText(const FigureEffect& effect, bool russian) {
    const QString figure = Texts::tr("%1, %2: “%3” %4 → %5")
                               .arg(effect.campaignTitle.in(russian), core::periodToTitle(effect.period),
                                    effect.title.in(russian), valueText(effect.before), valueText(effect.after));
    if (effect.baseBefore != effect.baseAfter)
        return figure + Texts::tr(" (of %1 → of %2)").arg(valueText(effect.baseBefore), valueText(effect.baseAfter));
    return effect.baseAfter ? figure + Texts::tr(" (of %1)").arg(valueText(effect.baseAfter)) : figure;
}

} // namespace svodka::services
