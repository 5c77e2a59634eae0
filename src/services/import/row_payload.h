// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/planner.h"

namespace svodka::services {

/// What the rows of a table are.
enum class PayloadLevel { Municipality, Organisation };

/// The row as JSON, enough to enter it once its name is known, without the file: what it says of itself and every
/// column with its header, use, role, type and what stands in it. `organisation`: what was understood of a row whose
/// organisation waits.
QString rowPayload(const PlanContext& context, const ingest::SourceTable& table, const ingest::SourceRow& row,
                   PayloadLevel level, const core::Organisation* organisation = nullptr);

/// «value», «inn», «other» …
QString columnUseCode(ingest::ColumnUse use);
ingest::ColumnUse columnUseOf(const QString& code);

} // namespace svodka::services
