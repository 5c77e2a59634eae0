// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/foreground.h"

#include <windows.h>

namespace svodka::platform {

void giveUpForeground() {
    AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace svodka::platform
