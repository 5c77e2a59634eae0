// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "core/task.h"

#include <QCommandLineParser>

namespace svodka::cli {

/// The options by which `tasks add` and `tasks change` say what a task is.
void describeTaskOptions(QCommandLineParser& parser);

/// Writes those that are given into `task`. What stands there stays where an option is not given; --type all and
/// --municipality all make it everybody's again, a --step without text takes the route away. InvalidArgument
/// (not a day, a share, a step), TypeUnknown, MunicipalityUnknown, CampaignUnknown.
core::Result<void> readTaskOptions(core::Store& store, const QCommandLineParser& parser, core::Task& task);

/// --NAME as a day; null if it is not given. InvalidArgument.
core::Result<QDate> dayOption(const QCommandLineParser& parser, const QString& name);

} // namespace svodka::cli
