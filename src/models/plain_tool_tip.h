// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::models {

/// Data for a tool tip: shown letter by letter, whatever it holds. A tool tip has no plain text mode, it guesses, so
/// the text is escaped; long lines wrap, line breaks stay.
QString plainToolTip(const QString& text);

} // namespace svodka::models
