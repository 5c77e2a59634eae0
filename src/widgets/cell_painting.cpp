// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_painting.h"

#include "widgets/colours.h"

#include <QApplication>
#include <QPainter>

namespace svodka::widgets {

void paintCellGround(QPainter* painter, QStyleOptionViewItem cell) {
    cell.text.clear();
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setPen(Colours(cell.palette).gridLine());
    painter->drawLine(cell.rect.topRight(), cell.rect.bottomRight());
    painter->restore();
}

QRect cellTextPlace(const QStyleOptionViewItem& cell) {
    const int margin = cell.fontMetrics.height() / 3;
    return cell.rect.adjusted(margin, 0, -margin, 0);
}

void paintCellText(QPainter* painter, const QStyleOptionViewItem& cell, const QString& text, const QRect& place) {
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(place, int(cell.displayAlignment) | Qt::TextSingleLine,
                      QFontMetrics(cell.font).elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace svodka::widgets
