// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection_text.h"

#include "models/table_model.h"

#include <QAbstractItemModel>
#include <QStringList>
#include <algorithm>

namespace svodka::models {

using namespace Qt::StringLiterals;

SelectedCells::SelectedCells(const QItemSelection& selection, const std::vector<int>& columnOrder,
                             CopiedHeaders headers)
    : m_hasHeaders(headers == CopiedHeaders::With) {
    if (selection.isEmpty())
        return;
    m_model = selection.front().model();
    const size_t count = size_t(m_model->rowCount());
    std::vector<bool> any(count, false);
    for (const QItemSelectionRange& range : selection)
        for (int column = range.left(); column <= range.right(); ++column) {
            std::vector<bool>& rows = m_selected[column];
            rows.resize(count, false);
            std::fill(rows.begin() + range.top(), rows.begin() + range.bottom() + 1, true);
        }
    for (const int column : columnOrder)
        if (const auto found = m_selected.find(column); found != m_selected.end()) {
            m_columns.push_back(column);
            for (size_t row = 0; row < count; ++row)
                any[row] = any[row] || found->second[row];
        }
    for (size_t row = 0; row < count; ++row)
        if (any[row])
            m_rows.push_back(int(row));
}

QString SelectedCells::headerOf(int column) const {
    return m_model->headerData(column, Qt::Horizontal, ExchangeRole).toString().simplified();
}

QString SelectedCells::textAt(int row, int column) const {
    return m_selected.at(column)[size_t(row)] ? m_model->index(row, column).data(ExchangeRole).toString() : QString();
}

QString SelectedCells::tabSeparated() const {
    QStringList lines;
    const auto line = [this](const auto& textOf) {
        QStringList cells;
        for (const int column : m_columns)
            cells += textOf(column);
        return cells.join(u'\t');
    };
    if (m_hasHeaders && !isEmpty())
        lines += line([this](int column) { return headerOf(column); });
    for (const int row : m_rows)
        lines += line([this, row](int column) { return textAt(row, column); });
    return lines.join(u'\n');
}

QString SelectedCells::html() const {
    if (isEmpty())
        return {};
    QString text = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    if (m_hasHeaders) {
        text += u"<tr>"_s;
        for (const int column : m_columns)
            text += u"<th>"_s + headerOf(column).toHtmlEscaped() + u"</th>"_s;
        text += u"</tr>"_s;
    }
    for (const int row : m_rows) {
        text += u"<tr>"_s;
        for (const int column : m_columns) {
            const bool isText = m_model->index(row, column).data(RawRole).typeId() == QMetaType::QString;
            text += isText ? u"<td style=\"mso-number-format:'\\@'\">"_s : u"<td>"_s;
            text += textAt(row, column).toHtmlEscaped() + u"</td>"_s;
        }
        text += u"</tr>"_s;
    }
    return text + u"</table></body></html>"_s;
}

std::unique_ptr<QMimeData> SelectedCells::mimeData() const {
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated());
    data->setHtml(html());
    return data;
}

} // namespace svodka::models
