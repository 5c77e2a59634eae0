// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store_problem.h"

#include <vector>

namespace svodka::services {

/// «file_damaged», «summary_differs», …: for JSON.
QString problemCode(core::ProblemKind kind);

/// One sentence without campaign and week, in the program's language.
QString problemText(const core::StoreProblem& problem);

/// What to do about all of them, a sentence for each kind of remedy.
QString problemRemedy(const std::vector<core::StoreProblem>& problems);

} // namespace svodka::services
