// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::report {

/// Text without what XML 1.0 and UTF-8 cannot hold: control characters other than tab, LF and CR are dropped, half
/// surrogate pairs become U+FFFD.
QString withoutInvalidCharacters(const QString& text);

/// Text as a spreadsheet cell may hold it: cleaned, every line end an LF, at most 32,767 UTF-16 units — a longer one
/// ends with «…».
QString cellText(const QString& text);

} // namespace svodka::report
