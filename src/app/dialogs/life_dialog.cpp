// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/life_dialog.h"

#include "services/registry/registry_preview_table.h"
#include "ui_life_dialog.h"
#include "widgets/em.h"

#include <QPushButton>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::RegistryField;
using Kind = LifeWish::Kind;

namespace {

void showDay(QDateEdit* edit, QDate day) {
    edit->setDate(day.isValid() ? day : edit->minimumDate());
}

/// The lowest day stands for «not known».
QDate shownDay(const QDateEdit* edit) {
    return edit->date() == edit->minimumDate() ? QDate() : edit->date();
}

} // namespace

LifeDialog::LifeDialog(LifeSubject subject, Kind kind, QDate today, bool russian, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::LifeDialog>()), m_subject(std::move(subject)), m_kind(kind) {
    m_ui->setupUi(this);
    setObjectName(u"lifeDialog"_s);
    setWindowTitle(title());
    m_ui->kindStackedWidget->setCurrentIndex(static_cast<int>(kind));
    // The other forms take no room.
    for (int i = 0; i < m_ui->kindStackedWidget->count(); ++i)
        if (i != static_cast<int>(kind))
            m_ui->kindStackedWidget->widget(i)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_ui->organisationLabel->setText(m_subject.organisation.name);
    m_ui->hintLabel->setText(hint());
    fill(today, russian);
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Save"));
    ok->setAccessibleName(tr("Save"));
    connectParts();
    check();
    adjustSize();
    resize(std::max(width(), widgets::em(*this, 34)), sizeHint().height());
}

LifeDialog::~LifeDialog() = default;

QString LifeDialog::title() const {
    switch (m_kind) {
    case Kind::Rename:
        return tr("Rename the organisation");
    case Kind::Move:
        return tr("Move to another municipality");
    case Kind::Days:
        return tr("Opening and closing");
    case Kind::Data:
        break;
    }
    return tr("Data of the organisation");
}

QString LifeDialog::hint() const {
    switch (m_kind) {
    case Kind::Rename:
        return tr("Tables of earlier weeks keep the old name; files that still use it are recognised.");
    case Kind::Move:
        return tr("A week counts it where it belongs on the week's last day.");
    case Kind::Days:
        return tr("It is counted in every week of which it existed on at least one day.");
    case Kind::Data:
        break;
    }
    return tr("These data hold for all weeks. The change stands in the log and can be taken back.");
}

void LifeDialog::fill(QDate today, bool russian) {
    m_ui->nameLineEdit->setText(m_subject.organisation.name);
    m_ui->nameDateEdit->setDate(today);
    m_ui->placeDateEdit->setDate(today);
    for (const core::Municipality& municipality : m_subject.region.municipalities)
        m_ui->placeComboBox->addItem(municipality.latestName().name, municipality.id.value);
    m_ui->placeComboBox->addItem(tr("None: the region's own"), qint64{0});
    m_ui->placeComboBox->setCurrentIndex(
        std::max(0, m_ui->placeComboBox->findData(m_subject.organisation.municipality.value)));
    showDay(m_ui->openedDateEdit, m_subject.history.opened);
    showDay(m_ui->closedDateEdit, m_subject.history.closed);
    fillData(russian);
}

void LifeDialog::fillData(bool russian) {
    const core::Organisation& organisation = m_subject.organisation;
    for (const core::OrganisationType& type : m_subject.catalogue.types)
        m_ui->typeComboBox->addItem(type.title.in(russian), type.code);
    m_ui->typeComboBox->setCurrentIndex(m_ui->typeComboBox->findData(organisation.type));
    m_ui->founderComboBox->addItem(tr("not known"), QString());
    for (const QString& founder : {u"municipal"_s, u"regional"_s, u"federal"_s, u"private"_s})
        m_ui->founderComboBox->addItem(services::founderTitle(founder), founder);
    m_ui->founderComboBox->setCurrentIndex(std::max(0, m_ui->founderComboBox->findData(organisation.founder)));
    m_ui->innLineEdit->setText(organisation.inn);
    m_ui->ogrnLineEdit->setText(organisation.ogrn);
    m_ui->kppLineEdit->setText(organisation.kpp);
    m_ui->fullNameLineEdit->setText(organisation.fullName);
    m_ui->addressLineEdit->setText(organisation.address);
}

void LifeDialog::connectParts() {
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &LifeDialog::check);
    connect(m_ui->placeComboBox, &QComboBox::currentIndexChanged, this, &LifeDialog::check);
    connect(m_ui->nameMistakeCheckBox, &QCheckBox::toggled, m_ui->nameDateEdit, &QWidget::setDisabled);
    connect(m_ui->placeMistakeCheckBox, &QCheckBox::toggled, m_ui->placeDateEdit, &QWidget::setDisabled);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &LifeDialog::wish);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &LifeDialog::reject);
}

void LifeDialog::check() {
    const QString name = m_ui->nameLineEdit->text().simplified();
    bool isWhole = true;
    if (m_kind == Kind::Rename)
        isWhole = !name.isEmpty() && name != m_subject.organisation.name;
    if (m_kind == Kind::Move)
        isWhole = m_ui->placeComboBox->currentData().toLongLong() != m_subject.organisation.municipality.value;
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isWhole);
}

void LifeDialog::wish() {
    LifeWish wish;
    wish.kind = m_kind;
    wish.organisation = m_subject.organisation.id;
    wish.name = m_ui->nameLineEdit->text().simplified();
    wish.municipality.value = m_ui->placeComboBox->currentData().toLongLong();
    const bool isRename = m_kind == Kind::Rename;
    const QCheckBox* mistake = isRename ? m_ui->nameMistakeCheckBox : m_ui->placeMistakeCheckBox;
    if (!mistake->isChecked())
        wish.from = (isRename ? m_ui->nameDateEdit : m_ui->placeDateEdit)->date();
    wish.opened = shownDay(m_ui->openedDateEdit);
    wish.closed = shownDay(m_ui->closedDateEdit);
    wish.fields = {{RegistryField::Type, m_ui->typeComboBox->currentData().toString()},
                   {RegistryField::Founder, m_ui->founderComboBox->currentData().toString()},
                   {RegistryField::Inn, m_ui->innLineEdit->text().simplified()},
                   {RegistryField::Ogrn, m_ui->ogrnLineEdit->text().simplified()},
                   {RegistryField::Kpp, m_ui->kppLineEdit->text().simplified()},
                   {RegistryField::FullName, m_ui->fullNameLineEdit->text().simplified()},
                   {RegistryField::Address, m_ui->addressLineEdit->text().simplified()}};
    accept();
    Q_EMIT lifeWanted(wish);
}

} // namespace svodka::app
