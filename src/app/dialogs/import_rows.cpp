// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_rows.h"

#include "app/dialogs/wheel_guard.h"
#include "widgets/em.h"
#include "widgets/table_view.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::RowState;
using Kind = ImportRows::Kind;

namespace {

Kind kindOf(RowState state) {
    switch (state) {
    case RowState::New:
        return Kind::New;
    case RowState::Changed:
        return Kind::Changed;
    case RowState::Same:
        return Kind::Same;
    case RowState::Waiting:
        return Kind::Waiting;
    case RowState::Rejected:
        break;
    }
    return Kind::Rejected;
}

std::vector<Kind> kindsOf(const ImportRows::Mark& mark) {
    std::vector<Kind> kinds{Kind::All, kindOf(mark.state)};
    if (mark.isDoubtful)
        kinds.push_back(Kind::Doubtful);
    return kinds;
}

} // namespace

ImportRows::ImportRows(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox), m_export(new QPushButton(tr("Sa&ve the list…"))),
      m_view(new widgets::TableView) {
    auto* caption = new QLabel(tr("Sho&w:"));
    caption->setBuddy(m_kind);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setObjectName(u"rowKindComboBox"_s);
    m_kind->setAccessibleName(tr("Which rows are shown"));
    m_export->setObjectName(u"saveRowsPushButton"_s);
    m_export->setAccessibleName(tr("Save the list of rows"));
    m_export->setAutoDefault(false);
    m_view->setObjectName(u"rowsTableView"_s);
    m_view->setFilterRow(true);
    m_view->setLinkColumns({});
    auto* line = new QHBoxLayout;
    line->addWidget(caption);
    line->addWidget(m_kind);
    line->addStretch();
    line->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_view, 1);
    WheelGuard::protect(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportRows::showRows);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(m_view->shownTable()); });
    fitSizes();
}

void ImportRows::setRows(core::Table table, const std::vector<Mark>& marks) {
    m_table = std::move(table);
    m_kinds.clear();
    for (const Mark& mark : marks)
        m_kinds.push_back(kindsOf(mark));
    offerKinds();
    showRows();
}

QByteArray ImportRows::saveState() const {
    return m_view->saveState();
}

void ImportRows::restoreState(const QByteArray& state) {
    m_view->restoreState(state);
}

/// Only kinds that there are: a list of nothing helps nobody.
void ImportRows::offerKinds() {
    const QSignalBlocker quiet(m_kind);
    const Kind before = kind();
    m_kind->clear();
    for (const auto& [one, title] :
         {std::pair{Kind::All, tr("all rows: %1")}, std::pair{Kind::Doubtful, tr("to be looked at: %1")},
          std::pair{Kind::New, tr("new: %1")}, std::pair{Kind::Changed, tr("changed: %1")},
          std::pair{Kind::Same, tr("unchanged: %1")}, std::pair{Kind::Waiting, tr("waiting for an answer: %1")},
          std::pair{Kind::Rejected, tr("not read: %1")}})
        if (one == Kind::All || count(one) > 0)
            m_kind->addItem(title.arg(count(one)), int(one));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(before))));
}

void ImportRows::setKind(Kind kind) {
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(kind))));
}

Kind ImportRows::kind() const {
    return Kind(m_kind->currentData().toInt());
}

int ImportRows::count(Kind kind) const {
    return int(std::count_if(m_kinds.begin(), m_kinds.end(), [kind](const std::vector<Kind>& kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    }));
}

void ImportRows::showRows() {
    core::Table shown = m_table;
    shown.rows.clear();
    for (size_t i = 0; i < std::min(m_kinds.size(), m_table.rows.size()); ++i)
        if (std::find(m_kinds[i].begin(), m_kinds[i].end(), kind()) != m_kinds[i].end())
            shown.rows.push_back(m_table.rows[i]);
    m_view->setTable(shown);
}

void ImportRows::fitSizes() {
    layout()->setSpacing(widgets::em(*this, 0.4));
    m_view->setMinimumHeight(widgets::em(*this, 9));
}

void ImportRows::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

} // namespace svodka::app
