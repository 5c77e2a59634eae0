// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_sort_model.h"

#include "core/number.h"
#include "models/table_model.h"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <optional>

namespace svodka::models {

using namespace Qt::StringLiterals;

namespace {

struct Comparison {
    QString sign;
    double value = 0;

    [[nodiscard]] bool holds(double figure) const {
        if (sign == u">")
            return figure > value;
        if (sign == u">=")
            return figure >= value;
        if (sign == u"<")
            return figure < value;
        if (sign == u"<=")
            return figure <= value;
        return figure == value;
    }
};

std::optional<Comparison> comparisonIn(const QString& text) {
    for (const QString& sign : {u">="_s, u"<="_s, u">"_s, u"<"_s, u"="_s}) {
        if (!text.startsWith(sign))
            continue;
        const std::optional<double> value = core::parseNumber(QStringView(text).sliced(sign.size()));
        return value ? std::optional(Comparison{sign, *value}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

TableSortModel::TableSortModel(QObject* parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Russian, QLocale::Russia)) {
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
}

void TableSortModel::setFilter(const QString& text) {
    const QStringList words = filterText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void TableSortModel::setColumnFilter(int column, const QString& text) {
    const QString wanted = filterText(text);
    if (wanted == m_columns.value(column))
        return;
    if (wanted.isEmpty())
        m_columns.remove(column);
    else
        m_columns.insert(column, wanted);
    invalidateRowsFilter();
}

void TableSortModel::clearFilters() {
    m_words.clear();
    m_columns.clear();
    invalidateRowsFilter();
}

bool TableSortModel::isRowNumber(int column) const {
    const auto* table = qobject_cast<const TableModel*>(sourceModel());
    return table != nullptr && table->column(column).rowNumber;
}

QVariant TableSortModel::data(const QModelIndex& index, int role) const {
    const bool isPlace = role == PlaceRole || role == ExchangeRole || role == Qt::AccessibleTextRole;
    if (!isPlace || !index.isValid() || !isRowNumber(index.column()))
        return QSortFilterProxyModel::data(index, role);
    // A row without a number stays without.
    const bool isNumbered = QSortFilterProxyModel::data(index, RawRole).isValid();
    return isNumbered ? QVariant(QString::number(index.row() + 1)) : QVariant();
}

bool TableSortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    // The descending order is the ascending one read backwards: to stay last, the empty must then be the smallest.
    if (!a.isValid() || !b.isValid())
        return a.isValid() != b.isValid() && (a.isValid() == (sortOrder() == Qt::AscendingOrder));
    if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    if (a.typeId() == QMetaType::QDate && b.typeId() == QMetaType::QDate)
        return a.toDate() < b.toDate();
    if (a.typeId() != b.typeId()) // a remark among figures: after them
        return a.typeId() != QMetaType::QString && b.typeId() == QMetaType::QString;
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

bool TableSortModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (parent.isValid() || !holdsEveryWord(row))
        return parent.isValid();
    for (auto wanted = m_columns.cbegin(); wanted != m_columns.cend(); ++wanted) {
        if (wanted.key() < sourceModel()->columnCount() && !passesColumn(row, wanted.key(), wanted.value()))
            return false;
    }
    return true;
}

bool TableSortModel::holdsEveryWord(int row) const {
    return std::all_of(m_words.begin(), m_words.end(), [this, row](const QString& word) {
        for (int column = 0; column < sourceModel()->columnCount(); ++column) {
            if (isRowNumber(column))
                continue; // «5» asks for a figure or a name, not for the fifth row
            if (sourceModel()->index(row, column).data(FilterRole).toString().contains(word))
                return true;
        }
        return false;
    });
}

bool TableSortModel::passesColumn(int row, int column, const QString& wanted) const {
    const QModelIndex cell = sourceModel()->index(row, column);
    const QVariant raw = cell.data(RawRole);
    const std::optional<Comparison> comparison = comparisonIn(wanted);
    if (!comparison || raw.typeId() == QMetaType::QString)
        return cell.data(FilterRole).toString().contains(wanted);
    if (raw.typeId() != QMetaType::Double)
        return false;
    const bool isPercent = cell.data(Qt::DisplayRole).toString().endsWith(u'%');
    // Whole hundredths: 0.57 × 100 is 56.99… in binary.
    return comparison->holds(isPercent ? std::round(raw.toDouble() * 10000.0) / 100.0 : raw.toDouble());
}

} // namespace svodka::models
