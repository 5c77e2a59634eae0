// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace svodka::widgets {

/// A text of an error: it can be copied with the mouse, the keyboard passes it by; an empty one is not shown.
inline void showSelectableText(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
}

} // namespace svodka::widgets
