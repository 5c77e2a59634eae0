// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message_strip.h"

#include "app/desktop.h"
#include "widgets/em.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <chrono>

namespace svodka::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MessageStrip::MessageStrip(Desktop& desktop, QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_patience(new QTimer(this)) {
    setObjectName(u"messageStrip"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(widgets::em(*this, 0.6), widgets::em(*this, 0.2), widgets::em(*this, 0.2),
                             widgets::em(*this, 0.2));
    m_text->setObjectName(u"messageLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_text, 1);
    m_open = addButton(u"openToolButton"_s, tr("Open file"));
    m_folder = addButton(u"folderToolButton"_s, tr("Show in folder"));
    QToolButton* hideButton = addButton(u"hideToolButton"_s, tr("Hide"));
    connect(m_open, &QToolButton::clicked, this, [this, &desktop] {
        if (!desktop.openFile(m_path))
            m_text->setText(tr("No program of this computer opens %1.").arg(m_path));
    });
    connect(m_folder, &QToolButton::clicked, this, [this, &desktop] {
        if (!desktop.showInFolder(m_path))
            m_text->setText(tr("The folder cannot be shown: %1").arg(m_path));
    });
    connect(hideButton, &QToolButton::clicked, this, &QWidget::hide);
    m_patience->setSingleShot(true);
    m_patience->setInterval(12s);
    connect(m_patience, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

QToolButton* MessageStrip::addButton(const QString& name, const QString& text) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void MessageStrip::showMessage(const QString& text, const QString& path) {
    m_path = path;
    m_text->setText(text);
    setAccessibleName(text);
    m_open->setVisible(!path.isEmpty());
    m_folder->setVisible(!path.isEmpty());
    show();
    if (path.isEmpty())
        m_patience->start();
    else
        m_patience->stop();
}

} // namespace svodka::app
