// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_view.h"

#include "models/table_model.h"
#include "models/table_sort_model.h"
#include "widgets/column_widths.h"
#include "widgets/em.h"
#include "widgets/filter_row.h"
#include "widgets/table_body.h"
#include "widgets/table_header.h"

#include <QDataStream>
#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 stateVersion = 1;

QSet<int> figureColumns(const core::Table& table) {
    QSet<int> columns;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const core::TableColumn& column = table.columns[i];
        const bool isFigure = column.kind == core::ColumnKind::Number || column.kind == core::ColumnKind::Percent;
        if (isFigure && !column.rowNumber)
            columns.insert(int(i));
    }
    return columns;
}

/// What a state belongs to.
QByteArray columnsKey(const core::Table& table) {
    QStringList headers;
    for (const core::TableColumn& column : table.columns)
        headers += models::headerText(column);
    return headers.join(u'\n').toUtf8();
}

} // namespace

TableView::TableView(QWidget* parent)
    : QFrame(parent), m_model(new models::TableModel(this)), m_sorted(new models::TableSortModel(this)),
      m_totalsModel(new models::TableModel(this)), m_body(new TableBody(this)), m_header(new TableHeader(m_body)),
      m_totals(new TableBody(this)), m_totalsRow(new QWidget(this)), m_totalsLine(new QFrame(this)),
      m_note(new QLabel(this)), m_emptyText(tr("There are no rows")) {
    setObjectName(u"tableView"_s);
    setFrameShape(StyledPanel);
    m_sorted->setSourceModel(m_model);
    buildBody();
    buildTotals();
    arrange();
    connectParts();
    connectScrolling();
    setFocusProxy(m_body);
    updateNote();
}

void TableView::buildBody() {
    m_body->setObjectName(u"bodyTableView"_s);
    m_body->setAccessibleName(tr("Table"));
    m_body->setModel(m_sorted);
    m_body->setHorizontalHeader(m_header);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_body->setSortingEnabled(true);
    // The scroll bar for both stands below the totals.
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->viewport()->installEventFilter(this);
}

void TableView::buildTotals() {
    m_totals->setObjectName(u"totalsTableView"_s);
    m_totals->setAccessibleName(tr("Totals"));
    m_totals->setModel(m_totalsModel);
    m_totals->horizontalHeader()->hide();
    m_totals->setAlternatingRowColors(false);
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->horizontalHeader()->setMinimumSectionSize(m_header->minimumSectionSize());
    m_totals->viewport()->setBackgroundRole(QPalette::Window);
    fitRows();
}

void TableView::arrange() {
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMargin(em(*this, 0.25));
    auto* totalsLine = new QHBoxLayout(m_totalsRow);
    totalsLine->setContentsMargins(0, 0, 0, 0);
    m_totalsLine->setFrameShape(HLine);
    m_totalsLine->setFrameShadow(Plain);
    m_totalsLine->setForegroundRole(QPalette::Mid);
    totalsLine->addWidget(m_totals);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_body, 1);
    rows->addWidget(m_totalsLine);
    rows->addWidget(m_totalsRow);
    rows->addWidget(m_note);
}

void TableView::connectParts() {
    connect(m_body, &TableBody::opened, this, [this](const QModelIndex& index) {
        if (const qint64 id = index.data(models::RowIdRole).toLongLong())
            Q_EMIT rowActivated(id, index.column());
    });
    connect(m_body, &TableBody::menuAsked, this, [this](QMenu* menu, const QModelIndex& index) {
        if (const qint64 id = index.data(models::RowIdRole).toLongLong())
            Q_EMIT menuAsked(menu, id);
    });
    connect(m_totals, &TableBody::opened, this,
            [this](const QModelIndex& index) { Q_EMIT totalActivated(index.column()); });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        m_totals->setColumnWidth(section, width);
        m_userSized = m_userSized || !m_fitting;
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { matchTotals(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, signal, this, [this] { updateNote(); });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] { updateNote(); });
}

