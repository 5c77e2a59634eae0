// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/log_entry_dialog.h"

#include "services/reasons/reason_texts.h"
#include "ui_log_entry_dialog.h"
#include "widgets/em.h"

#include <QPushButton>

namespace svodka::app {

using namespace Qt::StringLiterals;

LogEntryDialog::LogEntryDialog(core::OrganisationId organisation, const QString& name, QDate today, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::LogEntryDialog>()), m_organisation(organisation) {
    m_ui->setupUi(this);
    setObjectName(u"logEntryDialog"_s);
    setWindowTitle(tr("Log of contacts"));
    m_ui->aboutLabel->setText(name);
    m_ui->dayDateEdit->setMaximumDate(today);
    m_ui->dayDateEdit->setDate(today);
    const QStringList channels = services::channelCodes();
    for (const QString& channel : channels)
        m_ui->channelComboBox->addItem(services::channelText(channel), channel);
    m_ui->textPlainTextEdit->setFixedHeight(widgets::em(*this, 6));
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Save"));
    ok->setAccessibleName(tr("Save"));
    connect(m_ui->textPlainTextEdit, &QPlainTextEdit::textChanged, this, &LogEntryDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &LogEntryDialog::wish);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &LogEntryDialog::reject);
    check();
    m_ui->textPlainTextEdit->setFocus();
    resize(widgets::em(*this, 32), sizeHint().height());
}

LogEntryDialog::~LogEntryDialog() = default;

void LogEntryDialog::check() {
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_ui->textPlainTextEdit->toPlainText().trimmed().isEmpty());
}

void LogEntryDialog::wish() {
    core::LogEntry entry;
    entry.organisation = m_organisation;
    entry.day = m_ui->dayDateEdit->date();
    entry.channel = m_ui->channelComboBox->currentData().toString();
    entry.text = m_ui->textPlainTextEdit->toPlainText().trimmed();
    accept();
    Q_EMIT entryWanted(entry);
}

} // namespace svodka::app
