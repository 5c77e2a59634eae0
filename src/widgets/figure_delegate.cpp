// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_delegate.h"

#include "models/table_model.h"
#include "widgets/cell_painting.h"

#include <utility>

namespace svodka::widgets {

FigureDelegate::FigureDelegate(IsLink isLink, QObject* parent)
    : QStyledItemDelegate(parent), m_isLink(std::move(isLink)) {}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + line * 2 / 3, qRound(line * 1.6)};
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (const QVariant place = index.data(models::PlaceRole); place.isValid())
        option->text = place.toString();
    if (!m_isLink(index))
        return;
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
    option->font.setUnderline(option->state.testFlag(QStyle::State_MouseOver));
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintCellGround(painter, cell);
    paintCellText(painter, cell, cell.text, cellTextPlace(cell));
}

} // namespace svodka::widgets
