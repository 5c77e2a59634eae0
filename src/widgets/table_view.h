// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/arrangement.h"
#include "models/selection_summary.h"

#include <QFrame>
#include <QMenu>
#include <QSet>
#include <map>
#include <vector>

class QLabel;
class QTableView;

namespace svodka::models {
class TableModel;
class TableSortModel;
} // namespace svodka::models

namespace svodka::widgets {

class FilterRow;
class TableBody;
class TableColumns;
class TableHeader;

/// A core::Table on the screen: sorted by a click on a heading (a third click gives the given order back), filtered,
/// with the totals always in sight below the rows. Ctrl+C copies the selected cells for a spreadsheet, Ctrl+Shift+C
/// with the headings. A menu on the headings and on the rows chooses the columns. The totals are those of the whole
/// table; while a filter hides rows, a line below says so.
class TableView final : public QFrame {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// Replaces the table. `rowIds` goes with its rows. Keeps filter, sorting and widths while the columns stay the
    /// same.
    void setTable(const core::Table& table, std::vector<qint64> rowIds = {});

    /// See models::TableSortModel.
    void setFilter(const QString& text);
    void setColumnFilter(int column, const QString& text);
    /// Empties every filter of a column; that of setFilter() stays.
    void clearColumnFilters();
    /// A line to type a filter into under every heading. Another table empties them, unless it has the same columns.
    void setFilterRow(bool wanted);

    /// Columns whose cells open by a single click. Without a call: all columns of figures but «№».
    void setLinkColumns(const QSet<int>& columns);
    /// The text that stands where there are no rows at all. A filter that fits nothing has its own.
    void setEmptyText(const QString& text);
    void setNoFitText(const QString& text);

    /// Makes the row current and visible; false if it is not shown.
    bool selectRow(qint64 id);
    [[nodiscard]] int shownRows() const;
    /// The rows do not fit filter and sorting yet: a very large table is prepared for them first.
    [[nodiscard]] bool isLooking() const;

    /// What a person sees: rows in the present order and filter, the columns that are shown, as moved. For the export
    /// «as seen».
    [[nodiscard]] core::Table shownTable() const;
    /// How it is arranged, without the search, which is not the table's own. What a saved view keeps.
    [[nodiscard]] core::TableArrangement arrangement() const;
    void setArrangement(const core::TableArrangement& arrangement);
    /// As the table came: all columns in its order, its own sorting, no filters of columns.
    void forgetArrangement();

    /// A box to tick for every column, and what else can be done to them. The menu must not outlive the view.
    void fillColumnsMenu(QMenu& menu);

    /// What the selected cells amount to.
    [[nodiscard]] models::SelectionSummary selectionSummary() const;

    /// Stands for the set of columns: tables with the same ones share a state.
    [[nodiscard]] QByteArray columnsId() const;
    [[nodiscard]] static QByteArray columnsIdOf(const core::Table& table);
    /// Widths, order and choice of columns, sorting, and whether there is a filter row. restoreState() changes nothing
    /// and returns false if the state is of a table with other columns, or none.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    [[nodiscard]] QTableView* body() const; ///< for delegates and tests
    [[nodiscard]] QTableView* totals() const;
    [[nodiscard]] const models::TableModel& model() const { return *m_model; }

Q_SIGNALS:
    /// A row was opened: double click, Enter or a click on a figure. `column` is that of the table. Not sent for rows
    /// without an id.
    void rowActivated(qint64 id, int column);
    /// The same for a cell of the totals.
    void totalActivated(int column);
    void shownRowsChanged();
    void selectionChanged(); ///< selectionSummary() may say something else
    /// setTable() with other columns: state and arrangement are still those of the ones before, and then of the new.
    void columnsAboutToChange();
    void columnsChanged();
    /// The menu of a row with an id is about to be shown: more can be added to it.
    void menuAsked(QMenu* menu, qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildBody();
    void buildTotals();
    void arrange();
    void connectParts();
    void connectScrolling();
    void refillFilterRow();
    void fitRows();
    void updateNote();

    models::TableModel* m_model;
    models::TableSortModel* m_sorted;
    models::TableModel* m_totalsModel;
    TableBody* m_body;
    TableHeader* m_header;
    FilterRow* m_filterRow = nullptr; ///< only where it is wanted
    TableBody* m_totals;
    TableColumns* m_columns;
    QWidget* m_totalsRow; ///< keeps the totals clear of the rows' scroll bar
    QFrame* m_totalsLine;
    QLabel* m_note;
    QString m_emptyText;
    QString m_noFitText;
    std::map<int, QString> m_filters; ///< of columns, as typed
    QSet<int> m_links;
    bool m_linksGiven = false;
};

} // namespace svodka::widgets
