// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tasks/deadlines.h"

#include <QJsonObject>
#include <QTextStream>

namespace svodka::cli {

/// What the task is: {"id","uid","campaign","title","indicator","types","municipalities","due","target","steps",
/// "basis","closed"}.
QJsonObject taskToJson(const core::Task& task, const core::Region& region);

/// The same with how it stands: left by week, share, pace, date, municipalities at risk, finished and not.
QJsonObject outlookToJson(const services::TaskOutlook& task, const services::Deadlines& deadlines);

/// A few lines a task.
void printDeadlines(const services::Deadlines& deadlines, bool russian, QTextStream& out);

} // namespace svodka::cli
