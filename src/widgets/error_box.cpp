// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/error_box.h"

#include "ui_error_box.h"
#include "widgets/colours.h"
#include "widgets/em.h"
#include "widgets/selectable_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStringList>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

QString ErrorMessage::joined() const {
    QStringList parts = {what, where, todo, details};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

ErrorBox::ErrorBox(const ErrorMessage& message, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ErrorBox>()), m_message(message) {
    m_ui->setupUi(this);
    setObjectName(u"errorBox"_s);
    setWindowTitle(tr("Something went wrong"));
    setAccessibleName(message.what);
    setAccessibleDescription(message.joined());
    setMinimumWidth(em(*this, 28));
    QPushButton* close = m_ui->dialogButtonBox->button(QDialogButtonBox::Close);
    close->setObjectName(u"closePushButton"_s);
    close->setDefault(true);
    close->setFocus();
    connect(m_ui->dialogButtonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->copyPushButton, &QPushButton::clicked, this, &ErrorBox::copy);
    connect(m_ui->detailsPushButton, &QPushButton::toggled, this, [this](bool wanted) {
        m_ui->detailsPlainTextEdit->setVisible(wanted);
        adjustSize();
    });
    showMessage();
    restyle();
}

ErrorBox::~ErrorBox() = default;

ErrorBox* ErrorBox::openOver(const ErrorMessage& message, QWidget* parent) {
    auto* box = new ErrorBox(message, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return box;
}

void ErrorBox::showMessage() {
    showSelectableText(m_ui->whatLabel, m_message.what);
    showSelectableText(m_ui->whereLabel, m_message.where);
    showSelectableText(m_ui->todoLabel, m_message.todo);
    m_ui->detailsPlainTextEdit->setPlainText(m_message.details);
    m_ui->detailsPlainTextEdit->hide();
    m_ui->detailsPushButton->setVisible(!m_message.details.isEmpty());
}

QPixmap ErrorBox::sign(int side) const {
    const Colours colours(palette());
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill(ColourRole::Bad));
    painter.drawEllipse(0, 0, side, side);
    QFont bold = font();
    bold.setBold(true);
    bold.setPixelSize(qRound(side * 0.7));
    painter.setFont(bold);
    painter.setPen(Qt::white);
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, u"!"_s);
    return pixmap;
}

void ErrorBox::restyle() {
    const int side = em(*this, 2.2);
    m_ui->signLabel->setPixmap(sign(side));
    m_ui->signLabel->setAccessibleName(tr("Warning"));
    m_ui->headLayout->setSpacing(em(*this, 0.8));
    m_ui->textLayout->setSpacing(em(*this, 0.5));
    m_ui->detailsPlainTextEdit->setMinimumHeight(em(*this, 6));
    QFont bold = font();
    bold.setBold(true);
    m_ui->whatLabel->setFont(bold);
}

void ErrorBox::copy() {
    QGuiApplication::clipboard()->setText(m_message.joined());
    m_ui->copyPushButton->setText(tr("Copied"));
}

void ErrorBox::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::widgets
