// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/column_choices.h"

#include "core/names/normaliser.h"
#include "services/import/column_reader.h"

#include <QFileInfo>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;
using ingest::ColumnUse;
using ingest::SourceColumn;
using ingest::SourceTable;

namespace {

core::Location in(const ImportRequest& request, const QString& sheet) {
    return {QFileInfo(request.file).fileName(), sheet, 0, 0};
}

const SourceColumn* columnAt(int index, const SourceTable& table) {
    const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                     [&](const SourceColumn& c) { return c.index == index; });
    return column == table.columns.end() ? nullptr : &*column;
}

/// «C» → 3; 0 for what is no name of a column.
int indexOfLetters(const QString& text) {
    const bool isLetters = !text.isEmpty() && text.size() <= 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.toUpper() >= u'A' && c.toUpper() <= u'Z';
    });
    int index = 0;
    for (const QChar letter : text)
        index = index * 26 + (letter.toUpper().unicode() - u'A' + 1);
    return isLetters ? index : 0;
}

QStringList knownCodes(const core::Catalogue& catalogue) {
    QStringList codes;
    for (const core::Campaign& campaign : catalogue.campaigns) {
        for (const core::Metric& metric : campaign.metrics)
            codes.append(metric.code);
        for (const core::Indicator& indicator : campaign.indicators)
            codes.append(indicator.code);
    }
    codes.removeDuplicates();
    return codes;
}

class Chooser final {
public:
    Chooser(const ingest::Workbook& workbook, const core::Catalogue& catalogue, const ImportRequest& request,
            ChosenTables& chosen)
        : m_request(request), m_chosen(chosen), m_reader(workbook, chosen.sheet, catalogue) {}

    Result<void> apply(const ColumnChoice& choice) {
        bool found = false;
        for (size_t i = 0; i < m_chosen.tables.size(); ++i) {
            const SourceColumn* column = findColumn(choice.column, m_chosen.tables[i]);
            if (!column)
                continue;
            found = true;
            if (const auto applied = apply(choice, i, static_cast<size_t>(column - &m_chosen.tables[i].columns[0]));
                !applied)
                return applied;
        }
        if (!found)
            return Error{ErrorCode::ColumnUnknown, choice.column, in(m_request, m_chosen.sheet), {}};
        return {};
    }

    /// Two columns for one figure would silently lose one of them; what only the headers say is not at issue here.
    [[nodiscard]] Result<void> checkRepeated() const {
        for (size_t i = 0; i < m_chosen.tables.size(); ++i) {
            const bool byType = !speaksOfOrganisations(m_chosen.tables[i]); // «Школы» beside «Сады» are no repetition
            QMap<QString, const SourceColumn*> seen;
            for (const SourceColumn& column : m_chosen.tables[i].columns) {
                if (column.role.isEmpty())
                    continue;
                const SourceColumn*& other = seen[byType ? column.role + u'/' + column.type : column.role];
                const auto& replaced = m_chosen.replaced[i];
                if (other && (replaced.contains(column.index) || replaced.contains(other->index)))
                    return repeated(*other, column);
                other = &column;
            }
        }
        return {};
    }

private:
    Result<void> apply(const ColumnChoice& choice, size_t table, size_t position) {
        SourceColumn& column = m_chosen.tables[table].columns[position];
        const bool skip = choice.code == "skip"_L1;
        if (!skip && (column.use == ColumnUse::Name || column.use == ColumnUse::Municipality))
            return Error{ErrorCode::ColumnIsName, choice.column, in(m_request, m_chosen.sheet), {}};
        if (!m_chosen.replaced[table].contains(column.index))
            m_chosen.replaced[table].insert(column.index, column.role);
        column.role = skip ? QString() : choice.code;
        const bool wasRead = column.use == ColumnUse::Value;
        column.use = skip ? ColumnUse::Other : ColumnUse::Value;
        if (!skip)
            m_reader.readAnew(m_chosen.tables[table], position, wasRead);
        return {};
    }

    [[nodiscard]] Error repeated(const SourceColumn& a, const SourceColumn& b) const {
        const auto named = [](const SourceColumn& column) {
            const QString number = QString::number(column.index);
            return column.header.isEmpty() ? number : u"%1 «%2»"_s.arg(number, column.header);
        };
        return {ErrorCode::ColumnRepeated, a.role, in(m_request, m_chosen.sheet), named(a) + u", "_s + named(b)};
    }

    const ImportRequest& m_request;
    ChosenTables& m_chosen;
    ColumnReader m_reader;
};

} // namespace

const SourceColumn* findColumn(const QString& column, const SourceTable& table) {
    bool isNumber = false;
    const int number = column.trimmed().toInt(&isNumber);
    if (const SourceColumn* found = isNumber ? columnAt(number, table) : nullptr)
        return found;
    const QString wanted = core::normaliseText(column);
    for (const SourceColumn& each : table.columns)
        if (!each.header.isEmpty() && core::normaliseText(each.header) == wanted)
            return &each;
    return columnAt(indexOfLetters(column.trimmed()), table);
}

Result<void> applyChoices(const ingest::Workbook& workbook, const core::Catalogue& catalogue,
                          const ImportRequest& request, ChosenTables& chosen) {
    if (request.columns.empty())
        return {};
    const QStringList codes = knownCodes(catalogue);
    Chooser chooser(workbook, catalogue, request, chosen);
    for (const ColumnChoice& choice : request.columns) {
        if (choice.code != "skip"_L1 && !codes.contains(choice.code))
            return Error{ErrorCode::ColumnCodeUnknown, choice.code, in(request, {}), codes.join(u", "_s)};
        if (const auto applied = chooser.apply(choice); !applied)
            return applied;
    }
    return chooser.checkRepeated();
}

std::vector<ColumnChoice> choicesByNumber(const std::vector<ColumnChoice>& columns, const ChosenTables& chosen) {
    QMap<int, QString> codes;
    for (const ColumnChoice& choice : columns)
        for (const SourceTable& table : chosen.tables)
            if (const SourceColumn* column = findColumn(choice.column, table))
                codes.insert(column->index, choice.code);
    std::vector<ColumnChoice> result;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        result.push_back({QString::number(code.key()), code.value()});
    return result;
}

} // namespace svodka::services
