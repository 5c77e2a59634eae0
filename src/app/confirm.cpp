// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/confirm.h"

#include "widgets/em.h"
#include "widgets/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

struct Confirm final {
    Q_DECLARE_TR_FUNCTIONS(Confirm)
};

QPushButton* addButton(QMessageBox& box, const QString& text, const QString& name, QMessageBox::ButtonRole role) {
    QPushButton* button = box.addButton(text, role);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

} // namespace

QMessageBox* confirm(QWidget* window, const Question& question, const std::function<void()>& yes) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, question.title, {}, QMessageBox::NoButton, window);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const int side = widgets::em(*box, 2);
    box->setIconPixmap(widgets::icon(question.icon).pixmap(QSize(side, side), box->devicePixelRatioF()));
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    const QPushButton* agree = addButton(*box, question.yes, u"yesPushButton"_s, QMessageBox::AcceptRole);
    QPushButton* cancel = addButton(*box, question.no.isEmpty() ? Confirm::tr("&Cancel") : question.no,
                                    u"cancelPushButton"_s, QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(agree, &QPushButton::clicked, box, yes);
    box->open();
    return box;
}

} // namespace svodka::app
