// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/municipality_dialog.h"

#include "core/table.h"
#include "ui_municipality_dialog.h"
#include "widgets/em.h"

#include <QPushButton>
#include <QTableView>

namespace svodka::app {

using namespace Qt::StringLiterals;

MunicipalityDialog::MunicipalityDialog(core::Region region, QDate today, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::MunicipalityDialog>()), m_region(std::move(region)) {
    m_ui->setupUi(this);
    setObjectName(u"municipalityDialog"_s);
    setWindowTitle(tr("Municipalities: names and codes"));
    m_ui->namesTableView->setLinkColumns({});
    m_ui->namesTableView->body()->setAccessibleName(tr("Names of the municipality"));
    for (const core::Municipality& municipality : m_region.municipalities)
        m_ui->municipalityComboBox->addItem(municipality.latestName().name, municipality.id.value);
    m_ui->dayDateEdit->setDate(today);
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("S&ave"));
    ok->setAccessibleName(tr("Save"));
    connect(m_ui->municipalityComboBox, &QComboBox::currentIndexChanged, this, &MunicipalityDialog::showChosen);
    connect(m_ui->mistakeCheckBox, &QCheckBox::toggled, m_ui->dayDateEdit, &QWidget::setDisabled);
    for (QLineEdit* edit : {m_ui->nameLineEdit, m_ui->shortLineEdit, m_ui->kindLineEdit, m_ui->oktmoLineEdit})
        connect(edit, &QLineEdit::textChanged, this, &MunicipalityDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &MunicipalityDialog::wish);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &MunicipalityDialog::reject);
    showChosen();
    resize(widgets::em(*this, 48), widgets::em(*this, 30));
}

MunicipalityDialog::~MunicipalityDialog() = default;

const core::Municipality* MunicipalityDialog::chosen() const {
    return m_region.find(core::MunicipalityId{m_ui->municipalityComboBox->currentData().toLongLong()});
}

void MunicipalityDialog::showChosen() {
    const core::Municipality* municipality = chosen();
    if (!municipality)
        return;
    core::Table table;
    for (const QString& title : {tr("Name"), tr("Kind"), tr("OKTMO"), tr("from"), tr("to")})
        table.columns.push_back({title, {}, core::ColumnKind::Text, false});
    const auto dayCell = [](QDate day) {
        return day.isValid() ? core::Cell(day.toString(u"dd.MM.yyyy"_s)) : core::Cell();
    };
    for (const core::MunicipalityName& name : municipality->names)
        table.rows.push_back({name.name, name.type, name.oktmo, dayCell(name.validFrom), dayCell(name.validTo)});
    m_ui->namesTableView->setTable(table);
    const core::MunicipalityName& last = municipality->latestName();
    m_ui->nameLineEdit->setText(last.name);
    m_ui->shortLineEdit->setText(last.shortName);
    m_ui->kindLineEdit->setText(last.type);
    m_ui->oktmoLineEdit->setText(last.oktmo);
    check();
}

core::MunicipalityName MunicipalityDialog::state() const {
    core::MunicipalityName state;
    state.name = m_ui->nameLineEdit->text().simplified();
    state.shortName = m_ui->shortLineEdit->text().simplified();
    state.type = m_ui->kindLineEdit->text().simplified();
    state.oktmo = m_ui->oktmoLineEdit->text().simplified();
    if (!m_ui->mistakeCheckBox->isChecked())
        state.validFrom = m_ui->dayDateEdit->date();
    return state;
}

void MunicipalityDialog::check() {
    const core::Municipality* municipality = chosen();
    const core::MunicipalityName wanted = state();
    const bool isWhole =
        !wanted.name.isEmpty() && !wanted.shortName.isEmpty() && !wanted.type.isEmpty() && !wanted.oktmo.isEmpty();
    const bool isOther =
        municipality &&
        (wanted.name != municipality->latestName().name || wanted.shortName != municipality->latestName().shortName ||
         wanted.type != municipality->latestName().type || wanted.oktmo != municipality->latestName().oktmo);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isWhole && isOther);
}

void MunicipalityDialog::wish() {
    const core::MunicipalityId id = chosen()->id;
    const core::MunicipalityName wanted = state();
    accept();
    Q_EMIT nameWanted(id, wanted);
}

} // namespace svodka::app
