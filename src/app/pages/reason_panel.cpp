// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reason_panel.h"

#include "app/actions/reason_actions.h"
#include "app/pages/reason_story.h"
#include "models/table_model.h"
#include "ui_reason_panel.h"
#include "widgets/em.h"
#include "widgets/table_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QTableView>
#include <numeric>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::NoteState;

namespace {

std::vector<qint64> places(size_t count) {
    std::vector<qint64> ids(count);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

/// The place of the current row in what was shown; -1 if there is none.
int selected(const widgets::TableView& view) {
    return view.body()->currentIndex().data(models::RowIdRole).toInt() - 1;
}

/// The item of the current row; nullptr if there is none.
template <typename Items>
auto selectedItem(const widgets::TableView& view, const Items& items) -> decltype(items.data()) {
    const int place = selected(view);
    return place >= 0 && size_t(place) < items.size() ? &items[size_t(place)] : nullptr;
}

void prepare(widgets::TableView* view, const QString& name, const QString& emptyText) {
    view->setLinkColumns({});
    view->setEmptyText(emptyText);
    view->body()->setAccessibleName(name);
    view->body()->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->body()->setSelectionMode(QAbstractItemView::SingleSelection);
}

} // namespace

ReasonPanel::ReasonPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ReasonPanel>()) {
    m_ui->setupUi(this);
    setObjectName(u"reasonPanel"_s);
    prepare(m_ui->reasonsTableView, tr("Reasons and notes"), tr("Nothing is noted, and the figures suggest nothing."));
    prepare(m_ui->logTableView, tr("Log of contacts"), tr("Calls, letters and visits will stand here."));
    prepare(m_ui->contactsTableView, tr("Contacts"), tr("There are no contacts."));
    m_ui->contactsWidget->hide();
    connectButtons();
    connectContacts();
    restyle();
    updateButtons();
}

ReasonPanel::~ReasonPanel() = default;

void ReasonPanel::connectButtons() {
    connect(m_ui->confirmPushButton, &QPushButton::clicked, this, [this] {
        if (const core::ReasonStanding* one = selectedReason())
            m_actions->decide(m_card, one->code, NoteState::Confirmed);
    });
    connect(m_ui->rejectPushButton, &QPushButton::clicked, this, [this] {
        if (const core::ReasonStanding* one = selectedReason())
            m_actions->decide(m_card, one->code, NoteState::Rejected);
    });
    connect(m_ui->anotherPushButton, &QPushButton::clicked, this, [this] {
        if (const core::ReasonStanding* one = selectedReason())
            m_actions->note(m_card, std::nullopt, {}, one->code);
    });
    connect(m_ui->addNotePushButton, &QPushButton::clicked, this,
            [this] { m_actions->note(m_card, std::nullopt, QString()); });
    const auto change = [this] {
        if (const core::ReasonStanding* one = selectedReason())
            m_actions->note(m_card, one->note, one->code);
    };
    connect(m_ui->changeNotePushButton, &QPushButton::clicked, this, change);
    connect(m_ui->reasonsTableView, &widgets::TableView::rowActivated, this, change);
    connect(m_ui->removeNotePushButton, &QPushButton::clicked, this, [this] {
        if (const core::ReasonStanding* one = selectedReason(); one && one->note)
            m_actions->removeNote(one->note->id);
    });
    connect(m_ui->copyStepPushButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->stepPlainTextEdit->toPlainText()); });
    connect(m_ui->addLogPushButton, &QPushButton::clicked, this, [this] { m_actions->addLogEntry(m_card); });
    connect(m_ui->removeLogPushButton, &QPushButton::clicked, this, [this] {
        if (const core::LogEntry* entry = selectedEntry())
            m_actions->removeLogEntry(*entry);
    });
}

