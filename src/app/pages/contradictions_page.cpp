// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/contradictions_page.h"

#include "app/work.h"
#include "models/table_model.h"
#include "services/contradictions/contradiction_service.h"
#include "services/contradictions/contradiction_text.h"
#include "services/error_text.h"
#include "ui_contradictions_page.h"
#include "widgets/em.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QInputDialog>
#include <QTableView>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::Contradiction;

ContradictionsPage::ContradictionsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::ContradictionsPage>()) {
    m_ui->setupUi(this);
    setObjectName(u"contradictionsPage"_s);
    m_ui->contradictionsTableView->body()->setAccessibleName(tr("Contradictions"));
    m_ui->contradictionsTableView->body()->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->contradictionsTableView->setLinkColumns({});
    m_memory = std::make_unique<TableMemory>(session(), *m_ui->contradictionsTableView, u"contradictions.list"_s);
    connectParts();
    restyle();
    showDetails();
}

ContradictionsPage::~ContradictionsPage() = default;

void ContradictionsPage::connectParts() {
    connect(m_ui->acceptPushButton, &QPushButton::clicked, this, &ContradictionsPage::accept);
    connect(m_ui->reopenPushButton, &QPushButton::clicked, this, &ContradictionsPage::reopen);
    connect(m_ui->goPushButton, &QPushButton::clicked, this, &ContradictionsPage::go);
    connect(m_ui->acceptedCheckBox, &QCheckBox::toggled, this, &ContradictionsPage::showEntries);
    connect(m_ui->allWeeksCheckBox, &QCheckBox::toggled, this, &ContradictionsPage::load);
    connect(m_ui->contradictionsTableView, &widgets::TableView::shownRowsChanged, this,
            &ContradictionsPage::showDetails);
    connect(m_ui->contradictionsTableView, &widgets::TableView::rowActivated, this, &ContradictionsPage::go);
    connect(m_ui->contradictionsTableView->body()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ContradictionsPage::showDetails);
}

/// Store, and what of it is looked at.
QString ContradictionsPage::wanted() const {
    const core::FilterState& filter = session().place().filter;
    const QString store = session().jobs().path();
    return m_ui->allWeeksCheckBox->isChecked()
               ? store
               : store + u'|' + filter.campaign + u'|' + core::periodToIso(filter.period);
}

void ContradictionsPage::open(bool anew) {
    if (!session().isOpen())
        return;
    m_ui->contradictionsTableView->setFilter(session().place().filter.search);
    if (anew || m_shown != wanted())
        load();
    else
        showEntries(); // another municipality or type of the same week
}

void ContradictionsPage::load() {
    const core::FilterState filter = session().place().filter;
    services::ContradictionRequest request;
    if (!m_ui->allWeeksCheckBox->isChecked() && filter.period.isValid())
        request = {filter.campaign, filter.period};
    m_loading = true;
    m_shown = wanted();
    m_content = {};
    m_ui->contradictionsTableView->setEmptyText(tr("Looking for contradictions…"));
    showEntries();
    Q_EMIT readyChanged();
    session().jobs().start(
        u"page.contradictions"_s, this,
        [request](core::Store& store, std::stop_token stop, services::ProgressSink& progress) -> core::Result<Content> {
            auto catalogue = store.catalogue();
            if (!catalogue)
                return catalogue.error();
            auto entries = services::findContradictions(store, request, std::move(stop), &progress);
            if (!entries)
                return entries.error();
            return Content{*std::move(entries), *std::move(catalogue)};
        },
        [this](core::Result<Content> loaded) { take(std::move(loaded)); });
}

void ContradictionsPage::take(core::Result<Content> loaded) {
    m_loading = false;
    // A store without figures has no week to look at, and nothing to contradict.
    const bool isEmpty = !loaded && (loaded.error().code == core::ErrorCode::NoWeeks ||
                                     loaded.error().code == core::ErrorCode::PeriodNotFound);
    if (loaded) {
        m_content = *std::move(loaded);
        m_ui->contradictionsTableView->setEmptyText(tr("Nothing contradicts itself here, or everything was accepted."));
    } else if (isEmpty) {
        m_ui->contradictionsTableView->setEmptyText(tr("There are no figures of this week yet."));
    } else {
        m_shown.clear(); // the next visit tries again
        m_ui->contradictionsTableView->setEmptyText(tr("The contradictions could not be looked for."));
        context().work.showError(loaded.error());
    }
    showEntries();
    Q_EMIT readyChanged();
}

bool ContradictionsPage::isShown(const Contradiction& entry) const {
    const core::FilterState& filter = session().place().filter;
    if (entry.isDecided() && !m_ui->acceptedCheckBox->isChecked())
        return false;
    if (filter.municipality.isValid() && entry.municipality != filter.municipality)
        return false;
    return filter.type.isEmpty() || entry.type.isEmpty() || entry.type == filter.type;
}

