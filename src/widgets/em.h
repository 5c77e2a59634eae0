// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QWidget>

namespace svodka::widgets {

/// `count` heights of a line of the widget's font, in device-independent pixels: the unit of every size in the window,
/// so that it follows the system's font and scale.
inline int em(const QWidget& widget, double count = 1.0) {
    return qRound(widget.fontMetrics().height() * count);
}

} // namespace svodka::widgets