void ReasonPanel::connectContacts() {
    connect(m_ui->contactsToolButton, &QToolButton::toggled, this, [this](bool isOpen) {
        m_ui->contactsWidget->setVisible(isOpen);
        m_ui->contactsToolButton->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_ui->addContactPushButton, &QPushButton::clicked, this, [this] { m_actions->editContact(m_card); });
    const auto change = [this] {
        if (const core::Contact* contact = selectedContact())
            m_actions->editContact(m_card, *contact);
    };
    connect(m_ui->changeContactPushButton, &QPushButton::clicked, this, change);
    connect(m_ui->contactsTableView, &widgets::TableView::rowActivated, this, change);
    connect(m_ui->removeContactPushButton, &QPushButton::clicked, this, [this] {
        if (const core::Contact* contact = selectedContact())
            m_actions->removeContact(contact->id);
    });
}

const core::ReasonStanding* ReasonPanel::selectedReason() const {
    return selectedItem(*m_ui->reasonsTableView, m_card.reasons.standings);
}

const core::LogEntry* ReasonPanel::selectedEntry() const {
    return selectedItem(*m_ui->logTableView, m_card.log);
}

const core::Contact* ReasonPanel::selectedContact() const {
    const services::NamedContact* one = selectedItem(*m_ui->contactsTableView, m_card.contacts);
    return one ? &one->contact : nullptr;
}

void ReasonPanel::setCard(services::ReasonCard card, bool russian) {
    m_card = std::move(card);
    m_russian = russian;
    showReasons();
    showLog();
    showContacts();
    updateButtons();
}

void ReasonPanel::showReasons() {
    m_ui->reasonsTableView->setTable(reasonsTable(m_card, m_russian), places(m_card.reasons.standings.size()));
    m_ui->reasonsTableView->selectRow(1);
    // The model of the selection is another one after each table.
    connect(m_ui->reasonsTableView->body()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReasonPanel::updateButtons, Qt::UniqueConnection);
    showStep();
}

void ReasonPanel::showLog() {
    m_ui->logTableView->setTable(logTable(m_card), places(m_card.log.size()));
    connect(m_ui->logTableView->body()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReasonPanel::updateButtons, Qt::UniqueConnection);
}

void ReasonPanel::showContacts() {
    m_ui->contactsTableView->setTable(contactsTable(m_card), places(m_card.contacts.size()));
    connect(m_ui->contactsTableView->body()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReasonPanel::updateButtons, Qt::UniqueConnection);
}

void ReasonPanel::showStep() {
    const core::ReasonStanding* one = selectedReason();
    m_ui->stepPlainTextEdit->setPlainText(one ? letterText(m_card, *one, m_russian) : QString());
}

void ReasonPanel::updateButtons() {
    const core::ReasonStanding* one = selectedReason();
    const bool isReason = one && !one->code.isEmpty();
    m_ui->confirmPushButton->setEnabled(isReason && (one->state != NoteState::Confirmed || !one->note));
    m_ui->rejectPushButton->setEnabled(isReason && one->state != NoteState::Rejected);
    m_ui->anotherPushButton->setEnabled(isReason && one->isOpen());
    m_ui->changeNotePushButton->setEnabled(one);
    m_ui->removeNotePushButton->setEnabled(one && one->note);
    m_ui->removeLogPushButton->setEnabled(selectedEntry());
    m_ui->changeContactPushButton->setEnabled(selectedContact());
    m_ui->removeContactPushButton->setEnabled(selectedContact());
    showStep();
    m_ui->copyStepPushButton->setEnabled(!m_ui->stepPlainTextEdit->toPlainText().isEmpty());
}

QString ReasonPanel::headline() const {
    return reasonHeadline(m_card, m_russian);
}

void ReasonPanel::restyle() {
    using widgets::em;
    m_ui->panelLayout->setSpacing(em(*this, 0.8));
    for (QLayout* part : {m_ui->reasonsLayout->layout(), m_ui->logLayout->layout(), m_ui->contactsLayout->layout(),
                          m_ui->decisionLayout->layout(), m_ui->noteLayout->layout()})
        part->setSpacing(em(*this, 0.3));
    m_ui->reasonsTableView->setMinimumHeight(em(*this, 6));
    m_ui->logTableView->setMinimumHeight(em(*this, 5));
    m_ui->contactsTableView->setMinimumHeight(em(*this, 5));
    m_ui->stepPlainTextEdit->setMinimumHeight(em(*this, 4));
    arrange();
}

/// Side by side where there is room, else one below the other.
void ReasonPanel::arrange() {
    const int needed = m_ui->reasonsLayout->minimumSize().width() + m_ui->logLayout->minimumSize().width() +
                       m_ui->panelLayout->spacing() + widgets::em(*this, 1.5);
    m_ui->panelLayout->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ReasonPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ReasonPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
