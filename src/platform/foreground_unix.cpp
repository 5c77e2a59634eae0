// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/foreground.h"

namespace svodka::platform {

void giveUpForeground() {} // the window manager decides by itself

} // namespace svodka::platform
