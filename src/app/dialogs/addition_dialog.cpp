// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/addition_dialog.h"

#include "ui_addition_dialog.h"
#include "widgets/em.h"

#include <QPushButton>

namespace svodka::app {

using namespace Qt::StringLiterals;

AdditionDialog::AdditionDialog(const CorrectionSubject& subject, bool russian, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AdditionDialog>()), m_filter(subject.filter) {
    m_ui->setupUi(this);
    setObjectName(u"additionDialog"_s);
    setWindowTitle(tr("Add an organisation"));
    fill(subject, russian);
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Add"));
    ok->setAccessibleName(tr("Add"));
    for (QLineEdit* edit : {m_ui->nameLineEdit, m_ui->reasonLineEdit})
        connect(edit, &QLineEdit::textChanged, this, &AdditionDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &AdditionDialog::wish);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &AdditionDialog::reject);
    check();
    resize(widgets::em(*this, 30), sizeHint().height());
}

AdditionDialog::~AdditionDialog() = default;

void AdditionDialog::fill(const CorrectionSubject& subject, bool russian) {
    for (const core::Municipality& municipality : subject.region.municipalities)
        m_ui->municipalityComboBox->addItem(municipality.nameOn(subject.filter.period.end).name, municipality.id.value);
    m_ui->municipalityComboBox->addItem(tr("None: the region's own"), qint64{0});
    for (const core::OrganisationType& type : subject.catalogue.types)
        m_ui->typeComboBox->addItem(type.title.in(russian), type.code);
    m_ui->municipalityComboBox->setCurrentIndex(
        std::max(0, m_ui->municipalityComboBox->findData(subject.filter.municipality.value)));
    m_ui->typeComboBox->setCurrentIndex(std::max(0, m_ui->typeComboBox->findData(subject.filter.type)));
}

void AdditionDialog::check() {
    const bool isWhole =
        !m_ui->nameLineEdit->text().trimmed().isEmpty() && !m_ui->reasonLineEdit->text().trimmed().isEmpty();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isWhole);
}

void AdditionDialog::wish() {
    services::OrganisationAddition addition;
    addition.name = m_ui->nameLineEdit->text().simplified();
    addition.municipality = core::MunicipalityId{m_ui->municipalityComboBox->currentData().toLongLong()};
    addition.type = m_ui->typeComboBox->currentData().toString();
    addition.campaign = m_filter.campaign;
    addition.period = m_filter.period;
    addition.reason = m_ui->reasonLineEdit->text().trimmed();
    accept();
    Q_EMIT additionWanted(addition);
}

} // namespace svodka::app
