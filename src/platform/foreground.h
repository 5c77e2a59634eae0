// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svodka::platform {

/// Lets another program of the user come to the front in this one's place: Windows grants that only to the program that
/// the user has just started.
void giveUpForeground();

} // namespace svodka::platform
