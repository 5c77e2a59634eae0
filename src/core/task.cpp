// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

/// `why` is shown in the program's language: see services/error_text.
Error invalid(const Task& task, const char* why) {
    return {ErrorCode::TaskInvalid, task.title.left(60), {}, QString::fromLatin1(why)};
}

QString codesOf(const Catalogue& catalogue) {
    QStringList codes;
    for (const Campaign& campaign : catalogue.campaigns)
        codes.append(campaign.code);
    return codes.join(u", "_s);
}

QString codesOf(const Campaign& campaign) {
    QStringList codes;
    for (const Indicator& indicator : campaign.indicators)
        codes.append(indicator.code);
    return codes.join(u", "_s);
}

Result<void> checkCodes(const Task& task, const Catalogue& catalogue, const Region& region) {
    const Campaign* campaign = catalogue.campaign(task.campaign);
    if (!campaign)
        return Error{ErrorCode::CampaignUnknown, task.campaign, {}, codesOf(catalogue)};
    if (!campaign->indicator(task.indicator))
        return Error{ErrorCode::IndicatorUnknown, task.indicator, {}, codesOf(*campaign)};
    for (const QString& type : task.types)
        if (!catalogue.type(type))
            return Error{ErrorCode::TypeUnknown, type, {}, {}};
    for (const MunicipalityId id : task.municipalities)
        if (!region.find(id))
            return Error{ErrorCode::MunicipalityUnknown, QString::number(id.value), {}, {}};
    return {};
}

Result<void> checkSteps(const Task& task) {
    if (task.steps.size() > size_t(maxTaskSteps))
        return invalid(task, QT_TRANSLATE_NOOP("Detail", "it has more than 30 steps"));
    for (const TaskStep& step : task.steps) {
        if (step.text.isEmpty())
            return invalid(task, QT_TRANSLATE_NOOP("Detail", "a step has no text"));
        if (step.text.size() > maxTaskText || step.actor.size() > maxTaskTitle)
            return invalid(task, QT_TRANSLATE_NOOP("Detail", "the text of a step is too long"));
        if (step.due.isValid() && step.due > task.due)
            return invalid(task, QT_TRANSLATE_NOOP("Detail", "a step has a later day than the task"));
    }
    return {};
}

} // namespace

Task tidied(Task task) {
    task.title = task.title.simplified();
    task.basis = task.basis.simplified();
    for (TaskStep& step : task.steps) {
        step.text = step.text.simplified();
        step.actor = step.actor.simplified();
    }
    std::erase_if(task.steps, [](const TaskStep& step) {
        return step.text.isEmpty() && step.actor.isEmpty() && step.due.isNull();
    });
    task.types.removeDuplicates();
    std::sort(task.municipalities.begin(), task.municipalities.end());
    const auto last = std::unique(task.municipalities.begin(), task.municipalities.end());
    task.municipalities.erase(last, task.municipalities.end());
    return task;
}

Result<void> checkTask(const Task& task, const Catalogue& catalogue, const Region& region) {
    if (task.title.isEmpty())
        return invalid(task, QT_TRANSLATE_NOOP("Detail", "it has no title"));
    if (task.title.size() > maxTaskTitle)
        return invalid(task, QT_TRANSLATE_NOOP("Detail", "the title is longer than 300 characters"));
    if (task.basis.size() > maxTaskText)
        return invalid(task, QT_TRANSLATE_NOOP("Detail", "the basis is longer than 1000 characters"));
    if (!task.due.isValid())
        return invalid(task, QT_TRANSLATE_NOOP("Detail", "it has no due day"));
    if (!std::isfinite(task.target) || task.target <= 0 || task.target > 1)
        return invalid(task, QT_TRANSLATE_NOOP("Detail", "the target is above 0 and at most 100 %"));
    if (const auto steps = checkSteps(task); !steps)
        return steps;
    return checkCodes(task, catalogue, region);
}

} // namespace svodka::core
