// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/settings.h"
#include "core/ports/store.h"

namespace svodka::app {

class Desktop;

/// Everything from outside that the window works with; nothing is reached for. References outlive the window.
struct Environment {
    core::StoreFactory& stores; ///< used from many threads
    core::Settings& settings;   ///< GUI thread
    const core::Clock& clock;   ///< used from many threads
    Desktop& desktop;
    QString author;      ///< who imports
    QString dataFolder;  ///< where the demonstration and new stores go
    bool russian = true; ///< language of titles that are data
};

} // namespace svodka::app
