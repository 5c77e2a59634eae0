// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_dialog.h"

#include "ui_progress_dialog.h"
#include "widgets/em.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace svodka::widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProgressDialog::ProgressDialog(QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ProgressDialog>()), m_patience(new QTimer(this)) {
    m_ui->setupUi(this);
    setObjectName(u"progressDialog"_s);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(em(*this, 24));
    QPushButton* cancel = m_ui->dialogButtonBox->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancelPushButton"_s);
    m_patience->setSingleShot(true);
    m_patience->setInterval(500ms);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_ui->dialogButtonBox, &QDialogButtonBox::rejected, this, &ProgressDialog::reject);
}

ProgressDialog::~ProgressDialog() = default;

void ProgressDialog::start(const QString& title, bool canCancel) {
    m_running = true;
    m_cancelled = false;
    m_canCancel = canCancel;
    setWindowTitle(title);
    setAccessibleName(title);
    m_ui->stepLabel->setText(title);
    m_ui->dialogButtonBox->setVisible(canCancel);
    m_ui->dialogButtonBox->setEnabled(true);
    setProgress(0, 0);
    m_patience->start();
}

void ProgressDialog::finish() {
    m_running = false;
    m_patience->stop();
    hide();
}

void ProgressDialog::setProgress(int done, int total, const QString& step) {
    m_ui->workProgressBar->setRange(0, std::max(0, total));
    m_ui->workProgressBar->setValue(std::clamp(done, 0, std::max(0, total)));
    m_ui->workProgressBar->setTextVisible(total > 0);
    if (!step.isEmpty() && !m_cancelled)
        m_ui->stepLabel->setText(step);
}

void ProgressDialog::reject() {
    if (!m_running || !m_canCancel || m_cancelled)
        return;
    m_cancelled = true;
    m_ui->stepLabel->setText(tr("Cancelling…"));
    m_ui->dialogButtonBox->setEnabled(false);
    Q_EMIT cancelRequested();
}

void ProgressDialog::closeEvent(QCloseEvent* event) {
    event->ignore(); // hidden by finish() only: the work is still there
    reject();
}

} // namespace svodka::widgets