void ContradictionsPage::showEntries() {
    Entries shown;
    std::vector<qint64> ids;
    for (size_t i = 0; i < m_content.entries.size(); ++i) {
        if (!isShown(m_content.entries[i]))
            continue;
        shown.push_back(m_content.entries[i]);
        ids.push_back(static_cast<qint64>(i) + 1);
    }
    widgets::TableView* table = m_ui->contradictionsTableView;
    table->setTable(services::contradictionTable(shown, m_content.catalogue, session().environment().russian), ids);
    if (!ids.empty())
        table->selectRow(ids.front());
    showDetails();
    Q_EMIT readyChanged();
}

const Contradiction* ContradictionsPage::selected() const {
    const qint64 id = m_ui->contradictionsTableView->body()->currentIndex().data(models::RowIdRole).toLongLong();
    return id < 1 || static_cast<size_t>(id) > m_content.entries.size()
               ? nullptr
               : &m_content.entries[static_cast<size_t>(id) - 1];
}

void ContradictionsPage::showDetails() {
    const Contradiction* chosen = selected();
    m_ui->acceptPushButton->setEnabled(chosen && !chosen->isDecided());
    m_ui->reopenPushButton->setEnabled(chosen && (chosen->isDecided() || chosen->wasDecided));
    m_ui->goPushButton->setEnabled(chosen && chosen->kind != services::ContradictionKind::WeekMissing);
    m_ui->detailsLabel->setVisible(chosen != nullptr);
    if (!chosen)
        return;
    QStringList lines{services::contradictionText(*chosen, m_content.catalogue, session().environment().russian)};
    for (const core::Location& source : chosen->sources)
        lines << tr("From: %1").arg(services::describe(source));
    lines << tr("What can be done: %1").arg(services::contradictionTodo(chosen->kind));
    if (chosen->decision)
        lines << tr("Accepted by %1 on %2: %3")
                     .arg(chosen->decision->author, chosen->decision->at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s),
                          chosen->decision->text);
    m_ui->detailsLabel->setText(lines.join(u'\n'));
}

void ContradictionsPage::accept() {
    const Contradiction* chosen = selected();
    if (!chosen || m_dialog)
        return;
    auto* dialog = new QInputDialog(window());
    m_dialog = dialog;
    dialog->setObjectName(u"acceptInputDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Accept a contradiction"));
    dialog->setLabelText(
        tr("What was found out, and from whom? The note stays with these figures; other ones are asked "
           "about again."));
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, entry = *chosen](const QString& text) { decide(entry, text); });
    dialog->open();
}

void ContradictionsPage::reopen() {
    if (const Contradiction* chosen = selected())
        decide(Contradiction(*chosen), std::nullopt);
}

void ContradictionsPage::decide(const Contradiction& entry, const std::optional<QString>& text) {
    const Environment& environment = session().environment();
    const services::Decider decider{environment.author, environment.clock.nowUtc()};
    context().work.onStore(
        tr("Keeping the decision"),
        [entry, text, decider](core::Store& store, std::stop_token, services::ProgressSink&) {
            return text ? services::acceptContradiction(store, entry, *text, decider)
                        : services::reopenContradiction(store, entry, decider);
        },
        [this](const core::Result<core::ChangeId>& done) {
            if (!done)
                return context().work.showError(done.error());
            session().reload();
        },
        Work::Stoppable::No);
}

void ContradictionsPage::go() {
    const Contradiction* chosen = selected();
    if (!chosen || chosen->kind == services::ContradictionKind::WeekMissing)
        return;
    Place place = session().place();
    place.filter = {chosen->campaign, chosen->period, {}, {}, {}};
    if (chosen->kind == services::ContradictionKind::WeeksOverlap)
        place = {page::imports, session().place().filter, {}, {}};
    else if (chosen->organisation.isValid())
        place = {page::organisation, place.filter, {}, chosen->organisation};
    else
        place = {page::summary, place.filter, {}, {}};
    session().go(place);
}

widgets::TableView* ContradictionsPage::mainTable() const {
    return m_ui->contradictionsTableView;
}

bool ContradictionsPage::hasTable() const {
    return m_ui->contradictionsTableView->shownRows() > 0;
}

std::optional<core::Table> ContradictionsPage::tableAsSeen() const {
    if (!hasTable())
        return std::nullopt;
    return m_ui->contradictionsTableView->shownTable();
}

void ContradictionsPage::restyle() {
    using widgets::em;
    m_ui->pageLayout->setSpacing(em(*this, 0.5));
    m_ui->buttonLayout->setSpacing(em(*this, 0.5));
    m_ui->contradictionsTableView->setMinimumHeight(em(*this, 8));
}

void ContradictionsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
