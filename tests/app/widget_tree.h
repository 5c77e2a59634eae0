// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace svodka::tests {

/// What a person would complain about in a window as it is shown now, a line each: parts that are cut off by what they
/// stand in or smaller than they need to be, siblings that stand on one another, parts that take the focus and have no
/// name for a screen reader. Looks at visible widgets only; what a scroll area can bring into sight is not cut off.
QStringList complaints(const QWidget& window);

} // namespace svodka::tests
