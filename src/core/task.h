// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/ids.h"
#include "core/region.h"
#include "core/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace svodka::core {

/// One step on the way to a task's goal: «РУО заполняет форму» by 21.04.
struct TaskStep {
    QString text;
    QString actor; ///< who does it: «РУО»; may be empty
    QDate due;     ///< null = no day of its own

    friend bool operator==(const TaskStep&, const TaskStep&) = default;
};

/// A campaign step with a date: which organisations must have reached what by which day, and by which route.
struct Task {
    TaskId id;        ///< 0 until it is stored
    QString uid;      ///< UUID without braces, unique between stores
    QString campaign; ///< code
    QString title;
    QString indicator;                          ///< code of the indicator that measures it; see TaskMeasure
    QStringList types;                          ///< organisation type codes; empty = all
    std::vector<MunicipalityId> municipalities; ///< empty = the whole region
    QDate due;                                  ///< the last day on which it is still done in time
    double target = 1.0;                        ///< the share to be reached, above 0, at most 1
    std::vector<TaskStep> steps;                ///< the route, in order
    QString basis;                              ///< where the date comes from; may be empty
    QDate closed;                               ///< the day on which it was put aside; null = open

    [[nodiscard]] bool isOpen() const { return closed.isNull(); }
    friend bool operator==(const Task&, const Task&) = default;
};

/// What a task may hold at most; what is longer would not fit into a sheet or a line.
inline constexpr int maxTaskTitle = 300;
inline constexpr int maxTaskText = 1000;
inline constexpr int maxTaskSteps = 30;

/// The task with its texts in one line each and without blanks around, steps without a text left out, types and
/// municipalities each once.
Task tidied(Task task);

/// Whether the task can be kept. TaskInvalid (detail = why: no title, a text too long, no due day, a step after the due
/// day, a target that is no share), CampaignUnknown, IndicatorUnknown, TypeUnknown, MunicipalityUnknown.
Result<void> checkTask(const Task& task, const Catalogue& catalogue, const Region& region);

} // namespace svodka::core
