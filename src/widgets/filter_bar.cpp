// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_bar.h"

#include "models/plain_tool_tip.h"
#include "ui_filter_bar.h"
#include "widgets/em.h"
#include "widgets/period_label.h"

#include <QEvent>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace svodka::widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FilterBar>()), m_searchPause(new QTimer(this)) {
    m_ui->setupUi(this);
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filter"));
    m_searchPause->setSingleShot(true);
    m_searchPause->setInterval(100ms);
    fitSizes();
    connectParts();
    setChoices({});
}

FilterBar::~FilterBar() = default;

void FilterBar::connectParts() {
    // activated() comes from a person only, currentIndexChanged() also from the program.
    connect(m_ui->campaignComboBox, &QComboBox::activated, this, [this](int index) {
        m_state.campaign = m_choices.campaigns[size_t(index)].code;
        announce();
    });
    connect(m_ui->weekComboBox, &QComboBox::activated, this, [this](int index) {
        m_state.period = m_choices.weeks[size_t(index)];
        announce();
    });
    connect(m_ui->typeComboBox, &QComboBox::activated, this, [this](int index) {
        m_state.type = index == 0 ? QString() : m_choices.types[size_t(index) - 1].code;
        announce();
    });
    connect(m_ui->municipalityComboBox, &QComboBox::activated, this, [this](int index) {
        m_state.municipality = index == 0 ? core::MunicipalityId() : m_choices.municipalities[size_t(index) - 1].id;
        announce();
    });
    connect(m_ui->previousWeekToolButton, &QToolButton::clicked, this, &FilterBar::goToEarlierWeek);
    connect(m_ui->nextWeekToolButton, &QToolButton::clicked, this, &FilterBar::goToLaterWeek);
    connect(m_ui->searchLineEdit, &QLineEdit::textEdited, m_searchPause, qOverload<>(&QTimer::start));
    connect(m_ui->searchLineEdit, &QLineEdit::returnPressed, this, [this] {
        takeSearch();
        if (!m_state.search.trimmed().isEmpty())
            Q_EMIT searchEntered();
    });
    connect(m_searchPause, &QTimer::timeout, this, &FilterBar::takeSearch);
}

