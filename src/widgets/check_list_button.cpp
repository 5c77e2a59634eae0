// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/check_list_button.h"

#include "widgets/em.h"

#include <QFrame>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

CheckListButton::CheckListButton(QWidget* parent)
    : QPushButton(parent), m_popup(new QFrame(this, Qt::Popup)), m_list(new QListWidget(m_popup)) {
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setObjectName(u"popupFrame"_s);
    m_list->setObjectName(u"choicesListWidget"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* rows = new QVBoxLayout(m_popup);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(m_list);
    connect(this, &QPushButton::clicked, this, &CheckListButton::openList);
    connect(m_list, &QListWidget::itemChanged, this, &CheckListButton::takeTick);
}

void CheckListButton::setCaption(const QString& caption) {
    m_caption = caption;
    m_list->setAccessibleName(QString(caption).remove(u'&'));
    showState();
}

void CheckListButton::setChoices(const std::vector<CheckChoice>& choices, const QStringList& ticked) {
    m_filling = true;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const CheckChoice& choice : choices) {
        auto* item = new QListWidgetItem(choice.title, m_list);
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_filling = false;
    showState();
}

QStringList CheckListButton::ticked() const {
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    return ids;
}

void CheckListButton::takeTick() {
    if (m_filling)
        return;
    if (ticked().isEmpty()) { // nothing at all would be an empty page
        m_filling = true;
        m_list->currentItem()->setCheckState(Qt::Checked);
        m_filling = false;
        return;
    }
    showState();
    Q_EMIT tickedChanged();
}

void CheckListButton::openList() {
    const int line = em(*this, 1.7);
    const int height = std::min(m_list->count() * line + em(*this, 0.6), screen()->availableGeometry().height() / 2);
    const int width = m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width() + em(*this, 1);
    m_popup->resize(std::max(this->width(), width), height);
    QPoint place = mapToGlobal(QPoint(0, this->height()));
    const QRect room = screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
    if (place.y() + height > room.bottom())
        place.setY(mapToGlobal(QPoint(0, 0)).y() - height);
    m_popup->move(place);
    m_popup->show();
    m_list->setFocus();
}

/// One ticked choice is named, of several their number.
void CheckListButton::showState() {
    const QStringList ids = ticked();
    QString what;
    for (int row = 0; row < m_list->count() && ids.size() == 1; ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            what = m_list->item(row)->text();
    if (what.isEmpty())
        what = tr("%1 of %2").arg(ids.size()).arg(m_list->count());
    const QString brief = fontMetrics().elidedText(what, Qt::ElideRight, em(*this, 8));
    setText(u"%1: %2 ▾"_s.arg(m_caption, QString(brief).replace(u'&', u"&&"_s)));
    setAccessibleName(u"%1: %2"_s.arg(QString(m_caption).remove(u'&'), what));
}

} // namespace svodka::widgets
