// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_delegate.h"

#include "models/choice_model.h"
#include "widgets/eliding_combo_box.h"

#include <QApplication>
#include <QPainter>
#include <QTimer>

namespace svodka::widgets {

namespace {

void fill(QComboBox& box, const models::ChoiceRow& row) {
    for (const models::Choice& choice : row.own)
        box.addItem(choice.title, choice.id);
    if (!row.shared || row.shared->empty())
        return;
    if (box.count() > 0)
        box.insertSeparator(box.count());
    for (const models::Choice& choice : *row.shared)
        box.addItem(choice.title, choice.id);
}

} // namespace

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QStyleOptionComboBox box;
    box.initFrom(cell.widget);
    box.rect = cell.rect.adjusted(1, 1, -1, -1);
    box.state = (cell.state & (QStyle::State_Enabled | QStyle::State_MouseOver)) | QStyle::State_Raised;
    if (cell.state & QStyle::State_HasFocus)
        box.state |= QStyle::State_HasFocus;
    const QRect room = style->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, cell.widget);
    box.currentText = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width());
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter, cell.widget);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter, cell.widget);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionComboBox box;
    box.initFrom(option.widget);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    return style->sizeFromContents(QStyle::CT_ComboBox, &box, size, option.widget) + QSize(2, 2);
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto* model = qobject_cast<const models::ChoiceModel*>(index.model());
    if (!model)
        return nullptr;
    auto* box = new ElidingComboBox(parent);
    box->setObjectName(QStringLiteral("choiceComboBox"));
    box->setAccessibleName(model->headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ") +
                           index.siblingAtColumn(0).data().toString());
    box->setMaxVisibleItems(24);
    fill(*box, model->row(index.row()));
    auto* self = const_cast<ChoiceDelegate*>(this); // Qt's own signals are sent from const functions alike
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup); // one click, not two
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto* box = qobject_cast<QComboBox*>(editor);
    if (box->currentIndex() >= 0)
        model->setData(index, box->currentData());
}

} // namespace svodka::widgets
