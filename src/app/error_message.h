// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "widgets/error_box.h"

namespace svodka::app {

/// services::explain for the window: where the advice speaks of the command line, this one speaks of the window.
widgets::ErrorMessage errorMessage(const core::Error& error);

} // namespace svodka::app
