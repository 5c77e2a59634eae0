// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/correction_dialog.h"

#include "core/number.h"
#include "ui_correction_dialog.h"
#include "widgets/em.h"
#include "widgets/period_label.h"

#include <QPushButton>
#include <cmath>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::MunicipalityId;
using services::Correction;

CorrectionDialog::CorrectionDialog(CorrectionSubject subject, const QString& code, bool russian, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CorrectionDialog>()), m_subject(std::move(subject)) {
    m_ui->setupUi(this);
    setObjectName(u"correctionDialog"_s);
    setWindowTitle(tr("Correct a figure"));
    const QString week = widgets::periodLabel(m_subject.filter.period);
    m_ui->aboutLabel->setText(m_subject.organisation ? tr("%1, week %2").arg(m_subject.organisation->name, week)
                                                     : tr("What is reported for the week %1").arg(week));
    fillPlaces(russian);
    fillCodes(code, russian);
    m_ui->flagComboBox->addItem(tr("yes"), 1.0);
    m_ui->flagComboBox->addItem(tr("no"), 0.0);
    m_ui->flagComboBox->addItem(tr("not reported"), QVariant());
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("Co&rrect it"));
    ok->setAccessibleName(tr("Correct it"));
    connectParts();
    showPresent();
    resize(widgets::em(*this, 30), sizeHint().height());
}

CorrectionDialog::~CorrectionDialog() = default;

/// Figures of an organisation have one place.
void CorrectionDialog::fillPlaces(bool russian) {
    const bool isOrganisation = m_subject.organisation.has_value();
    for (QWidget* field : {static_cast<QWidget*>(m_ui->municipalityComboBox), static_cast<QWidget*>(m_ui->typeComboBox),
                           static_cast<QWidget*>(m_ui->municipalityLabel), static_cast<QWidget*>(m_ui->typeLabel)})
        field->setHidden(isOrganisation);
    m_ui->municipalityComboBox->addItem(tr("Whole region"), qint64{0});
    for (const core::Municipality& municipality : m_subject.region.municipalities)
        m_ui->municipalityComboBox->addItem(municipality.nameOn(m_subject.filter.period.end).name,
                                            municipality.id.value);
    m_ui->typeComboBox->addItem(tr("All types"), QString());
    for (const core::OrganisationType& type : m_subject.catalogue.types)
        m_ui->typeComboBox->addItem(type.title.in(russian), type.code);
    m_ui->municipalityComboBox->setCurrentIndex(
        std::max(0, m_ui->municipalityComboBox->findData(m_subject.filter.municipality.value)));
    m_ui->typeComboBox->setCurrentIndex(std::max(0, m_ui->typeComboBox->findData(m_subject.filter.type)));
}

void CorrectionDialog::fillCodes(const QString& code, bool russian) {
    const core::Campaign* campaign = m_subject.campaign();
    if (!campaign)
        return;
    if (m_subject.organisation)
        for (const core::Metric& metric : campaign->metrics)
            m_ui->codeComboBox->addItem(metric.title.in(russian), metric.code);
    else
        for (const core::Indicator& indicator : campaign->indicators)
            m_ui->codeComboBox->addItem(indicator.title.in(russian), indicator.code);
    m_ui->codeComboBox->setCurrentIndex(std::max(0, m_ui->codeComboBox->findData(code)));
}

void CorrectionDialog::connectParts() {
    for (QComboBox* box : {static_cast<QComboBox*>(m_ui->municipalityComboBox),
                           static_cast<QComboBox*>(m_ui->typeComboBox), static_cast<QComboBox*>(m_ui->codeComboBox)})
        connect(box, &QComboBox::currentIndexChanged, this, &CorrectionDialog::showPresent);
    connect(m_ui->flagComboBox, &QComboBox::currentIndexChanged, this, &CorrectionDialog::check);
    connect(m_ui->valueLineEdit, &QLineEdit::textChanged, this, &CorrectionDialog::check);
    connect(m_ui->reasonLineEdit, &QLineEdit::textChanged, this, &CorrectionDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &CorrectionDialog::wish);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &CorrectionDialog::reject);
}

bool CorrectionDialog::isFlag() const {
    const core::Campaign* campaign = m_subject.campaign();
    const core::Metric* metric =
        campaign && m_subject.organisation ? campaign->metric(m_ui->codeComboBox->currentData().toString()) : nullptr;
    return metric && metric->kind == core::MetricKind::Flag;
}

QString CorrectionDialog::text(std::optional<double> value) const {
    if (!value)
        return tr("not reported");
    if (isFlag())
        return *value > 0 ? tr("yes") : tr("no");
    return core::numberToText(*value);
}

void CorrectionDialog::showPresent() {
    const std::optional<double> present =
        m_subject.valueOf(m_ui->codeComboBox->currentData().toString(),
                          MunicipalityId{m_ui->municipalityComboBox->currentData().toLongLong()},
                          m_ui->typeComboBox->currentData().toString());
    m_ui->beforeLabel->setText(text(present));
    m_ui->valueStackedWidget->setCurrentWidget(isFlag() ? static_cast<QWidget*>(m_ui->flagComboBox)
                                                        : m_ui->valueLineEdit);
    m_ui->valueLabel->setBuddy(m_ui->valueStackedWidget->currentWidget());
    m_ui->valueLineEdit->setPlaceholderText(m_subject.organisation ? tr("a number; empty = not reported")
                                                                   : tr("a number, or “121 из 127”"));
    check();
}

bool CorrectionDialog::readValue(Correction& correction) const {
    if (isFlag()) {
        const QVariant chosen = m_ui->flagComboBox->currentData();
        correction.value = chosen.isValid() ? std::optional(chosen.toDouble()) : std::nullopt;
        return true;
    }
    const QString typed = m_ui->valueLineEdit->text().trimmed();
    if (typed.isEmpty())
        return m_subject.organisation.has_value();
    const auto ratio = m_subject.organisation ? std::nullopt : core::parseCountOfBase(typed);
    correction.value = ratio ? std::optional(ratio->count) : core::parseNumber(typed);
    if (ratio)
        correction.base = ratio->base;
    return correction.value && *correction.value >= 0 && *correction.value == std::floor(*correction.value);
}

/// The button says by itself that something is missing; what is wrong is told in words.
void CorrectionDialog::check() {
    Correction correction;
    const bool isFigure = readValue(correction);
    const bool isTyped = isFlag() || !m_ui->valueLineEdit->text().trimmed().isEmpty();
    m_ui->problemLabel->setText(!isFigure && isTyped ? tr("A whole number from 0 is needed.") : QString());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setEnabled(isFigure && !m_ui->reasonLineEdit->text().trimmed().isEmpty());
}

void CorrectionDialog::wish() {
    Correction correction;
    if (!readValue(correction))
        return;
    correction.campaign = m_subject.filter.campaign;
    correction.period = m_subject.filter.period;
    correction.code = m_ui->codeComboBox->currentData().toString();
    if (m_subject.organisation) {
        correction.organisation = m_subject.organisation->id;
    } else {
        correction.municipality = MunicipalityId{m_ui->municipalityComboBox->currentData().toLongLong()};
        correction.type = m_ui->typeComboBox->currentData().toString();
    }
    correction.reason = m_ui->reasonLineEdit->text().trimmed();
    accept();
    Q_EMIT correctionWanted(correction);
}

} // namespace svodka::app
