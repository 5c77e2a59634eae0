// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace svodka::widgets {

// What the cells of all tables have in common: the colour of the row fills the cell, its text keeps away from the
// border, a line divides it from the next.

/// Background, selection and focus, and the line on the right. `cell` is complete (initStyleOption); its text is not
/// painted.
void paintCellGround(QPainter* painter, QStyleOptionViewItem cell);

/// Where the text may stand.
QRect cellTextPlace(const QStyleOptionViewItem& cell);

/// One line, cut off with dots where it does not fit.
void paintCellText(QPainter* painter, const QStyleOptionViewItem& cell, const QString& text, const QRect& place);

} // namespace svodka::widgets
