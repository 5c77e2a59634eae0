// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share_delegate.h"

#include "models/table_model.h"
#include "widgets/cell_painting.h"
#include "widgets/colours.h"

#include <QPainter>
#include <algorithm>

namespace svodka::widgets {

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {std::max(size.width(), 3 * line) + line * 2 / 3, qRound(line * 1.6)};
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintCellGround(painter, cell);
    const QVariant share = index.data(models::RawRole);
    QRect place = cellTextPlace(cell);
    if (share.isValid()) {
        const int height = std::max(2, cell.fontMetrics.height() / 5);
        const QRect bar(place.left(), cell.rect.bottom() - height - 1, place.width(), height);
        // On the ground of a selected row only the colour of its text can be told apart.
        const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
        const Colours colours(cell.palette);
        const QColor selected = cell.palette.color(QPalette::HighlightedText);
        QColor rest = isSelected ? selected : colours.gridLine();
        rest.setAlphaF(isSelected ? 0.25F : 1.0F);
        painter->fillRect(bar, rest);
        const double part = std::clamp(share.toDouble(), 0.0, 1.0);
        const QColor done = colours.fill(part >= 1 ? ColourRole::Good : ColourRole::Accent);
        painter->fillRect(QRect(bar.topLeft(), QSize(qRound(bar.width() * part), height)),
                          isSelected ? selected : done);
        place.setBottom(bar.top());
    }
    paintCellText(painter, cell, cell.text, place);
}

} // namespace svodka::widgets
