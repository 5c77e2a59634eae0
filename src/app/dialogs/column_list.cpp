// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/column_list.h"

#include "core/cell_name.h"

#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::ColumnMeaning;
using services::ImportColumn;

namespace {

constexpr qint64 leftOutId = 0; ///< the others are places in the list of meanings, from 1

QString leftOutCode() {
    return u"skip"_s;
}

} // namespace

void ColumnList::set(const std::vector<ImportColumn>& columns, std::vector<ColumnMeaning> meanings, bool russian) {
    m_columns.clear();
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(m_columns),
                 [](const ImportColumn& column) { return !column.isName; });
    m_meanings = std::move(meanings);
    m_russian = russian;
}

QStringList ColumnList::headers() {
    return {tr("Column"), tr("Heading"), tr("For example"), tr("What it is")};
}

qint64 ColumnList::idOf(const QString& code) const {
    const auto found = std::find_if(m_meanings.begin(), m_meanings.end(),
                                    [&](const ColumnMeaning& meaning) { return meaning.code == code; });
    return found == m_meanings.end() ? leftOutId : found - m_meanings.begin() + 1;
}

std::vector<models::ChoiceRow> ColumnList::rows() const {
    auto meanings = std::make_shared<std::vector<models::Choice>>();
    for (const ColumnMeaning& meaning : m_meanings)
        meanings->push_back({meaning.title.in(m_russian), qint64(meanings->size()) + 1});
    std::vector<models::ChoiceRow> rows;
    for (const ImportColumn& column : m_columns)
        rows.push_back({{core::columnLetters(column.column),
                         column.header.isEmpty() ? tr("(none)") : QString(column.header).replace(u'\n', u' '),
                         column.sample.join(u"; "_s)},
                        {{tr("Left out"), leftOutId}},
                        meanings,
                        idOf(column.code)});
    return rows;
}

int ColumnList::leftOut() const {
    return int(std::count_if(m_columns.begin(), m_columns.end(), [](const ImportColumn& column) {
        return column.code.isEmpty() && !column.sample.isEmpty();
    }));
}

std::vector<services::ColumnChoice> ColumnList::chosen(int row, qint64 id) const {
    std::vector<services::ColumnChoice> choices;
    for (int place = 0; place < count(); ++place) {
        const ImportColumn& column = m_columns[size_t(place)];
        const QString code = place != row      ? column.code
                             : id == leftOutId ? QString()
                                               : m_meanings.at(size_t(id) - 1).code;
        if (code != column.guessed)
            choices.push_back({QString::number(column.column), code.isEmpty() ? leftOutCode() : code});
    }
    return choices;
}

} // namespace svodka::app
