// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/threshold_dialog.h"

#include "core/number.h"
#include "core/validity.h"
#include "services/catalogue/catalogue_words.h"
#include "ui_threshold_dialog.h"
#include "widgets/em.h"

#include <QPushButton>

namespace svodka::app {

using namespace Qt::StringLiterals;

ThresholdDialog::ThresholdDialog(core::Campaign campaign, core::Indicator indicator, size_t index, bool russian,
                                 QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ThresholdDialog>()), m_campaign(std::move(campaign)),
      m_indicator(std::move(indicator)), m_index(index), m_russian(russian) {
    m_ui->setupUi(this);
    setObjectName(u"thresholdDialog"_s);
    setWindowTitle(tr("Another threshold from a day"));
    m_ui->aboutLabel->setText(
        tr("Now: %1").arg(services::criterionText(m_campaign, m_indicator.criteria.at(m_index), m_russian)));
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Change"));
    ok->setAccessibleName(tr("Change"));
    for (QLineEdit* edit : {m_ui->dayLineEdit, m_ui->valueLineEdit})
        connect(edit, &QLineEdit::textChanged, this, &ThresholdDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] {
        if (const auto indicatorNow = changed()) {
            accept();
            Q_EMIT changeWanted(*indicatorNow);
        }
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ThresholdDialog::reject);
    check();
    resize(widgets::em(*this, 30), sizeHint().height());
}

ThresholdDialog::~ThresholdDialog() = default;

std::optional<core::Indicator> ThresholdDialog::changed() const {
    const QDate day = QDate::fromString(m_ui->dayLineEdit->text().trimmed(), u"dd.MM.yyyy"_s);
    const auto value = core::parseNumber(m_ui->valueLineEdit->text().trimmed());
    core::Indicator indicator = m_indicator;
    if (!value || !core::changeThresholdFrom(indicator, m_index, day, *value))
        return std::nullopt;
    return indicator;
}

void ThresholdDialog::check() {
    const auto indicator = changed();
    const bool isTyped =
        !m_ui->dayLineEdit->text().trimmed().isEmpty() && !m_ui->valueLineEdit->text().trimmed().isEmpty();
    QString text;
    if (indicator)
        text = tr("It will be:") + u'\n' +
               services::criterionText(m_campaign, indicator->criteria[m_index], m_russian) + u'\n' +
               services::criterionText(m_campaign, indicator->criteria[m_index + 1], m_russian);
    else if (isTyped)
        text = tr("A day like 01.09.2023 on which the criterion is valid, and the day before too, and a number are "
                  "needed.");
    m_ui->resultLabel->setText(text);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(indicator.has_value());
    resize(width(), std::max(height(), heightForWidth(width())));
}

} // namespace svodka::app
