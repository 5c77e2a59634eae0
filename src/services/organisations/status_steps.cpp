// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisations/status_steps.h"

#include "services/dashboard/indicator_sets.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Membership;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(Organisations)
};

std::vector<StatusStep> stepsOf(const core::Campaign& campaign, const core::Period& period, const QString& code,
                                const core::Judge& judge, core::Judge::Values values) {
    std::vector<StatusStep> steps;
    const std::vector<core::Criterion> missing = judge.missing(code, values);
    for (const core::Criterion& criterion : campaign.indicator(code)->criteria) {
        if (!criterion.validOn(period.end))
            continue;
        StatusStep step;
        step.metric = criterion.metric;
        const core::Metric* metric = campaign.metric(criterion.metric);
        step.done = metric ? metric->title : core::Title{};
        step.missing = criterion.step;
        step.threshold = criterion.threshold;
        step.value = core::Judge::valueAt(campaign.metricIndex(criterion.metric), values);
        const bool isMissing = std::find(missing.begin(), missing.end(), criterion) != missing.end();
        step.state = !step.value ? StepState::Unknown : isMissing ? StepState::Missing : StepState::Done;
        steps.push_back(std::move(step));
    }
    return steps;
}

QStringList stepTexts(const StatusProgress& status, StepState state, bool russian) {
    QStringList texts;
    for (const StatusStep& step : status.steps)
        if (step.state == state)
            texts.append((state == StepState::Missing ? step.missing : step.done).in(russian));
    return texts;
}

} // namespace

std::vector<StatusProgress> statusProgress(const core::Campaign& campaign, const core::Period& period,
                                           const core::Judge& judge, core::Judge::Values values) {
    std::vector<StatusProgress> result;
    const std::vector<StatusChain> chains = statusChains(campaign);
    if (chains.empty())
        return result;
    const StatusChain& chain = chains.front();
    for (qsizetype i = 0; i < chain.statuses.size(); ++i) {
        const QString& code = chain.statuses[i];
        result.push_back({code, indicatorTitle(campaign, code), indicatorTitle(campaign, chain.complements[i]),
                          judge.judge(code, values), stepsOf(campaign, period, code, judge, values)});
    }
    return result;
}

QString missingText(const std::vector<StatusProgress>& statuses, bool russian) {
    const auto next = std::find_if(statuses.begin(), statuses.end(),
                                   [](const StatusProgress& status) { return status.membership != Membership::Yes; });
    if (next == statuses.end())
        return {};
    if (next->membership == Membership::OutOfBase)
        return Texts::tr("not counted: exempt");
    if (next->membership == Membership::No) {
        const QStringList missing = stepTexts(*next, StepState::Missing, russian);
        // The file may give the status without its steps.
        return missing.isEmpty() ? next->notTitle.in(russian).toLower() : missing.join(u"; "_s);
    }
    const QStringList unknown = stepTexts(*next, StepState::Unknown, russian);
    return unknown.isEmpty() ? Texts::tr("no data") : Texts::tr("no data: %1").arg(unknown.join(u"; "_s));
}

QString membershipText(Membership membership) {
    switch (membership) {
    case Membership::Yes:
        return Texts::tr("yes");
    case Membership::No:
        return Texts::tr("no");
    case Membership::Unknown:
    case Membership::BaseUnknown:
        return Texts::tr("no data");
    case Membership::OutOfBase:
        break;
    }
    return {};
}

} // namespace svodka::services
