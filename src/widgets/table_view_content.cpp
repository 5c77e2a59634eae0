// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of its table a TableView shows, and in which arrangement.
#include "widgets/table_view.h"

#include "models/table_model.h"
#include "models/table_sort_model.h"
#include "widgets/filter_row.h"
#include "widgets/table_body.h"
#include "widgets/table_columns.h"
#include "widgets/table_header.h"

#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <utility>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 stateVersion = 2;

} // namespace

void TableView::setFilter(const QString& text) {
    m_sorted->setFilter(text);
}

void TableView::setColumnFilter(int column, const QString& text) {
    if (text.isEmpty())
        m_filters.erase(column);
    else
        m_filters[column] = text;
    m_sorted->setColumnFilter(column, text);
    if (m_filterRow != nullptr)
        m_filterRow->setText(column, text);
}

void TableView::clearColumnFilters() {
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnFilter(column, {});
}

void TableView::setFilterRow(bool wanted) {
    if (wanted == (m_filterRow != nullptr))
        return;
    clearColumnFilters();
    if (!wanted) {
        m_header->setFoot(nullptr);
        delete std::exchange(m_filterRow, nullptr);
        setFocusProxy(m_body);
        return;
    }
    m_filterRow = new FilterRow(*m_body);
    // Qt takes a proxy for the one place in a compound widget that Tab stops at: the lines would be left out.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::NoFocus);
    connect(m_filterRow, &FilterRow::filterChanged, this, &TableView::setColumnFilter);
    refillFilterRow();
    m_filterRow->show();
}

void TableView::refillFilterRow() {
    if (m_filterRow == nullptr)
        return;
    m_filterRow->setColumns(m_model->table().columns);
    m_header->setFoot(m_filterRow);
}

core::Table TableView::shownTable() const {
    core::Table shown = core::partOf(m_model->table(), m_sorted->sourceRows(), m_columns->shown());
    if (m_sorted->rowCount() < m_model->rowCount())
        shown.preamble.append(m_note->text()); // not the whole table, and its totals may be of all
    return shown;
}

core::TableArrangement TableView::arrangement() const {
    core::TableArrangement arrangement;
    arrangement.columns = m_columns->shown();
    if (arrangement.columns == core::everyColumn(m_model->table()))
        arrangement.columns.clear();
    arrangement.sortColumn = m_header->sortIndicatorSection();
    arrangement.isDescending = arrangement.sortColumn >= 0 && m_header->sortIndicatorOrder() == Qt::DescendingOrder;
    arrangement.filters = m_filters;
    return arrangement;
}

void TableView::setArrangement(const core::TableArrangement& arrangement) {
    clearColumnFilters();
    m_columns->show(arrangement.columns);
    m_body->sortByColumn(arrangement.sortColumn, arrangement.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (!arrangement.filters.empty())
        setFilterRow(true); // what hides rows must be seen
    for (const auto& [column, text] : arrangement.filters)
        setColumnFilter(column, text);
}

void TableView::fillColumnsMenu(QMenu& menu) {
    m_columns->fillMenu(menu);
    QAction* row = menu.addAction(tr("Filter &row"));
    row->setObjectName(u"filterRowAction"_s);
    row->setCheckable(true);
    row->setChecked(m_filterRow != nullptr);
    connect(row, &QAction::toggled, this, &TableView::setFilterRow);
}

models::SelectionSummary TableView::selectionSummary() const {
    return models::summarise(m_body->selectionModel()->selection(), *m_sorted, m_model->table(), m_columns->shown(),
                             m_body->currentIndex().column());
}

QByteArray TableView::columnsIdOf(const core::Table& table) {
    QStringList headers;
    for (const core::TableColumn& column : table.columns)
        headers += models::headerText(column);
    return headers.join(u'\n').toUtf8();
}

QByteArray TableView::columnsId() const {
    return columnsIdOf(m_model->table());
}

QByteArray TableView::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stateVersion << columnsId() << (m_filterRow != nullptr) << m_columns->saveState();
    return state;
}

bool TableView::restoreState(const QByteArray& state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray columnsBefore;
    bool hasFilterRow = false;
    QByteArray columns;
    in >> version >> columnsBefore >> hasFilterRow >> columns;
    if (in.status() != QDataStream::Ok || version != stateVersion || columnsBefore != columnsId())
        return false;
    if (!m_columns->restoreState(columns))
        return false;
    setFilterRow(hasFilterRow);
    m_sorted->sort(m_header->sortIndicatorSection(), m_header->sortIndicatorOrder());
    return true;
}

} // namespace svodka::widgets
