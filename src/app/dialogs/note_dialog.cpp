// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/note_dialog.h"

#include "ui_note_dialog.h"
#include "widgets/em.h"

#include <QPushButton>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

enum Promise { AsItStands, NonePromised, Promised };

} // namespace

NoteDialog::NoteDialog(NoteSubject subject, bool russian, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NoteDialog>()), m_subject(std::move(subject)) {
    m_ui->setupUi(this);
    setObjectName(u"noteDialog"_s);
    setWindowTitle(isForSeveral() ? tr("Reason and promise of several organisations") : tr("Reason and promise"));
    m_ui->aboutLabel->setText(isForSeveral() ? tr("%n organisation(s) are selected. What is said here is said of each.",
                                                  nullptr, static_cast<int>(m_subject.organisations.size()))
                                             : m_subject.name);
    fillReasons(russian);
    fillPromises();
    if (m_subject.present)
        m_ui->textPlainTextEdit->setPlainText(m_subject.present->text);
    m_ui->textPlainTextEdit->setFixedHeight(widgets::em(*this, 5));
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Save"));
    ok->setAccessibleName(tr("Save"));
    connect(m_ui->reasonComboBox, &QComboBox::currentIndexChanged, this, &NoteDialog::check);
    connect(m_ui->promiseComboBox, &QComboBox::currentIndexChanged, this, &NoteDialog::check);
    connect(m_ui->textPlainTextEdit, &QPlainTextEdit::textChanged, this, &NoteDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NoteDialog::wish);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &NoteDialog::reject);
    check();
    resize(widgets::em(*this, 32), sizeHint().height());
}

NoteDialog::~NoteDialog() = default;

/// No code = a remark; no data at all = the reason that is named for each now.
void NoteDialog::fillReasons(bool russian) {
    if (isForSeveral())
        m_ui->reasonComboBox->addItem(tr("The one that each has now"), QVariant());
    for (const core::Reason& reason : m_subject.campaign.reasons)
        m_ui->reasonComboBox->addItem(reason.title.in(russian), reason.code);
    m_ui->reasonComboBox->addItem(tr("No reason, only a remark"), QString());
    if (!isForSeveral())
        m_ui->reasonComboBox->setCurrentIndex(std::max(0, m_ui->reasonComboBox->findData(m_subject.reason)));
}

void NoteDialog::fillPromises() {
    const QDate present = m_subject.present ? m_subject.present->promised : QDate();
    if (isForSeveral())
        m_ui->promiseComboBox->addItem(tr("as it stands"), AsItStands);
    m_ui->promiseComboBox->addItem(tr("nothing is promised"), NonePromised);
    m_ui->promiseComboBox->addItem(tr("a day is promised"), Promised);
    m_ui->promisedDateEdit->setDate(present.isValid() ? present : m_subject.today.addDays(7));
    if (present.isValid())
        m_ui->promiseComboBox->setCurrentIndex(m_ui->promiseComboBox->findData(Promised));
}

void NoteDialog::check() {
    const bool isPromised = m_ui->promiseComboBox->currentData().toInt() == Promised;
    m_ui->promisedDateEdit->setEnabled(isPromised);
    m_ui->promisedLabel->setEnabled(isPromised);
    const QVariant reason = m_ui->reasonComboBox->currentData();
    const bool isRemark = reason.isValid() && reason.toString().isEmpty();
    const bool saysSomething = isPromised || !m_ui->textPlainTextEdit->toPlainText().trimmed().isEmpty();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!isRemark || saysSomething);
}

void NoteDialog::wish() {
    services::NoteWish wish;
    wish.campaign = m_subject.campaign.code;
    wish.period = m_subject.period;
    wish.organisations = m_subject.organisations;
    if (const QVariant reason = m_ui->reasonComboBox->currentData(); reason.isValid())
        wish.reason = reason.toString();
    if (const int promise = m_ui->promiseComboBox->currentData().toInt(); promise != AsItStands)
        wish.promised = promise == Promised ? m_ui->promisedDateEdit->date() : QDate();
    const QString text = m_ui->textPlainTextEdit->toPlainText().trimmed();
    if (!isForSeveral() || !text.isEmpty())
        wish.text = text;
    if (m_subject.instead != wish.reason)
        wish.instead = m_subject.instead;
    accept();
    Q_EMIT noteWanted(wish);
}

} // namespace svodka::app
