// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <QString>

namespace svodka::core {

/// A number as a Russian reader expects it on a screen: «1 540,6» with no-break spaces between thousands and a true
/// minus «−5». No more digits after the comma than the value has, three at most.
QString numberText(double value);

/// A change with its sign: «+5», «−5», «0».
QString changeText(double change);

/// What a cell shows: number and percent («95%») in Russian spelling, days as «29.04.2023», nothing for a cell without
/// a value (not reported is not 0).
QString cellText(const Cell& cell);

/// The same for another program to read: numbers without grouping and with a plain minus, text without line breaks and
/// tabs, and with an apostrophe before what a spreadsheet would take for a formula.
QString exchangeText(const Cell& cell);

} // namespace svodka::core
