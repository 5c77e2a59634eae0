// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/not_registered_not_active.h"

#include "services/reports/form_parts.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;

namespace {

core::Table formOf(const Week& week, const ReportQuery& query, const QString& type, const QStringList& indicators,
                   SourceNotes& notes) {
    const core::OrganisationType* known = week.catalogue.type(type);
    const QString formTitle = known ? known->formTitle : formText(week.campaign, u"form.all_types"_s);
    core::Table table;
    table.name = typeTitle(week, type);
    table.title = u"%1 (%2)"_s.arg(formTitle, core::periodToTitle(week.period));
    table.columns = formColumns(week.campaign);
    for (const QString& indicator : indicators)
        table.columns.push_back({formText(week.campaign, u"form."_s + indicator), {}, ColumnKind::Number, false});

    std::vector<std::optional<double>> sums(static_cast<size_t>(indicators.size()));
    for (const core::Municipality* municipality : municipalitiesToPrint(week, query)) {
        std::vector<Cell> row{static_cast<double>(table.rows.size() + 1), week.nameOf(*municipality).name};
        for (qsizetype i = 0; i < indicators.size(); ++i) {
            const core::Figure figure = notes.figure(municipality, type, indicators[i]);
            row.push_back(cellOf(figure.value));
            if (figure.value)
                sums[static_cast<size_t>(i)] = sums[static_cast<size_t>(i)].value_or(0) + *figure.value;
        }
        table.rows.push_back(std::move(row));
    }
    std::vector<Cell> total{Cell(), formText(week.campaign, u"form.total"_s)};
    for (const std::optional<double>& sum : sums)
        total.push_back(cellOf(sum));
    table.totals.push_back(std::move(total));
    return table;
}

} // namespace

QString NotRegisteredNotActive::name() const {
    return u"not-registered-not-active"_s;
}

core::Title NotRegisteredNotActive::title() const {
    return {u"Не зарегистрированы и не активны"_s, u"Not registered and not active"_s};
}

core::Title NotRegisteredNotActive::about() const {
    return {
        u"Форма министерства: сколько не зарегистрировано и сколько не активно в каждом муниципальном образовании."_s,
        u"The form of the ministry: how many are not registered and how many not active in each municipality."_s};
}

QStringList NotRegisteredNotActive::indicators() const {
    return {u"not_registered"_s, u"not_active"_s};
}

core::Result<ReportResult> NotRegisteredNotActive::build(const Week& week, const ReportQuery& query) const {
    const QStringList types = typesToPrint(week, query, indicators());
    if (types.isEmpty())
        return core::Error{core::ErrorCode::ReportEmpty, name(), {}, core::periodToIso(week.period)};
    ReportResult result;
    SourceNotes notes(week, query);
    for (const QString& type : types)
        result.document.tables.push_back(formOf(week, query, type, indicators(), notes));
    result.forms = static_cast<int>(types.size());
    notes.finish(result, *this);
    return result;
}

} // namespace svodka::services
