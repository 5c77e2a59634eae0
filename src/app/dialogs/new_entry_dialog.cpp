// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/new_entry_dialog.h"

#include "core/catalogue.h"
#include "core/catalogue_code.h"
#include "ui_new_entry_dialog.h"
#include "widgets/em.h"

#include <QPushButton>
#include <QRegularExpression>

namespace svodka::app {

using namespace Qt::StringLiterals;

NewEntryDialog::NewEntryDialog(const QString& what, QStringList taken, bool isText, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NewEntryDialog>()), m_taken(std::move(taken)), m_isText(isText) {
    m_ui->setupUi(this);
    setObjectName(u"newEntryDialog"_s);
    setWindowTitle(tr("New: %1").arg(what));
    if (m_isText) {
        m_ui->titleLabel->setText(tr("&Text:"));
        m_ui->titleLineEdit->setAccessibleName(tr("Text"));
        m_ui->codeLabel->setText(tr("&Key:"));
        m_ui->codeLineEdit->setAccessibleName(tr("Key"));
        m_ui->codeLineEdit->setPlaceholderText(u"form.total"_s);
    }
    m_ui->hintLabel->setHidden(m_isText);
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Add"));
    ok->setAccessibleName(tr("Add"));
    connect(m_ui->titleLineEdit, &QLineEdit::textChanged, this, &NewEntryDialog::suggest);
    connect(m_ui->codeLineEdit, &QLineEdit::textEdited, this, [this] { m_typedCode = true; });
    connect(m_ui->codeLineEdit, &QLineEdit::textChanged, this, &NewEntryDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT entryWanted(m_ui->codeLineEdit->text().trimmed(), m_ui->titleLineEdit->text().simplified());
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &NewEntryDialog::reject);
    check();
    resize(widgets::em(*this, 26), sizeHint().height());
}

NewEntryDialog::~NewEntryDialog() = default;

void NewEntryDialog::suggest() {
    const QString title = m_ui->titleLineEdit->text().simplified();
    if (!m_typedCode && !m_isText)
        m_ui->codeLineEdit->setText(title.isEmpty() ? QString() : core::suggestedCode(title, m_taken));
    check();
}

void NewEntryDialog::check() {
    static const QRegularExpression key(u"^[a-z][a-z0-9_.]{0,79}\\z"_s);
    const QString code = m_ui->codeLineEdit->text().trimmed();
    const bool isRight = m_isText ? key.match(code).hasMatch() : core::isCatalogueCode(code);
    QString problem;
    if (m_taken.contains(code))
        problem = tr("There is one already: %1").arg(code);
    else if (!isRight && !code.isEmpty())
        problem = tr("Small Latin letters, digits and _ are needed, a letter first.");
    m_ui->problemLabel->setText(problem);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setEnabled(isRight && problem.isEmpty() && !m_ui->titleLineEdit->text().trimmed().isEmpty());
}

} // namespace svodka::app
