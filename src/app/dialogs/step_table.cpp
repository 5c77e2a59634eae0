// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/step_table.h"

#include "widgets/em.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

enum Column { TextColumn, ActorColumn, DayColumn, ColumnCount };

QString dayFormat() {
    return u"dd.MM.yyyy"_s;
}

/// As people write it here, or as dates are kept.
QDate dayOf(const QString& text) {
    const QDate day = QDate::fromString(text, dayFormat());
    return day.isValid() ? day : QDate::fromString(text, Qt::ISODate);
}

} // namespace

StepTable::StepTable(QTableWidget* table) : QObject(table), m_table(table) {
    table->setColumnCount(ColumnCount);
    table->setHorizontalHeaderLabels({tr("Step"), tr("Who"), tr("By (dd.mm.yyyy)")});
    table->horizontalHeader()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    table->setColumnWidth(ActorColumn, widgets::em(*table, 10));
    table->setColumnWidth(DayColumn, widgets::em(*table, 8));
    table->setTabKeyNavigation(false);
    connect(table, &QTableWidget::cellChanged, this, [this] {
        if (m_filling)
            return;
        keepEmptyRow();
        Q_EMIT changed();
    });
}

void StepTable::setSteps(const std::vector<core::TaskStep>& steps) {
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->setRowCount(0);
        for (const core::TaskStep& step : steps)
            addRow(step);
    }
    keepEmptyRow();
    Q_EMIT changed();
}

void StepTable::addRow(const core::TaskStep& step) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, TextColumn, new QTableWidgetItem(step.text));
    m_table->setItem(row, ActorColumn, new QTableWidgetItem(step.actor));
    m_table->setItem(row, DayColumn, new QTableWidgetItem(step.due.toString(dayFormat())));
}

QString StepTable::text(int row, int column) const {
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

bool StepTable::isEmpty(int row) const {
    return text(row, TextColumn).isEmpty() && text(row, ActorColumn).isEmpty() && text(row, DayColumn).isEmpty();
}

void StepTable::keepEmptyRow() {
    const int last = m_table->rowCount() - 1;
    if (last >= 0 && isEmpty(last))
        return;
    const QScopedValueRollback filling(m_filling, true);
    addRow({});
}

std::optional<std::vector<core::TaskStep>> StepTable::steps() const {
    std::vector<core::TaskStep> steps;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isEmpty(row))
            continue;
        core::TaskStep step{text(row, TextColumn), text(row, ActorColumn), dayOf(text(row, DayColumn))};
        if (!step.due.isValid() && !text(row, DayColumn).isEmpty())
            return std::nullopt;
        steps.push_back(std::move(step));
    }
    return steps;
}

void StepTable::move(int by) {
    const int row = m_table->currentRow();
    const int other = row + by;
    if (row < 0 || other < 0 || isEmpty(row) || other >= m_table->rowCount() || isEmpty(other))
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem* first = m_table->takeItem(row, column);
            m_table->setItem(row, column, m_table->takeItem(other, column));
            m_table->setItem(other, column, first);
        }
        m_table->setCurrentCell(other, m_table->currentColumn());
    }
    Q_EMIT changed();
}

void StepTable::removeCurrent() {
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->removeRow(row);
    }
    keepEmptyRow();
    Q_EMIT changed();
}

} // namespace svodka::app
