// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_view.h"

#include "models/table_model.h"
#include "models/table_sort_model.h"
#include "widgets/em.h"
#include "widgets/filter_row.h"
#include "widgets/table_body.h"
#include "widgets/table_columns.h"
#include "widgets/table_header.h"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

TableView::TableView(QWidget* parent)
    : QFrame(parent), m_model(new models::TableModel(this)), m_sorted(new models::TableSortModel(this)),
      m_totalsModel(new models::TableModel(this)), m_body(new TableBody(this)), m_header(new TableHeader(m_body)),
      m_totals(new TableBody(this)), m_columns(new TableColumns(*m_model, *m_body, *m_totals, *m_header, this)),
      m_totalsRow(new QWidget(this)), m_totalsLine(new QFrame(this)), m_note(new QLabel(this)),
      m_emptyText(tr("There are no rows")), m_noFitText(tr("Nothing fits the filter")) {
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
        menu->addSeparator();
        fillColumnsMenu(*menu->addMenu(tr("Col&umns")));
    });
    connect(m_totals, &TableBody::opened, this,
            [this](const QModelIndex& index) { Q_EMIT totalActivated(index.column()); });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"columnsMenu"_s);
        fillColumnsMenu(*menu);
        menu->popup(m_header->mapToGlobal(place));
    });
    connect(m_columns, &TableColumns::changed, this, [this] {
        if (m_filterRow != nullptr)
            m_filterRow->place();
    });
    connect(m_sorted, &models::TableSortModel::arranged, this, &TableView::updateNote);
    connect(m_body->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectionChanged);
    connect(m_body->selectionModel(), &QItemSelectionModel::currentChanged, this, &TableView::selectionChanged);
}

void TableView::connectScrolling() {
    QScrollBar* below = m_totals->horizontalScrollBar();
    QScrollBar* above = m_body->horizontalScrollBar();
    connect(below, &QScrollBar::valueChanged, above, &QScrollBar::setValue);
    connect(above, &QScrollBar::valueChanged, below, &QScrollBar::setValue);
    connect(below, &QScrollBar::rangeChanged, this, [this] { fitRows(); });
}

void TableView::setTable(const core::Table& table, std::vector<qint64> rowIds) {
    const bool isOther = columnsIdOf(table) != columnsId();
    if (isOther)
        Q_EMIT columnsAboutToChange();
    const QByteArray state = saveState();
    if (isOther)
        clearColumnFilters();
    m_model->setTable(table, std::move(rowIds));
    m_totalsModel->setTable(models::totalsOf(table));
    const QSet<int> links = m_linksGiven ? m_links : figureColumns(table);
    m_body->setLinkColumns(links);
    m_totals->setLinkColumns(links);
    m_body->setAccessibleDescription(table.title);
    if (isOther)
        forgetArrangement();
    else
        restoreState(state);
    fitRows();
    m_columns->fit();
    m_columns->match();
    if (isOther)
        Q_EMIT columnsChanged();
    Q_EMIT selectionChanged(); // a reset takes it away without a word
}

void TableView::forgetArrangement() {
    refillFilterRow();
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_sorted->sort(-1);
    m_columns->forget();
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

void TableView::setNoFitText(const QString& text) {
    m_noFitText = text;
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

bool TableView::isLooking() const {
    return m_sorted->isPending();
}

int TableView::shownRows() const {
    return m_sorted->rowCount();
}

QTableView* TableView::body() const {
    return m_body;
}

QTableView* TableView::totals() const {
    return m_totals;
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

void TableView::updateNote() {
    const int all = m_model->rowCount();
    const int shown = m_sorted->rowCount();
    m_body->setPlaceholder(all == 0 ? m_emptyText : m_noFitText);
    m_note->setVisible(shown < all || m_sorted->isPending());
    if (m_sorted->isPending())
        m_note->setText(tr("Looking through the rows…"));
    else
        m_note->setText(m_totalsModel->rowCount() > 0
                            ? tr("Shown: %1 of %2. The totals are for all rows.").arg(shown).arg(all)
                            : tr("Shown: %1 of %2.").arg(shown).arg(all));
    Q_EMIT shownRowsChanged();
}

bool TableView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_body->viewport() && event->type() == QEvent::Resize) {
        const int scrollBar = m_body->width() - m_body->viewport()->width();
        m_totalsRow->layout()->setContentsMargins(0, 0, scrollBar, 0);
        m_columns->fit();
    }
    return QFrame::eventFilter(watched, event);
}

void TableView::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        m_columns->fit();
    }
}

} // namespace svodka::widgets
