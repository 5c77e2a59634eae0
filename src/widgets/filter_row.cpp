// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_row.h"

#include "models/plain_tool_tip.h"
#include "models/table_model.h"
#include "widgets/colours.h"
#include "widgets/em.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(const core::TableColumn& column) {
    return column.kind == core::ColumnKind::Number || column.kind == core::ColumnKind::Percent;
}

} // namespace

FilterRow::FilterRow(QTableView& rows)
    : QWidget(rows.horizontalHeader()), m_rows(rows), m_header(rows.horizontalHeader()) {
    setObjectName(u"filterRow"_s);
    setAccessibleName(tr("Filters of the columns"));
    setAutoFillBackground(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(0); // what was typed meanwhile goes along
    connect(&m_pause, &QTimer::timeout, this, &FilterRow::tellChanges);
    connect(m_header, &QHeaderView::sectionResized, this, &FilterRow::place);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        place();
        orderByTab();
    });
    connect(rows.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterRow::place);
}

void FilterRow::setColumns(const std::vector<core::TableColumn>& columns) {
    m_pause.stop();
    for (const Line& line : m_lines)
        delete line.edit;
    m_lines.clear();
    for (size_t i = 0; i < columns.size(); ++i)
        m_lines.push_back({columns[i].rowNumber ? nullptr : addLine(columns[i], int(i)), {}});
    place();
    orderByTab();
}

QLineEdit* FilterRow::addLine(const core::TableColumn& column, int index) {
    auto* line = new QLineEdit(this);
    line->setObjectName(u"filter%1LineEdit"_s.arg(index));
    line->setAccessibleName(tr("Filter: %1").arg(models::headerText(column)));
    const QString help =
        isFigure(column) ? tr("A number, or for example: >5, <=10, =0") : tr("Keeps the rows that contain this text");
    line->setToolTip(models::plainToolTip(help));
    if (isFigure(column))
        line->setPlaceholderText(u">5"_s);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    line->show();
    return line;
}

void FilterRow::setText(int column, const QString& text) {
    QLineEdit* line = edit(column);
    if (line == nullptr)
        return;
    m_lines[size_t(column)].told = text;
    if (line->text() != text)
        line->setText(text);
}

QLineEdit* FilterRow::edit(int column) const {
    return column >= 0 && size_t(column) < m_lines.size() ? m_lines[size_t(column)].edit : nullptr;
}

// From the left through the lines, then into the rows: as it stands on the screen.
void FilterRow::orderByTab() {
    QWidget* last = &m_rows;
    for (int place = 0; place < m_header->count(); ++place) {
        if (QLineEdit* line = edit(m_header->logicalIndex(place))) {
            setTabOrder(last, line);
            last = line;
        }
    }
    if (last != &m_rows)
        setTabOrder(last, &m_rows);
}

int FilterRow::columnOf(const QObject* edit) const {
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].edit == edit && edit != nullptr)
            return int(i);
    }
    return -1;
}

int FilterRow::margin() const {
    return em(*this, 0.15);
}

QSize FilterRow::sizeHint() const {
    // Lines with and without their button may want different heights, and with some fonts the least is above the hint.
    int height = 0;
    for (const Line& line : m_lines) {
        if (line.edit != nullptr)
            height = std::max({height, line.edit->sizeHint().height(), line.edit->minimumSizeHint().height()});
    }
    return {0, height == 0 ? 0 : height + 2 * margin() + 1}; // 1: the line below
}

void FilterRow::place() {
    for (size_t column = 0; column < m_lines.size(); ++column) {
        if (m_lines[column].edit != nullptr)
            placeLine(int(column));
    }
}

void FilterRow::placeLine(int column) {
    QLineEdit* line = edit(column);
    const bool isShown = column < m_header->count() && !m_header->isSectionHidden(column);
    line->setVisible(isShown);
    if (!isShown)
        return;
    const int width = m_header->sectionSize(column);
    line->setGeometry(m_header->sectionViewportPosition(column) + margin(), margin(),
                      std::max(0, width - 2 * margin() - 1), height() - 2 * margin() - 1);
    // In a narrow column the button would leave no room for the text.
    line->setClearButtonEnabled(width >= em(*this, 6));
}

void FilterRow::tellChanges() {
    m_pause.stop();
    for (size_t column = 0; column < m_lines.size(); ++column) {
        Line& line = m_lines[column];
        if (line.edit == nullptr || line.edit->text() == line.told)
            continue;
        line.told = line.edit->text();
        Q_EMIT filterChanged(int(column), line.told);
    }
}

void FilterRow::showColumn(int column) {
    QScrollBar* bar = m_rows.horizontalScrollBar();
    const int left = m_header->sectionPosition(column);
    const int right = left + m_header->sectionSize(column) - m_header->viewport()->width();
    bar->setValue(std::clamp(bar->value(), std::min(right, left), left));
}

void FilterRow::enterRows() {
    m_rows.setFocus(Qt::TabFocusReason);
    const QModelIndex first = m_rows.model()->index(0, std::max(0, m_header->logicalIndexAt(0)));
    if (first.isValid())
        m_rows.selectionModel()->setCurrentIndex(first,
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool FilterRow::handleKey(QLineEdit& edit, int key) {
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tellChanges();
        return true;
    case Qt::Key_Down:
        tellChanges();
        enterRows();
        return true;
    case Qt::Key_Escape:
        if (edit.text().isEmpty())
            return false;
        edit.clear();
        tellChanges();
        return true;
    default:
        return false;
    }
}

bool FilterRow::eventFilter(QObject* watched, QEvent* event) {
    const int column = columnOf(watched);
    if (column < 0)
        return QWidget::eventFilter(watched, event);
    QLineEdit& line = *edit(column);
    if (event->type() == QEvent::FocusIn)
        showColumn(column);
    if (event->type() == QEvent::KeyPress && handleKey(line, static_cast<QKeyEvent*>(event)->key()))
        return true;
    // Escape belongs to the line as long as there is something in it, whatever else the window does on it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        !line.text().isEmpty()) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// What a line does not want would go on to the table below: Up would move its row, Enter would open it.
void FilterRow::keyPressEvent(QKeyEvent* event) {
    event->setAccepted(event->key() != Qt::Key_Escape);
}

void FilterRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(Colours(palette()).border());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void FilterRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void FilterRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace svodka::widgets
