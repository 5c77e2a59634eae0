// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/figure_book.h"
#include "core/period.h"
#include "core/region.h"
#include "ingest/inspect_json.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <optional>

namespace svodka::cli {

/// --period of a command: nothing if it is not given, PeriodInvalid if it is not one.
core::Result<std::optional<core::Period>> periodOption(const QCommandLineParser& parser);

/// --author of a command, else who works with the program.
QString authorOption(const QCommandLineParser& parser, const Context& context);

using ingest::periodToJson;

/// Empty text is null.
QJsonValue textOrNull(const QString& text);

/// {"name":…,"oktmo":[every code it had or has]}
QJsonObject municipalityToJson(const core::Municipality& municipality);

/// {"file":…,"sheet":…,"row":…}; a column where it is known.
QJsonObject locationToJson(const core::Location& location);

/// «organisations», «reported», «partial», «mixed» or «none».
QString originCode(core::Origin origin);

} // namespace svodka::cli
