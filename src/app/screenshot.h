// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace svodka::app {

class MainWindow;

/// Shows a page (of screenshotPages()) in the window, waits until it is complete and writes a picture of the window:
/// for the docs and the tests. Runs the event loop meanwhile. `store` may be empty for «welcome». The numbers behind
/// «organisations» are those not active, the card is that of the first of them. OutputNotWritable, errors of the store.
core::Result<void> takeScreenshot(MainWindow& window, const QString& store, const QString& page, const QString& file);

} // namespace svodka::app