void FilterBar::fitSizes() {
    const std::pair<ElidingComboBox*, int> boxes[] = {{m_ui->campaignComboBox, 9},
                                                      {m_ui->weekComboBox, 12},
                                                      {m_ui->typeComboBox, 9},
                                                      {m_ui->municipalityComboBox, 12}};
    for (const auto& [box, letters] : boxes) {
        // Long names are cut off in a narrow window, and whole in the list and in the tool tip.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(letters);
        box->setMaxVisibleItems(24);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_ui->searchLineEdit->setMinimumSize(em(*this, 6), m_ui->weekComboBox->sizeHint().height());
}

void FilterBar::setChoices(const FilterChoices& choices) {
    FilterChoices sorted = choices;
    std::sort(sorted.weeks.begin(), sorted.weeks.end(),
              [](const core::Period& a, const core::Period& b) { return b < a; });
    if (sorted == m_choices && m_ui->typeComboBox->count() > 0)
        return; // a list that stands open stays so
    m_choices = std::move(sorted);
    m_ui->campaignComboBox->clear();
    for (const CodeChoice& campaign : m_choices.campaigns)
        m_ui->campaignComboBox->addItem(campaign.title);
    m_ui->weekComboBox->clear();
    for (const core::Period& week : m_choices.weeks)
        m_ui->weekComboBox->addItem(periodLabel(week));
    fillTypes();
    fillMunicipalities();
    showState();
}

void FilterBar::fillTypes() {
    m_ui->typeComboBox->clear();
    m_ui->typeComboBox->addItem(tr("All types"));
    for (const CodeChoice& type : m_choices.types)
        m_ui->typeComboBox->addItem(type.title);
}

void FilterBar::fillMunicipalities() {
    m_ui->municipalityComboBox->clear();
    m_ui->municipalityComboBox->addItem(tr("Whole region"));
    for (const MunicipalityChoice& municipality : m_choices.municipalities)
        m_ui->municipalityComboBox->addItem(municipality.title);
}

void FilterBar::setState(const core::FilterState& state) {
    m_state = state;
    showState();
}

void FilterBar::setParts(FilterParts parts) {
    m_parts = parts;
    showState();
}

void FilterBar::showState() {
    const auto place = [](const auto& choices, const auto& fits) {
        const auto found = std::find_if(choices.begin(), choices.end(), fits);
        return found == choices.end() ? -1 : int(found - choices.begin());
    };
    const auto isType = [this](const CodeChoice& choice) { return choice.code == m_state.type; };
    const int type = place(m_choices.types, isType);
    m_ui->campaignComboBox->setCurrentIndex(
        place(m_choices.campaigns, [this](const CodeChoice& choice) { return choice.code == m_state.campaign; }));
    m_ui->weekComboBox->setCurrentIndex(
        place(m_choices.weeks, [this](const core::Period& week) { return week == m_state.period; }));
    m_ui->typeComboBox->setCurrentIndex(m_state.type.isEmpty() ? 0 : type < 0 ? -1 : type + 1);
    const int municipality = place(m_choices.municipalities, [this](const MunicipalityChoice& choice) {
        return choice.id == m_state.municipality;
    });
    m_ui->municipalityComboBox->setCurrentIndex(m_state.municipality.value == 0 ? 0
                                                : municipality < 0              ? -1
                                                                                : municipality + 1);
    // Only when it differs: the cursor stays where the person types.
    if (!m_searchPause->isActive() && m_ui->searchLineEdit->text() != m_state.search)
        m_ui->searchLineEdit->setText(m_state.search);
    const bool hasWeeks = m_parts.testFlag(FilterPart::Week);
    m_ui->previousWeekToolButton->setEnabled(hasWeeks && neighbour(false) != nullptr);
    m_ui->nextWeekToolButton->setEnabled(hasWeeks && neighbour(true) != nullptr);
    const std::pair<QComboBox*, FilterPart> boxes[] = {{m_ui->campaignComboBox, FilterPart::Campaign},
                                                       {m_ui->weekComboBox, FilterPart::Week},
                                                       {m_ui->typeComboBox, FilterPart::Type},
                                                       {m_ui->municipalityComboBox, FilterPart::Municipality}};
    for (const auto& [box, part] : boxes)
        box->setEnabled(m_parts.testFlag(part) && box->count() > 0);
    m_ui->searchLineEdit->setEnabled(m_parts.testFlag(FilterPart::Search));
    for (QComboBox* box : findChildren<QComboBox*>())
        box->setToolTip(models::plainToolTip(u"%1: %2"_s.arg(box->accessibleName(), box->currentText())));
}

void FilterBar::announce() {
    m_searchPause->stop();
    m_state.search = m_ui->searchLineEdit->text(); // what is typed belongs to what is chosen
    showState();
    // A copy: the owner may answer by setState().
    const core::FilterState state = m_state;
    Q_EMIT stateChanged(state);
}

void FilterBar::takeSearch() {
    m_searchPause->stop();
    if (m_ui->searchLineEdit->text() != m_state.search)
        announce();
}

const core::Period* FilterBar::neighbour(bool later) const {
    if (!m_state.period.isValid() || !m_parts.testFlag(FilterPart::Week))
        return nullptr;
    const core::Period* found = nullptr;
    for (const core::Period& week : m_choices.weeks) { // newest first
        if (later && m_state.period < week)
            found = &week;
        if (!later && week < m_state.period)
            return &week;
    }
    return found;
}

void FilterBar::stepWeek(bool later) {
    if (const core::Period* week = neighbour(later)) {
        m_state.period = *week;
        announce();
    }
}

void FilterBar::goToEarlierWeek() {
    stepWeek(false);
}

void FilterBar::goToLaterWeek() {
    stepWeek(true);
}

void FilterBar::focusSearch() {
    m_ui->searchLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchLineEdit->selectAll();
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

} // namespace svodka::widgets
