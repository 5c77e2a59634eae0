// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colours.h"

#include <QString>
#include <optional>

class QApplication;

namespace svodka::widgets {

enum class Theme { System, Light, Dark };

/// Fusion with the program's own palette, so that light and dark look alike on every system. Widgets hear of it through
/// QEvent::PaletteChange when the event loop next runs. System asks the system which of the two it uses. GUI thread.
void applyTheme(QApplication& application, Theme theme);

/// True if the system shows dark windows: as the platform's palette has it.
bool systemIsDark(QApplication& application);

/// «system», «light», «dark»: for settings and arguments.
QString themeCode(Theme theme);
std::optional<Theme> themeFromCode(const QString& code);

} // namespace svodka::widgets
