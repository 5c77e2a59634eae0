// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/table.h"
#include "services/pending/pending_question.h"

#include <vector>

namespace svodka::app {

/// Imports with their counts, one row each, in the given order. Times are those of this computer.
core::Table batchesTable(const std::vector<core::BatchInfo>& batches, const core::Catalogue& catalogue, bool russian);

/// Names that wait for an answer, and what became of them.
core::Table questionsTable(const std::vector<services::PendingQuestion>& questions);

} // namespace svodka::app
