// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/change_delegate.h"

#include "core/tables/cell_text.h"
#include "models/table_model.h"
#include "widgets/cell_painting.h"

namespace svodka::widgets {

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + line * 2 / 3, qRound(line * 1.6)};
}

void ChangeDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (const QVariant change = index.data(models::RawRole); change.isValid())
        option->text = core::changeText(change.toDouble());
}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintCellGround(painter, cell);
    paintCellText(painter, cell, cell.text, cellTextPlace(cell));
}

} // namespace svodka::widgets
