// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/pending/pending_question.h"

namespace svodka::app {

/// The questions of a file that is previewed again and again: those that the last preview asked and those that are
/// answered, which it asks no more, in the order in which they came up, so that an answer can be changed.
void keepAsked(std::vector<services::PendingQuestion>& kept, const std::vector<services::PendingQuestion>& asked,
               const std::vector<services::NameAnswer>& answers);

} // namespace svodka::app
