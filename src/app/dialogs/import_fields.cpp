// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_fields.h"

#include "app/dialogs/code_choices.h"
#include "app/dialogs/wheel_guard.h"
#include "models/plain_tool_tip.h"
#include "ui_import_fields.h"
#include "widgets/em.h"
#include "widgets/period_label.h"

#include <QEvent>
#include <QSignalBlocker>

namespace svodka::app {

using namespace Qt::StringLiterals;
using widgets::em;

ImportFields::ImportFields(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ImportFields>()) {
    m_ui->setupUi(this);
    for (QComboBox* box : findChildren<QComboBox*>())
        fitIntoForm(box);
    // No monitoring is older; a slip of the finger must not make a week of the eighteenth century.
    m_ui->startDateEdit->setDateRange(QDate(2015, 1, 1), QDate(2099, 12, 31));
    for (QDateEdit* edit : {m_ui->startDateEdit, m_ui->endDateEdit})
        WheelGuard::protect(edit);
    fitSizes();
    setCatalogue({}, true);
    setSheets({});
    begin({});
    connectParts();
}

ImportFields::~ImportFields() = default;

void ImportFields::connectParts() {
    for (QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &ImportFields::changed);
    connect(m_ui->createCheckBox, &QCheckBox::toggled, this, &ImportFields::changed);
    connect(m_ui->weekCheckBox, &QCheckBox::toggled, this, [this] {
        showWeekFields();
        Q_EMIT changed();
    });
    connect(m_ui->startDateEdit, &QDateEdit::dateChanged, this, &ImportFields::takeStart);
    connect(m_ui->endDateEdit, &QDateEdit::dateChanged, this, &ImportFields::changed);
    connect(this, &ImportFields::changed, this, &ImportFields::updateToolTips);
}

/// The length of the week stays: choosing its first day is enough.
void ImportFields::takeStart(QDate start) {
    const QSignalBlocker quiet(m_ui->endDateEdit);
    const qint64 days = m_suggested.isValid() ? m_suggested.start.daysTo(m_suggested.end) : 6;
    m_ui->endDateEdit->setMinimumDate(start);
    m_ui->endDateEdit->setDate(start.addDays(days));
    Q_EMIT changed();
}

void ImportFields::setCatalogue(const core::Catalogue& catalogue, bool russian) {
    m_catalogue = catalogue;
    m_russian = russian;
    std::vector<std::pair<QString, QString>> campaigns;
    for (const core::Campaign& campaign : catalogue.campaigns)
        campaigns.emplace_back(campaign.code, campaign.title.in(russian));
    std::vector<std::pair<QString, QString>> types;
    for (const core::OrganisationType& type : catalogue.types)
        types.emplace_back(type.code, type.title.in(russian));
    offerCodes(m_ui->campaignComboBox, tr("As in the file"), campaigns);
    offerCodes(m_ui->typeComboBox, tr("As in the file"), types);
    updateToolTips();
}

void ImportFields::setSheets(const QStringList& sheets) {
    std::vector<std::pair<QString, QString>> choices;
    for (const QString& sheet : sheets)
        choices.emplace_back(sheet, sheet);
    offerCodes(m_ui->sheetComboBox, tr("As in the file"), choices);
    m_ui->sheetLabel->setVisible(sheets.size() > 1);
    m_ui->sheetComboBox->setVisible(sheets.size() > 1);
    updateToolTips();
}

void ImportFields::begin(const services::ImportRequest& request) {
    const QSignalBlocker quiet(this);
    m_ui->campaignComboBox->setCurrentIndex(std::max(0, m_ui->campaignComboBox->findData(request.campaign)));
    m_ui->typeComboBox->setCurrentIndex(std::max(0, m_ui->typeComboBox->findData(request.type)));
    m_ui->weekCheckBox->setChecked(request.period.has_value());
    m_ui->createCheckBox->setChecked(request.createOrganisations);
    m_ui->sheetComboBox->setCurrentIndex(0);
    setSheets({});
    if (!request.sheet.isEmpty()) {
        m_ui->sheetComboBox->addItem(request.sheet, request.sheet);
        m_ui->sheetComboBox->setCurrentIndex(1);
    }
    showUnderstood(nullptr);
    showWeekFields();
}

void ImportFields::showUnderstood(const core::BatchInfo* batch) {
    const QSignalBlocker quiet(this);
    const core::Campaign* campaign = batch ? m_catalogue.campaign(batch->campaign) : nullptr;
    const auto show = [](QComboBox* box, const QString& understood) {
        box->setItemText(0, understood.isEmpty() ? tr("As in the file") : tr("As in the file: %1").arg(understood));
    };
    if (this->campaign().isEmpty())
        show(m_ui->campaignComboBox, campaign ? campaign->title.in(m_russian) : QString());
    if (m_ui->sheetComboBox->currentIndex() <= 0)
        show(m_ui->sheetComboBox, batch ? batch->sheet : QString());
    if (!m_ui->weekCheckBox->isChecked())
        m_ui->weekLabel->setText(batch ? widgets::periodLabel(batch->period) : tr("not known"));
    updateToolTips();
}

void ImportFields::takeTyped() {
    m_ui->startDateEdit->interpretText();
    m_ui->endDateEdit->interpretText();
}

void ImportFields::suggestWeek(const core::Period& week) {
    if (m_ui->weekCheckBox->isChecked() || !week.isValid())
        return;
    m_suggested = week;
    const QSignalBlocker quietStart(m_ui->startDateEdit);
    const QSignalBlocker quietEnd(m_ui->endDateEdit);
    m_ui->startDateEdit->setDate(week.start);
    m_ui->endDateEdit->setMinimumDate(week.start);
    m_ui->endDateEdit->setDate(week.end);
}

void ImportFields::showWeekFields() {
    const bool another = m_ui->weekCheckBox->isChecked();
    for (QWidget* part : {static_cast<QWidget*>(m_ui->startDateEdit), static_cast<QWidget*>(m_ui->dashLabel),
                          static_cast<QWidget*>(m_ui->endDateEdit)})
        part->setVisible(another);
    m_ui->weekLabel->setVisible(!another);
}

QString ImportFields::campaign() const {
    return m_ui->campaignComboBox->currentData().toString();
}

void ImportFields::fill(services::ImportRequest& request) const {
    request.campaign = campaign();
    request.type = m_ui->typeComboBox->currentData().toString();
    request.sheet = m_ui->sheetComboBox->currentData().toString();
    request.createOrganisations = m_ui->createCheckBox->isChecked();
    request.period.reset();
    if (m_ui->weekCheckBox->isChecked())
        request.period = core::Period{m_ui->startDateEdit->date(), m_ui->endDateEdit->date()};
}

void ImportFields::updateToolTips() {
    for (QComboBox* box : {m_ui->campaignComboBox, m_ui->typeComboBox, m_ui->sheetComboBox})
        box->setToolTip(models::plainToolTip(box->currentText()));
}

void ImportFields::fitSizes() {
    m_ui->fieldsLayout->setHorizontalSpacing(em(*this, 0.7));
    m_ui->fieldsLayout->setVerticalSpacing(em(*this, 0.4));
    m_ui->weekLayout->setSpacing(em(*this, 0.8));
    m_ui->datesLayout->setSpacing(em(*this, 0.4));
}

void ImportFields::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

} // namespace svodka::app
