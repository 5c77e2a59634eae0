// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

using ingest::periodToJson;

/// {"name":…,"oktmo":[every code it had or has]}
QJsonObject municipalityToJson(const core::Municipality& municipality);

/// {"file":…,"sheet":…,"row":…}; a column where it is known.
QJsonObject locationToJson(const core::Location& location);

/// «organisations», «reported», «partial», «mixed» or «none».
QString originCode(core::Origin origin);

} // namespace svodka::cli
