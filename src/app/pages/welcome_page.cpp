// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/welcome_page.h"

#include "app/actions/store_actions.h"
#include "ui_welcome_page.h"
#include "widgets/em.h"
#include "widgets/icons.h"

#include <QEvent>

namespace svodka::app {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(StoreActions& actions, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::WelcomePage>()) {
    m_ui->setupUi(this);
    setObjectName(u"welcomePage"_s);
    m_ui->newPushButton->setIcon(widgets::icon(u"document-new"_s));
    m_ui->openPushButton->setIcon(widgets::icon(u"document-open"_s));
    m_ui->demoPushButton->setIcon(widgets::icon(u"office-chart-bar"_s));
    connect(m_ui->newPushButton, &QAbstractButton::clicked, &actions, &StoreActions::newStore);
    connect(m_ui->openPushButton, &QAbstractButton::clicked, &actions, &StoreActions::openStore);
    connect(m_ui->demoPushButton, &QAbstractButton::clicked, &actions, &StoreActions::openDemo);
    fitSizes();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::fitSizes() {
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 2);
    title.setBold(true);
    m_ui->titleLabel->setFont(title);
    m_ui->pictureLabel->setPixmap(QIcon(u":/svodka/icons/svodka.svg"_s).pixmap(QSize(1, 1) * widgets::em(*this, 4)));
    m_ui->columnWidget->setFixedWidth(widgets::em(*this, 38));
    m_ui->columnLayout->setSpacing(widgets::em(*this, 1));
    m_ui->actionsLayout->setHorizontalSpacing(widgets::em(*this, 1));
    m_ui->actionsLayout->setVerticalSpacing(widgets::em(*this, 0.8));
    for (QPushButton* button : {m_ui->newPushButton, m_ui->openPushButton, m_ui->demoPushButton}) {
        button->setIconSize(QSize(1, 1) * widgets::em(*this, 1.4));
        button->setMinimumSize(widgets::em(*this, 14), widgets::em(*this, 2.6));
    }
}

void WelcomePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

} // namespace svodka::app
