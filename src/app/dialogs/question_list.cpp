// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/question_list.h"

#include "app/dialogs/wheel_guard.h"
#include "models/plain_tool_tip.h"
#include "ui_question_list.h"
#include "widgets/eliding_combo_box.h"
#include "widgets/em.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::MunicipalityId;
using services::NameAnswer;
using services::PendingQuestion;
using services::QuestionState;

namespace {

/// More questions at once are a file of another region.
constexpr size_t mostRows = 100;

QString nameOf(const core::Region& region, MunicipalityId id, QDate day) {
    const core::Municipality* municipality = region.find(id);
    return municipality ? (day.isValid() ? municipality->nameOn(day) : municipality->latestName()).name : QString();
}

QString numbers(const std::vector<int>& rows) {
    constexpr size_t most = 4;
    QStringList parts;
    for (size_t i = 0; i < std::min(rows.size(), most); ++i)
        parts.append(QString::number(rows[i]));
    return parts.join(u", "_s) + (rows.size() > most ? u", …"_s : QString());
}

QLabel* makeLabel(const QString& text, const QString& name) {
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuestionList::QuestionList(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::QuestionList>()) {
    m_ui->setupUi(this);
    m_ui->moreLabel->hide();
    // What lies below shows through: a tab has another colour than a window.
    m_ui->questionsScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->questionsWidget->setAutoFillBackground(false);
    connect(m_ui->acceptAllButton, &AcceptAllButton::acceptWanted, this, &QuestionList::acceptAll);
    connect(m_ui->acceptAllButton, &AcceptAllButton::takeBackWanted, this, &QuestionList::takeBack);
    fitSizes();
}

QuestionList::~QuestionList() = default;

void QuestionList::setQuestions(const std::vector<PendingQuestion>& questions, const core::Region& region, QDate day,
                                const std::vector<NameAnswer>& answers) {
    std::vector<PendingQuestion> places = questions;
    std::erase_if(places, [](const PendingQuestion& one) { return one.state == QuestionState::Organisation; });
    Shown wanted{{}, day};
    for (const PendingQuestion& question : places)
        wanted.questions.append(QString::number(int(question.state)) + question.spelling);
    if (wanted == m_shown)
        return;
    clear();
    m_shown = wanted;
    for (size_t i = 0; i < std::min(places.size(), mostRows); ++i)
        addRow(places[i], region, answers);
    m_ui->questionsScrollArea->setVisible(!places.empty());
    m_ui->moreLabel->setVisible(places.size() > mostRows);
    m_ui->moreLabel->setText(
        tr("Shown: %1 of %2. The others can be answered after the import.").arg(mostRows).arg(places.size()));
    countAcceptable();
}

void QuestionList::clear() {
    m_rows.clear();
    while (QLayoutItem* item = m_ui->questionsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void QuestionList::addRow(const PendingQuestion& question, const core::Region& region,
                          const std::vector<NameAnswer>& answers) {
    const int place = int(m_rows.size());
    QGridLayout* grid = m_ui->questionsLayout;
    if (place == 0) {
        const QStringList headings{tr("In the file"), tr("Rows"), tr("Means")};
        for (int column = 0; column < headings.size(); ++column) {
            QLabel* heading = makeLabel(headings[column], u"heading%1Label"_s.arg(column));
            heading->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(heading, 0, column);
        }
    }
    auto* spelling = makeLabel(question.spelling, u"spelling%1Label"_s.arg(place));
    spelling->setTextInteractionFlags(Qt::TextSelectableByMouse);
    spelling->setFocusPolicy(Qt::NoFocus);
    QComboBox* box = makeBox(question, region);
    box->setObjectName(u"answer%1ComboBox"_s.arg(place));
    for (const NameAnswer& answer : answers)
        if (answer.spelling == question.spelling)
            box->setCurrentIndex(std::max(0, box->findData(answer.municipality.value)));
    grid->addWidget(spelling, place + 1, 0);
    grid->addWidget(makeLabel(numbers(question.sourceRows), u"rows%1Label"_s.arg(place)), place + 1, 1);
    grid->addWidget(box, place + 1, 2);
    grid->setRowStretch(place + 1, 0);
    grid->setRowStretch(place + 2, 1);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        box->setToolTip(models::plainToolTip(box->currentText()));
        countAcceptable();
        Q_EMIT answersChanged();
    });
    const bool hasOne = question.state == QuestionState::Open && question.candidates.size() == 1;
    m_rows.push_back({question.spelling, box, hasOne ? question.candidates.front() : MunicipalityId{}});
}

/// The candidates come first; below them every municipality, for the eye that knows better.
QComboBox* QuestionList::makeBox(const PendingQuestion& question, const core::Region& region) const {
    auto* box = new widgets::ElidingComboBox;
    box->setAccessibleName(tr("What “%1” means").arg(question.spelling));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setMaxVisibleItems(24);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    WheelGuard::protect(box);
    box->addItem(laterText(question, region));
    const auto add = [&](MunicipalityId id) { box->addItem(nameOf(region, id, m_shown.day), id.value); };
    for (const MunicipalityId candidate : question.candidates)
        add(candidate);
    if (!question.candidates.empty())
        box->insertSeparator(box->count());
    for (const core::Municipality& municipality : region.municipalities)
        if (std::find(question.candidates.begin(), question.candidates.end(), municipality.id) ==
            question.candidates.end())
            add(municipality.id);
    box->insertSeparator(box->count());
    box->addItem(tr("None of this region"), qint64{0});
    return box;
}

/// The first entry leaves everything as it is, so it says how it is.
QString QuestionList::laterText(const PendingQuestion& question, const core::Region& region) const {
    if (question.state != QuestionState::Answered && question.state != QuestionState::Refused)
        return tr("Answer later");
    const QString said = question.state == QuestionState::Answered ? nameOf(region, question.answer.target, m_shown.day)
                                                                   : tr("None of this region");
    const QString when = QLocale(QLocale::Russian).toString(question.answer.at.toLocalTime().date(), u"dd.MM.yyyy"_s);
    return question.answer.author.isEmpty() ? tr("%1 (said on %2)").arg(said, when)
                                            : tr("%1 (said on %2 by %3)").arg(said, when, question.answer.author);
}

void QuestionList::acceptAll() {
    for (Row& row : m_rows) {
        if (!row.only.isValid() || row.box->currentIndex() != 0)
            continue;
        const QSignalBlocker quiet(row.box); // told once, at the end
        row.box->setCurrentIndex(row.box->findData(row.only.value));
        row.box->setToolTip(models::plainToolTip(row.box->currentText()));
        row.accepted = true;
    }
    countAcceptable();
    Q_EMIT answersChanged();
}

/// What was chosen anew since stays.
void QuestionList::takeBack() {
    for (Row& row : m_rows) {
        const QSignalBlocker quiet(row.box);
        if (row.accepted && row.box->currentData() == row.only.value)
            row.box->setCurrentIndex(0);
        row.accepted = false;
    }
    countAcceptable();
    Q_EMIT answersChanged();
}

void QuestionList::countAcceptable() {
    const auto open = std::count_if(m_rows.begin(), m_rows.end(),
                                    [](const Row& row) { return row.only.isValid() && row.box->currentIndex() == 0; });
    const auto accepted = std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return row.accepted && row.box->currentData() == row.only.value;
    });
    m_ui->acceptAllButton->setCounts(int(open), int(accepted));
}

std::vector<NameAnswer> QuestionList::answers(const QString& author) const {
    std::vector<NameAnswer> given;
    for (const Row& row : m_rows)
        if (const QVariant said = row.box->currentData(); said.isValid())
            given.push_back({row.spelling, MunicipalityId{said.toLongLong()}, author});
    return given;
}

void QuestionList::fitSizes() {
    m_ui->questionsLayout->setHorizontalSpacing(widgets::em(*this, 0.8));
    m_ui->questionsLayout->setVerticalSpacing(widgets::em(*this, 0.4));
    m_ui->questionsLayout->setColumnStretch(0, 3);
    m_ui->questionsLayout->setColumnStretch(1, 1);
    m_ui->questionsLayout->setColumnStretch(2, 4);
    m_ui->questionsScrollArea->setMinimumHeight(widgets::em(*this, 5));
}

void QuestionList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

} // namespace svodka::app
