// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/import/import_request.h"

#include <QJsonObject>

namespace svodka::cli {

/// What `import --json` prints.
QJsonObject outcomeToJson(const services::ImportOutcome& outcome);

/// The same for a person, on context.out: counts, and after a trial run what a file that was sent again changes.
void printOutcome(const services::ImportOutcome& outcome, const core::Catalogue& catalogue, const Context& context);

/// Notices and remembered choices, on context.err.
void printNotices(const services::ImportOutcome& outcome, const Context& context);

} // namespace svodka::cli
