// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/contact_dialog.h"

#include "ui_contact_dialog.h"
#include "widgets/em.h"

#include <QPushButton>

namespace svodka::app {

using namespace Qt::StringLiterals;

ContactDialog::ContactDialog(const core::Organisation& organisation, core::Contact contact, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ContactDialog>()), m_organisation(organisation),
      m_contact(std::move(contact)) {
    m_ui->setupUi(this);
    setObjectName(u"contactDialog"_s);
    setWindowTitle(tr("Contact"));
    m_ui->aboutLabel->setText(organisation.name);
    m_ui->ownerComboBox->addItem(tr("the organisation's"), true);
    if (organisation.municipality.isValid())
        m_ui->ownerComboBox->addItem(tr("the municipality's"), false);
    if (m_contact.id.isValid() && !m_contact.organisation.isValid())
        m_ui->ownerComboBox->setCurrentIndex(m_ui->ownerComboBox->findData(false));
    m_ui->positionLineEdit->setText(m_contact.position);
    m_ui->phoneLineEdit->setText(m_contact.phone);
    m_ui->mailLineEdit->setText(m_contact.mail);
    m_ui->personLineEdit->setText(m_contact.person);
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Save"));
    ok->setAccessibleName(tr("Save"));
    for (QLineEdit* field : {m_ui->positionLineEdit, m_ui->phoneLineEdit, m_ui->mailLineEdit})
        connect(field, &QLineEdit::textChanged, this, &ContactDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ContactDialog::wish);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ContactDialog::reject);
    check();
    m_ui->positionLineEdit->setFocus();
    resize(widgets::em(*this, 32), sizeHint().height());
}

ContactDialog::~ContactDialog() = default;

void ContactDialog::check() {
    const QString all = m_ui->positionLineEdit->text() + m_ui->phoneLineEdit->text() + m_ui->mailLineEdit->text();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!all.trimmed().isEmpty());
}

void ContactDialog::wish() {
    const bool isOfOrganisation = m_ui->ownerComboBox->currentData().toBool();
    m_contact.organisation = isOfOrganisation ? m_organisation.id : core::OrganisationId{};
    m_contact.municipality = isOfOrganisation ? core::MunicipalityId{} : m_organisation.municipality;
    m_contact.position = m_ui->positionLineEdit->text();
    m_contact.phone = m_ui->phoneLineEdit->text();
    m_contact.mail = m_ui->mailLineEdit->text();
    m_contact.person = m_ui->personLineEdit->text();
    accept();
    Q_EMIT contactWanted(m_contact);
}

} // namespace svodka::app
