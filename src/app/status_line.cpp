// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_line.h"

#include "app/pages/dashboard_views.h"
#include "app/work.h"
#include "models/plain_tool_tip.h"
#include "widgets/em.h"
#include "widgets/period_label.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <chrono>

namespace svodka::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusLine::StatusLine(Session& session, Work& work, QWidget* parent)
    : QStatusBar(parent), m_session(session), m_work(work), m_store(addLabel(u"storeLabel"_s, 0)),
      m_week(addLabel(u"weekLabel"_s, 0)), m_source(addLabel(u"sourceLabel"_s, 1)), m_selection(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this)), m_patience(new QTimer(this)) {
    setObjectName(u"statusLine"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->setFixedWidth(widgets::em(*this, 7));
    m_cancel->setObjectName(u"stopLoadingToolButton"_s);
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoRaise(true);
    m_selection->setObjectName(u"selectionLabel"_s);
    m_selection->setTextFormat(Qt::PlainText);
    m_selection->setMargin(widgets::em(*this, 0.2));
    m_selection->hide();
    addPermanentWidget(m_selection);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    m_patience->setSingleShot(true);
    m_patience->setInterval(500ms);
    connect(m_patience, &QTimer::timeout, this, &StatusLine::showBusy);
    connect(m_cancel, &QToolButton::clicked, &session.runner(), &services::JobRunner::cancelAll);
    connect(&session.runner(), &services::JobRunner::busyChanged, this, [this](bool busy) {
        if (busy)
            m_patience->start();
        else
            m_patience->stop();
        m_progress->hide();
        m_cancel->hide();
    });
    // What is read again after a piece of work begins before that has ended.
    connect(&work, &Work::busyChanged, this, [this](bool busy) {
        if (!busy && m_session.runner().isBusy())
            m_patience->start();
    });
    connect(&session, &Session::storeChanged, this, &StatusLine::showSession);
    connect(&session, &Session::dashboardChanged, this, &StatusLine::showSession);
    m_progress->hide();
    m_cancel->hide();
    showSession();
}

QLabel* StatusLine::addLabel(const QString& name, int stretch) {
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setMargin(widgets::em(*this, 0.2));
    label->setSizePolicy(stretch > 0 ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    addWidget(label, stretch);
    return label;
}

void StatusLine::showSession() {
    setVisible(m_session.isOpen());
    if (!m_session.isOpen())
        return;
    const services::Dashboard& dashboard = m_session.dashboard();
    const QString path = QDir::toNativeSeparators(m_session.jobs().path());
    m_store->setText(tr("%1 — %2").arg(dashboard.regionName, QFileInfo(path).fileName()));
    m_store->setToolTip(models::plainToolTip(path));
    const bool hasWeek = dashboard.filter.period.isValid();
    m_week->setText(hasWeek ? tr("Week: %1").arg(widgets::periodLabel(dashboard.filter.period)) : tr("No weeks yet"));
    const QString source = sourceText(dashboard);
    m_source->setText(!hasWeek           ? QString()
                      : source.isEmpty() ? tr("No figures for this choice")
                                         : tr("Figures: %1; files: %2").arg(source).arg(dashboard.batches.size()));
    m_source->setToolTip(models::plainToolTip(filesText(dashboard)));
}

void StatusLine::showSelection(const QString& text) {
    m_selection->setText(text);
    m_selection->setVisible(!text.isEmpty());
}

void StatusLine::showBusy() {
    const bool isLoading = m_session.runner().isBusy() && !m_work.isBusy();
    m_progress->setVisible(isLoading);
    m_cancel->setVisible(isLoading);
}

} // namespace svodka::app
