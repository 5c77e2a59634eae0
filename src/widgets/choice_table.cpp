// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_table.h"

#include "widgets/choice_delegate.h"
#include "widgets/column_widths.h"
#include "widgets/em.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace svodka::widgets {

ChoiceTable::ChoiceTable(QWidget* parent) : QTableView(parent), m_rows(new models::ChoiceModel(this)) {
    setModel(m_rows);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_rows, &models::ChoiceModel::chosen, this, &ChoiceTable::chosen);
}

void ChoiceTable::setRows(const QStringList& headers, std::vector<models::ChoiceRow> rows) {
    const int columns = m_rows->columnCount();
    m_rows->setRows(headers, std::move(rows));
    const int last = m_rows->choiceColumn();
    if (columns != m_rows->columnCount()) {
        for (int column = 0; column < last; ++column)
            setItemDelegateForColumn(column, nullptr);
        setItemDelegateForColumn(last, new ChoiceDelegate(this));
    }
    fitColumns();
}

void ChoiceTable::chooseForAll(qint64 id) {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto& own = m_rows->row(row).own;
        if (std::any_of(own.begin(), own.end(), [id](const models::Choice& choice) { return choice.id == id; }))
            m_rows->setData(m_rows->index(row, m_rows->choiceColumn()), id);
    }
}

/// Texts share the room by what they need; rows are as high as a box.
void ChoiceTable::fitColumns() {
    if (m_rows->columnCount() == 0)
        return;
    const int gap = em(*this, 1);
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const int heading = fontMetrics().horizontalAdvance(m_rows->headerData(column, Qt::Horizontal).toString());
        const bool isChoice = column == m_rows->choiceColumn();
        const int wanted = std::max(sizeHintForColumn(column), heading) + gap;
        needs.push_back({isChoice ? std::max(wanted, em(*this, 14)) : wanted,
                         std::max(heading + gap, em(*this, isChoice ? 12 : 4)), true, false});
    }
    const std::vector<int> widths = columnWidths(needs, viewport()->width(), em(*this, 0.5));
    for (int column = 0; column < m_rows->columnCount(); ++column)
        setColumnWidth(column, widths[size_t(column)]);
    if (m_rows->rowCount() > 0)
        verticalHeader()->setDefaultSectionSize(sizeHintForRow(0));
}

void ChoiceTable::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid() && state() != EditingState)
        edit(currentIndex().siblingAtColumn(m_rows->choiceColumn()));
    else
        QTableView::keyPressEvent(event);
}

void ChoiceTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == m_rows->choiceColumn())
        edit(index);
}

void ChoiceTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void ChoiceTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace svodka::widgets
