// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/views/view_table.h"

#include "services/changes/changes_view.h"
#include "services/organisations/organisation_list.h"
#include "services/reports/form_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Origin;
using core::Result;

namespace {

void countOrigins(const MunicipalityTable& figures, ViewTable& table) {
    for (const std::vector<core::Figure>& row : figures.figures)
        for (const core::Figure& figure : row) {
            if (figure.origin == Origin::None)
                continue;
            table.origin = figure.origin == Origin::PartialOrganisations || table.origin == Origin::None ? figure.origin
                                                                                                         : table.origin;
            table.isPartial = table.isPartial || figure.origin == Origin::PartialOrganisations;
            table.differences += figure.differs() ? 1 : 0;
        }
}

Result<ViewTable> byMunicipality(core::Store& store, const core::FilterState& filter) {
    const auto dashboard = loadDashboard(store, {filter, {}, true});
    if (!dashboard)
        return dashboard.error();
    ViewTable table;
    table.table = dashboard->table.table;
    table.columnCodes = viewColumns(dashboard->table);
    countOrigins(dashboard->table, table);
    return table;
}

Result<ViewTable> ofOrganisations(core::Store& store, const core::SavedView& view, const core::FilterState& filter,
                                  QDate today) {
    const auto list = loadOrganisations(store, {filter, view.arrangement.subject, true, today});
    if (!list)
        return list.error();
    ViewTable table;
    table.columnCodes = list->columnCodes;
    table.table = list->table;
    table.table.rows.clear();
    for (size_t i = 0; i < list->rows.size(); ++i)
        if (list->rows[i].fits(view.arrangement.reason))
            table.table.rows.push_back(list->table.rows[i]);
    // A list of what is known of each; whether everybody has reported is seen in it.
    table.origin = list->rows.empty() ? list->figure.origin : Origin::Organisations;
    return table;
}

Result<ViewTable> ofChanges(core::Store& store, const core::SavedView& view, const core::FilterState& filter) {
    auto changes = loadChanges(store, {filter, true});
    if (!changes)
        return changes.error();
    const auto kind = std::ranges::find(changes->kinds, view.arrangement.subject, &ChangesOfKind::code);
    ViewTable table;
    if (changes->kinds.empty())
        return table;
    const ChangesOfKind& chosen = kind == changes->kinds.end() ? changes->kinds.front() : *kind;
    table.table = chosen.table;
    table.columnCodes = chosen.columnCodes;
    table.origin = changes->existing > 0 ? Origin::Organisations : Origin::None;
    return table;
}

/// What a reader has to know of the rows that are not there.
QStringList preambleOf(const core::SavedView& view, const Week& week, const core::FilterState& filter, size_t shown,
                       size_t all) {
    QStringList lines;
    if (!filter.type.isEmpty())
        for (const core::OrganisationType& type : week.catalogue.types)
            if (type.code == filter.type)
                lines += type.title.ru;
    if (const core::Municipality* municipality = week.region.find(filter.municipality))
        lines += week.nameOf(*municipality).name;
    if (filter.municipality == noMunicipality)
        lines += u"Вне муниципальных образований"_s;
    if (view.page == viewPage::organisations && !view.arrangement.subject.isEmpty())
        lines += indicatorTitle(week.campaign, view.arrangement.subject).ru;
    QStringList preamble;
    if (!lines.isEmpty())
        preamble += lines.join(u"; "_s);
    if (shown < all)
        preamble += u"Показано строк: %1 из %2"_s.arg(shown).arg(all) +
                    (view.page == viewPage::summary ? u". Итоги — по всем строкам."_s : QString());
    return preamble;
}

core::Table arranged(const ViewTable& source, const core::SavedView& view, const Week& week,
                     const core::FilterState& filter) {
    const core::TableArrangement arrangement = core::arrangementOf(view.arrangement, source.columnCodes);
    const std::vector<int> rows = core::arrangedRows(source.table, arrangement);
    core::Table table = core::partOf(
        source.table, rows, arrangement.columns.empty() ? core::everyColumn(source.table) : arrangement.columns);
    table.name = view.name;
    table.title = u"%1: «%2» (%3)"_s.arg(view.name, week.campaign.title.ru, core::periodToTitle(week.period));
    table.preamble = preambleOf(view, week, filter, rows.size(), source.table.rows.size());
    return table;
}

} // namespace

QStringList viewColumns(const MunicipalityTable& table) {
    QStringList codes = table.columnCodes;
    for (QString& code : codes)
        if (code.isEmpty())
            code = u"name"_s;
    return codes;
}

Result<ViewTable> loadViewTable(core::Store& store, const core::SavedView& view, const core::FilterState& filter,
                                QDate today) {
    if (view.page == viewPage::summary)
        return byMunicipality(store, filter);
    if (view.page == viewPage::organisations)
        return ofOrganisations(store, view, filter, today);
    if (view.page == viewPage::changes)
        return ofChanges(store, view, filter);
    return core::Error{core::ErrorCode::InvalidArgument, view.page, {}, view.name};
}

Result<ReportResult> buildViewReport(const core::SavedView& view, const Week& week, const ReportQuery& query) {
    core::FilterState filter;
    filter.campaign = week.campaign.code;
    filter.period = week.period;
    filter.type = query.type.isEmpty() ? view.type : query.type;
    filter.municipality = query.municipality.isValid() ? query.municipality : view.municipality;
    const auto source = loadViewTable(*query.store, view, filter, query.now.toLocalTime().date());
    if (!source)
        return source.error();
    ReportResult result;
    result.document.tables = {arranged(*source, view, week, filter)};
    result.document.info = documentInfo(week, query, view.name, result.document.tables.front().title,
                                        u"Сохранённый вид таблицы программы"_s);
    result.origin = source->origin;
    result.partial = source->isPartial;
    result.differences = source->differences;
    return result;
}

} // namespace svodka::services
