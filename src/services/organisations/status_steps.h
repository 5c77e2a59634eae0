// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement.h"

#include <QStringList>

namespace svodka::services {

enum class StepState {
    Done,
    Missing,
    Unknown, ///< not reported
};

/// One condition of a status in one week.
struct StatusStep {
    QString metric;
    core::Title done;    ///< «Администратор вошёл»: the metric
    core::Title missing; ///< «администратор не вошёл»: what is to be done
    StepState state = StepState::Unknown;
    std::optional<double> value;
    double threshold = 0;
};

/// How far an organisation has come towards one status. A file may report the status itself; then it may differ from
/// what the steps say, and the membership is what the file says.
struct StatusProgress {
    QString indicator;
    core::Title title;    ///< «Активно»
    core::Title notTitle; ///< «Не активно»
    core::Membership membership = core::Membership::OutOfBase;
    std::vector<StatusStep> steps;
};

/// The statuses of the campaign's first chain, from the first to the last, by the criteria valid in the week. `judge`
/// is of that campaign and week.
std::vector<StatusProgress> statusProgress(const core::Campaign& campaign, const core::Period& period,
                                           const core::Judge& judge, core::Judge::Values values);

/// What stands between the organisation and the next status, in words; empty when it has them all.
QString missingText(const std::vector<StatusProgress>& statuses, bool russian);

/// «yes», «no», «no data» in the program's language; empty where the question does not arise.
QString membershipText(core::Membership membership);

} // namespace svodka::services
