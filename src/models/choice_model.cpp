// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choice_model.h"

#include "models/plain_tool_tip.h"

#include <algorithm>

namespace svodka::models {

namespace {

QString titleOf(const ChoiceRow& row) {
    const auto named = [&](const std::vector<Choice>& choices) -> const Choice* {
        const auto found =
            std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) { return choice.id == row.chosen; });
        return found == choices.end() ? nullptr : &*found;
    };
    const Choice* choice = named(row.own);
    if (!choice && row.shared)
        choice = named(*row.shared);
    return choice ? choice->title : QString();
}

bool haveSameTexts(const std::vector<ChoiceRow>& left, const std::vector<ChoiceRow>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const ChoiceRow& one, const ChoiceRow& other) { return one.texts == other.texts; });
}

} // namespace

ChoiceModel::ChoiceModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChoiceModel::setRows(const QStringList& headers, std::vector<ChoiceRow> rows) {
    if (headers == m_headers && haveSameTexts(rows, m_rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, choiceColumn()), index(rowCount() - 1, choiceColumn()));
        return;
    }
    beginResetModel();
    m_headers = headers;
    m_rows = std::move(rows);
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChoiceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChoiceRow& row = m_rows[size_t(index.row())];
    const bool isChoice = index.column() == choiceColumn();
    if (isChoice && role == Qt::EditRole)
        return row.chosen;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    const QString text = isChoice ? titleOf(row) : row.texts.value(index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return {};
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == choiceColumn() ? flags | Qt::ItemIsEditable : flags;
}

bool ChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    ChoiceRow& row = m_rows[size_t(index.row())];
    const qint64 id = value.toLongLong();
    if (row.chosen == id)
        return true;
    row.chosen = id;
    Q_EMIT dataChanged(index, index);
    Q_EMIT chosen(index.row(), id);
    return true;
}

} // namespace svodka::models
