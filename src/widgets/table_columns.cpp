// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_columns.h"

#include "models/table_model.h"
#include "widgets/column_widths.h"
#include "widgets/em.h"
#include "widgets/table_body.h"
#include "widgets/table_header.h"

#include <QDataStream>
#include <QIODevice>
#include <QScopedValueRollback>
#include <algorithm>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

TableColumns::TableColumns(const models::TableModel& model, TableBody& body, TableBody& totals, TableHeader& header,
                           QObject* parent)
    : QObject(parent), m_model(model), m_body(body), m_totals(totals), m_header(header) {
    connect(&header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        // A hidden one has no width, and below it is hidden by itself.
        if (width > 0)
            m_totals.setColumnWidth(section, width);
        m_isUserSized = m_isUserSized || !m_isFitting;
    });
    connect(&header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isFitting)
            finish();
    });
}

void TableColumns::finish() {
    match();
    Q_EMIT changed();
}

void TableColumns::forget() {
    m_isUserSized = false;
    show({});
}

void TableColumns::fit() {
    const std::vector<int> columns = shown();
    // A column that is just being hidden changes the room: it would be given a width again.
    if (m_isUserSized || m_isFitting || columns.empty())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    // The widths decide on the height of the headings, this on the rows' scroll bar, and this on the room.
    int room = -1;
    for (int tries = 0; tries < 3 && room != m_body.viewport()->width(); ++tries) {
        room = m_body.viewport()->width();
        const std::vector<int> widths = columnWidths(needs(columns), room, em(m_body, 0.25));
        for (size_t i = 0; i < widths.size(); ++i)
            m_header.resizeSection(columns[i], widths[i]);
    }
}

std::vector<ColumnNeed> TableColumns::needs(const std::vector<int>& columns) const {
    std::vector<ColumnNeed> needs;
    for (const int column : columns) {
        const int rows = static_cast<QAbstractItemView&>(m_body).sizeHintForColumn(column);
        const int total = static_cast<QAbstractItemView&>(m_totals).sizeHintForColumn(column);
        const int content = std::min(std::max(rows, total), em(m_body, 22));
        const int heading = m_header.comfortableWidth(column);
        needs.push_back({std::max({content, heading, em(m_body, 2.2)}), std::max(em(m_body, 8), heading),
                         m_model.column(column).kind == core::ColumnKind::Text, m_model.column(column).rowNumber});
    }
    return needs;
}

void TableColumns::match() {
    QHeaderView* below = m_totals.horizontalHeader();
    for (int place = 0; place < m_header.count() && place < below->count(); ++place) {
        const int section = m_header.logicalIndex(place);
        below->moveSection(below->visualIndex(section), place);
        below->setSectionHidden(section, m_header.isSectionHidden(section));
        if (!m_header.isSectionHidden(section))
            below->resizeSection(section, m_header.sectionSize(section));
    }
}

int TableColumns::nameColumn() const {
    const auto& columns = m_model.table().columns;
    const auto name = std::ranges::find_if(columns, [](const core::TableColumn& column) {
        return column.kind == core::ColumnKind::Text && !column.rowNumber;
    });
    return name == columns.end() ? -1 : int(name - columns.begin());
}

bool TableColumns::isShown(int column) const {
    return !m_header.isSectionHidden(column);
}

void TableColumns::setShown(int column, bool shown) {
    if (column == nameColumn() || isShown(column) == shown)
        return;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_header.setSectionHidden(column, !shown);
    }
    fit();
    finish();
}

void TableColumns::showAll() {
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int column = 0; column < m_header.count(); ++column)
            m_header.setSectionHidden(column, false);
    }
    fit();
    finish();
}

void TableColumns::resetWidths() {
    m_isUserSized = false;
    fit();
    finish();
}

std::vector<int> TableColumns::shown() const {
    std::vector<int> columns;
    for (int place = 0; place < m_header.count(); ++place)
        if (const int column = m_header.logicalIndex(place); !m_header.isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

void TableColumns::show(const std::vector<int>& columns) {
    std::vector<int> order;
    for (const int column : columns)
        if (column >= 0 && column < m_header.count() && std::ranges::find(order, column) == order.end())
            order.push_back(column);
    if (!order.empty() && nameColumn() >= 0 && std::ranges::find(order, nameColumn()) == order.end())
        order.insert(order.begin(), nameColumn());
    const size_t chosen = order.size();
    for (int column = 0; column < m_header.count(); ++column)
        if (std::ranges::find(order, column) == order.end())
            order.push_back(column);
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (size_t place = 0; place < order.size(); ++place) {
            m_header.moveSection(m_header.visualIndex(order[place]), int(place));
            m_header.setSectionHidden(order[place], chosen > 0 && place >= chosen);
        }
    }
    fit();
    finish();
}

QByteArray TableColumns::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << m_isUserSized << m_header.saveState();
    return state;
}

bool TableColumns::restoreState(const QByteArray& state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    QByteArray header;
    bool isUserSized = false;
    in >> isUserSized >> header;
    if (in.status() != QDataStream::Ok)
        return false;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        if (!m_header.restoreState(header))
            return false;
    }
    m_isUserSized = isUserSized;
    m_header.setSortIndicatorClearable(true);
    fit();
    finish();
    return true;
}

void TableColumns::fillMenu(QMenu& menu) {
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        QString title = models::headerText(m_model.column(column));
        QAction* action = menu.addAction(title.replace(u'&', u"&&"_s));
        action->setObjectName(u"column%1Action"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(column != nameColumn());
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu.addSeparator();
    QAction* all = menu.addAction(tr("Show &all columns"), this, &TableColumns::showAll);
    all->setObjectName(u"showAllColumnsAction"_s);
    all->setEnabled(shown().size() < size_t(m_header.count()));
    menu.addAction(tr("&Fit the widths"), this, &TableColumns::resetWidths)->setObjectName(u"fitWidthsAction"_s);
}

} // namespace svodka::widgets
