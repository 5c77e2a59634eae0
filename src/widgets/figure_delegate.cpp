// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_delegate.h"

#include "models/table_model.h"
#include "widgets/colours.h"

#include <QApplication>
#include <QPainter>
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
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setPen(Colours(option.palette).gridLine());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    // The colour of the row fills the cell; its text keeps away from the border.
    const int margin = option.fontMetrics.height() / 3;
    const QRect place = option.rect.adjusted(margin, 0, -margin, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(place, int(cell.displayAlignment) | Qt::TextSingleLine,
                      QFontMetrics(cell.font).elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace svodka::widgets
