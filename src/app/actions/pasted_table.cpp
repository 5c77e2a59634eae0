// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/pasted_table.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

/// A copied sheet has no more; a hostile clipboard must not stop the window.
constexpr qsizetype mostText = 20'000'000;

QString textOf(const QTextTableCell& cell) {
    QStringList parts;
    for (auto block = cell.begin(); block != cell.end(); ++block)
        parts.append(block.currentBlock().text());
    return parts.join(u' ').simplified();
}

QString linesOf(const QTextTable& table) {
    QStringList lines;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const bool isFirst = cell.row() == row && cell.column() == column;
            cells.append(isFirst ? textOf(cell) : QString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void findLargest(const QTextFrame& frame, const QTextTable** largest) {
    const auto size = [](const QTextTable& table) { return table.rows() * table.columns(); };
    for (const QTextFrame* child : frame.childFrames()) {
        const auto* table = qobject_cast<const QTextTable*>(child);
        if (table && (*largest == nullptr || size(*table) > size(**largest)))
            *largest = table;
        findLargest(*child, largest);
    }
}

} // namespace

QString pastedTable(const QMimeData& data) {
    // Spreadsheets give both; the plain text is what the sheet shows, cell by cell.
    const QString text = data.text();
    if (text.contains(u'\t') && text.size() <= mostText)
        return text;
    if (!data.hasHtml() || data.html().size() > mostText)
        return {};
    QTextDocument document;
    document.setHtml(data.html());
    const QTextTable* largest = nullptr;
    findLargest(*document.rootFrame(), &largest);
    return largest ? linesOf(*largest) : QString();
}

} // namespace svodka::app