void TableView::connectScrolling() {
    QScrollBar* below = m_totals->horizontalScrollBar();
    QScrollBar* above = m_body->horizontalScrollBar();
    connect(below, &QScrollBar::valueChanged, above, &QScrollBar::setValue);
    connect(above, &QScrollBar::valueChanged, below, &QScrollBar::setValue);
    connect(below, &QScrollBar::rangeChanged, this, [this] { fitRows(); });
}

void TableView::setTable(const core::Table& table, std::vector<qint64> rowIds) {
    const bool isOther = columnsKey(table) != columnsKey(m_model->table());
    const QByteArray state = saveState();
    if (isOther)
        clearColumnFilters();
    m_model->setTable(table, std::move(rowIds));
    m_totalsModel->setTable(models::totalsOf(table));
    const QSet<int> links = m_linksGiven ? m_links : figureColumns(table);
    m_body->setLinkColumns(links);
    m_totals->setLinkColumns(links);
    m_body->setAccessibleDescription(table.title);
    if (isOther) {
        refillFilterRow();
        m_userSized = false;
        m_header->setSortIndicator(-1, Qt::AscendingOrder);
    } else {
        restoreState(state);
    }
    fitRows();
    fitColumns();
    matchTotals();
}

void TableView::setFilter(const QString& text) {
    m_sorted->setFilter(text);
    updateNote();
}

void TableView::setColumnFilter(int column, const QString& text) {
    m_sorted->setColumnFilter(column, text);
    if (m_filterRow != nullptr)
        m_filterRow->setText(column, text);
    updateNote();
}

void TableView::clearColumnFilters() {
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_sorted->setColumnFilter(column, {});
        if (m_filterRow != nullptr)
            m_filterRow->setText(column, {});
    }
    updateNote();
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

void TableView::setLinkColumns(const QSet<int>& columns) {
    m_links = columns;
    m_linksGiven = true;
    m_body->setLinkColumns(columns);
    m_totals->setLinkColumns(columns);
}

void TableView::setEmptyText(const QString& text) {
    m_emptyText = text;
    updateNote();
}

bool TableView::selectRow(qint64 id) {
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    if (!index.isValid())
        return false;
    m_body->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_body->scrollTo(index);
    return true;
}

int TableView::shownRows() const {
    return m_sorted->rowCount();
}

core::Table TableView::shownTable() const {
    const core::Table& whole = m_model->table();
    core::Table shown = whole;
    const auto arranged = [this](const auto& cells) {
        auto moved = cells;
        for (int place = 0; place < m_header->count(); ++place)
            moved[size_t(place)] = cells[size_t(m_header->logicalIndex(place))];
        return moved;
    };
    shown.columns = arranged(whole.columns);
    shown.rows.clear();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        std::vector<core::Cell> cells = whole.rows[size_t(m_sorted->mapToSource(m_sorted->index(row, 0)).row())];
        for (size_t column = 0; column < cells.size(); ++column) {
            if (whole.columns[column].rowNumber && !std::holds_alternative<std::monostate>(cells[column]))
                cells[column] = double(row + 1);
        }
        shown.rows.push_back(arranged(cells));
    }
    std::transform(whole.totals.begin(), whole.totals.end(), shown.totals.begin(), arranged);
    if (m_sorted->rowCount() < m_model->rowCount())
        shown.preamble.append(m_note->text()); // not the whole table, and its totals may be of all
    return shown;
}

QByteArray TableView::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stateVersion << columnsKey(m_model->table()) << m_userSized << m_header->saveState();
    return state;
}

bool TableView::restoreState(const QByteArray& state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray columns;
    QByteArray header;
    bool userSized = false;
    in >> version >> columns >> userSized >> header;
    if (in.status() != QDataStream::Ok || version != stateVersion || columns != columnsKey(m_model->table()))
        return false;
    const QScopedValueRollback fitting(m_fitting, true);
    if (!m_header->restoreState(header))
        return false;
    m_userSized = userSized;
    m_header->setSortIndicatorClearable(true);
    m_sorted->sort(m_header->sortIndicatorSection(), m_header->sortIndicatorOrder());
    fitColumns();
    matchTotals();
    return true;
}

