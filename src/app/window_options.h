// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "widgets/theme.h"

#include <QStringList>

namespace svodka::app {

/// What the program is started with when it is to show its window.
struct WindowOptions {
    QString store; ///< empty = the last one
    QString language = QStringLiteral("ru");
    std::optional<widgets::Theme> theme; ///< for this run; none = as set in the window
    double scale = 0;                    ///< of the whole window; 0 = as the system says
    QString screenshotPage;              ///< not empty = no window: a picture of this page
    QString screenshotFile;
    bool endRunning = false; ///< no window: the one that runs is asked to end
    QStringList files;       ///< a store to open, or files to import
};

/// Pages that a screenshot can be asked of, «welcome» among them.
QStringList screenshotPages();

/// Reads the arguments (without the program's own name). Needs no application object. InvalidArgument, subject = the
/// sentence for the user, in the program's language if it is installed already.
core::Result<WindowOptions> parseWindowOptions(const QStringList& arguments);

} // namespace svodka::app
