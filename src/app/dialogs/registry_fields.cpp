// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/registry_fields.h"

#include "app/dialogs/code_choices.h"
#include "models/plain_tool_tip.h"
#include "ui_registry_fields.h"
#include "widgets/em.h"

#include <QEvent>
#include <QSignalBlocker>

namespace svodka::app {

using widgets::em;

RegistryFields::RegistryFields(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::RegistryFields>()) {
    m_ui->setupUi(this);
    for (QComboBox* box : {m_ui->municipalityComboBox, m_ui->typeComboBox, m_ui->sheetComboBox}) {
        fitIntoForm(box);
        offerCodes(box, tr("As in the file"), {});
        connect(box, &QComboBox::currentIndexChanged, this, &RegistryFields::changed);
    }
    connect(m_ui->createCheckBox, &QCheckBox::toggled, this, &RegistryFields::changed);
    connect(this, &RegistryFields::changed, this, &RegistryFields::updateToolTips);
    setSheets({});
    fitSizes();
}

RegistryFields::~RegistryFields() = default;

void RegistryFields::setChoices(const core::Region& region, const core::Catalogue& catalogue, QDate day, bool russian) {
    std::vector<std::pair<QString, QString>> places; // the full names: any spelling is understood
    for (const core::Municipality& one : region.municipalities)
        places.emplace_back(one.nameOn(day).name, one.nameOn(day).name);
    std::vector<std::pair<QString, QString>> types;
    for (const core::OrganisationType& type : catalogue.types)
        types.emplace_back(type.code, type.title.in(russian));
    offerCodes(m_ui->municipalityComboBox, tr("As in the file"), places);
    offerCodes(m_ui->typeComboBox, tr("As in the file"), types);
    updateToolTips();
}

void RegistryFields::setSheets(const QStringList& sheets) {
    std::vector<std::pair<QString, QString>> choices;
    for (const QString& sheet : sheets)
        choices.emplace_back(sheet, sheet);
    offerCodes(m_ui->sheetComboBox, tr("As in the file"), choices);
    m_ui->sheetLabel->setVisible(sheets.size() > 1);
    m_ui->sheetComboBox->setVisible(sheets.size() > 1);
    updateToolTips();
}

void RegistryFields::setCreates(bool creates) {
    const QSignalBlocker quiet(this);
    m_ui->createCheckBox->setChecked(creates);
}

void RegistryFields::showUnderstood(const QString& sheet) {
    const QSignalBlocker quiet(m_ui->sheetComboBox);
    if (m_ui->sheetComboBox->currentIndex() <= 0)
        m_ui->sheetComboBox->setItemText(0,
                                         sheet.isEmpty() ? tr("As in the file") : tr("As in the file: %1").arg(sheet));
    updateToolTips();
}

void RegistryFields::begin() {
    const QSignalBlocker quiet(this);
    m_ui->municipalityComboBox->setCurrentIndex(0);
    m_ui->typeComboBox->setCurrentIndex(0);
    m_ui->sheetComboBox->setCurrentIndex(0);
    setSheets({});
}

void RegistryFields::fill(services::RegistryRequest& request) const {
    request.municipality = m_ui->municipalityComboBox->currentData().toString();
    request.type = m_ui->typeComboBox->currentData().toString();
    request.sheet = m_ui->sheetComboBox->currentData().toString();
    request.createOrganisations = m_ui->createCheckBox->isChecked();
}

void RegistryFields::updateToolTips() {
    for (QComboBox* box : {m_ui->municipalityComboBox, m_ui->typeComboBox, m_ui->sheetComboBox})
        box->setToolTip(models::plainToolTip(box->currentText()));
}

void RegistryFields::fitSizes() {
    m_ui->fieldsLayout->setHorizontalSpacing(em(*this, 0.7));
    m_ui->fieldsLayout->setVerticalSpacing(em(*this, 0.4));
}

void RegistryFields::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

} // namespace svodka::app