QTableView* TableView::body() const {
    return m_body;
}

QTableView* TableView::totals() const {
    return m_totals;
}

void TableView::fitColumns() {
    if (m_userSized || m_header->count() == 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    // The widths decide on the height of the headings, this on the rows' scroll bar, and this on the room.
    int room = -1;
    for (int tries = 0; tries < 3 && room != m_body->viewport()->width(); ++tries) {
        room = m_body->viewport()->width();
        const std::vector<int> widths = columnWidths(columnNeeds(), room, em(*this, 0.25));
        for (size_t column = 0; column < widths.size(); ++column)
            m_header->resizeSection(int(column), widths[column]);
    }
}

std::vector<ColumnNeed> TableView::columnNeeds() const {
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_header->count(); ++column) {
        const int rows = static_cast<QAbstractItemView*>(m_body)->sizeHintForColumn(column);
        const int total = static_cast<QAbstractItemView*>(m_totals)->sizeHintForColumn(column);
        const int content = std::min(std::max(rows, total), em(*this, 22));
        const int heading = m_header->comfortableWidth(column);
        needs.push_back({std::max({content, heading, em(*this, 2.2)}), std::max(em(*this, 8), heading),
                         m_model->column(column).kind == core::ColumnKind::Text, m_model->column(column).rowNumber});
    }
    return needs;
}

void TableView::fitRows() {
    const int row = qRound(fontMetrics().height() * 1.6);
    for (TableBody* table : {m_body, m_totals}) {
        table->verticalHeader()->setMinimumSectionSize(row);
        table->verticalHeader()->setDefaultSectionSize(row);
    }
    QFont bold = font();
    bold.setBold(true);
    m_totals->setFont(bold);
    // Headings are read once, figures all the time. Set here, so that it follows the window's font.
    QFont small = font();
    small.setPointSizeF(QFontInfo(small).pointSizeF() * 0.92);
    m_header->setFont(small);
    const QScrollBar* below = m_totals->horizontalScrollBar();
    const int scrollBar = below->maximum() > below->minimum() ? below->sizeHint().height() : 0;
    m_totals->setFixedHeight(row * std::max(1, m_totalsModel->rowCount()) + scrollBar);
    m_totalsRow->setVisible(m_totalsModel->rowCount() > 0);
    m_totalsLine->setVisible(m_totalsModel->rowCount() > 0);
    m_body->setHorizontalScrollBarPolicy(m_totalsModel->rowCount() > 0 ? Qt::ScrollBarAlwaysOff
                                                                       : Qt::ScrollBarAsNeeded);
}

void TableView::matchTotals() {
    QHeaderView* below = m_totals->horizontalHeader();
    for (int place = 0; place < m_header->count() && place < below->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        below->moveSection(below->visualIndex(section), place);
        below->resizeSection(section, m_header->sectionSize(section));
        below->setSectionHidden(section, m_header->isSectionHidden(section));
    }
    if (m_filterRow != nullptr)
        m_filterRow->place();
}

void TableView::updateNote() {
    const int all = m_model->rowCount();
    const int shown = m_sorted->rowCount();
    m_body->setPlaceholder(all == 0 ? m_emptyText : tr("Nothing fits the filter"));
    m_note->setVisible(shown < all);
    m_note->setText(m_totalsModel->rowCount() > 0
                        ? tr("Shown: %1 of %2. The totals are for all rows.").arg(shown).arg(all)
                        : tr("Shown: %1 of %2.").arg(shown).arg(all));
    Q_EMIT shownRowsChanged();
}

bool TableView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_body->viewport() && event->type() == QEvent::Resize) {
        const int scrollBar = m_body->width() - m_body->viewport()->width();
        m_totalsRow->layout()->setContentsMargins(0, 0, scrollBar, 0);
        fitColumns();
    }
    return QFrame::eventFilter(watched, event);
}

void TableView::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        fitColumns();
    }
}

} // namespace svodka::widgets
