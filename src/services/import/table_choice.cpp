// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/table_choice.h"

#include "services/import/column_choices.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;
using ingest::SourceColumn;
using ingest::SourceTable;

bool givesFigures(const SourceTable& table) {
    if (table.rows.empty())
        return false;
    const bool byColumn = std::any_of(table.columns.begin(), table.columns.end(),
                                      [](const SourceColumn& c) { return !c.role.isEmpty(); });
    const bool byRow =
        std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return !row.role.isEmpty(); });
    return byColumn || byRow || (table.list && !table.role.isEmpty());
}

bool speaksOfOrganisations(const SourceTable& table) {
    return !table.list &&
           (std::any_of(table.columns.begin(), table.columns.end(),
                        [](const SourceColumn& c) { return c.use == ingest::ColumnUse::Municipality; }) ||
            std::any_of(table.rows.begin(), table.rows.end(),
                        [](const auto& row) { return !row.municipality.isEmpty(); }));
}

namespace {

core::Location in(const ImportRequest& request, const QString& sheet = {}) {
    return {QFileInfo(request.file).fileName(), sheet, 0, 0};
}

QStringList sheetNames(const ingest::Workbook& workbook) {
    QStringList names;
    for (const ingest::Sheet& sheet : workbook.sheets)
        names.append(sheet.name);
    return names;
}

struct SheetTables {
    const ingest::Sheet* sheet = nullptr;
    std::vector<SourceTable> tables;
};

ChosenTables chosenOf(SheetTables&& entry) {
    ChosenTables chosen{entry.sheet->name, entry.sheet->hiddenRows, std::move(entry.tables), {}};
    chosen.replaced.resize(chosen.tables.size());
    return chosen;
}

void dropUseless(ChosenTables& chosen) {
    for (size_t i = chosen.tables.size(); i-- > 0;) {
        if (givesFigures(chosen.tables[i]))
            continue;
        chosen.tables.erase(chosen.tables.begin() + static_cast<std::ptrdiff_t>(i));
        chosen.replaced.erase(chosen.replaced.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// Every sheet asked for, with its tables as `inspect` numbers them.
Result<std::vector<SheetTables>> findAll(const ingest::Workbook& workbook, SheetFinders& finders,
                                         const core::Catalogue& catalogue, const ImportRequest& request,
                                         ingest::RowsWanted rows) {
    std::vector<SheetTables> found;
    for (ingest::TableFinder& finder : finders)
        if (request.sheet.isEmpty() || finder.sheet().name == request.sheet)
            found.push_back({&finder.sheet(), finder.find(catalogue, rows)});
    if (found.empty())
        return Error{ErrorCode::SheetNotFound, request.sheet, in(request), sheetNames(workbook).join(u", "_s)};
    return found;
}

Result<ChosenTables> pickOne(std::vector<SheetTables> sheets, const ImportRequest& request) {
    int number = 0;
    for (SheetTables& entry : sheets)
        for (SourceTable& table : entry.tables)
            if (++number == request.table)
                return chosenOf({entry.sheet, {std::move(table)}});
    return Error{ErrorCode::TableNotFound, QString::number(request.table), in(request), QString::number(number)};
}

} // namespace

Result<ChosenTables> chooseTables(const ingest::Workbook& workbook, const core::Catalogue& catalogue,
                                  const ImportRequest& request) {
    SheetFinders finders(workbook.sheets.begin(), workbook.sheets.end());
    return chooseTables(workbook, finders, catalogue, request, ingest::RowsWanted::All);
}

Result<ChosenTables> chooseTables(const ingest::Workbook& workbook, SheetFinders& finders,
                                  const core::Catalogue& catalogue, const ImportRequest& request,
                                  ingest::RowsWanted rows) {
    Result<std::vector<SheetTables>> sheets = findAll(workbook, finders, catalogue, request, rows);
    if (!sheets)
        return sheets.error();
    if (request.table > 0) {
        Result<ChosenTables> one = pickOne(*std::move(sheets), request);
        if (!one)
            return one;
        if (const auto applied = applyChoices(workbook, catalogue, request, *one); !applied)
            return applied.error();
        if (!givesFigures(one->tables.front()))
            return Error{ErrorCode::NothingToImport, {}, in(request, one->sheet), {}};
        return one;
    }
    std::vector<ChosenTables> usable;
    const bool isOnly = sheets->size() == 1;
    for (SheetTables& entry : *sheets) {
        ChosenTables chosen = chosenOf(std::move(entry));
        // A choice about a column may concern one sheet of several: elsewhere the column need not be there.
        const auto applied = applyChoices(workbook, catalogue, request, chosen);
        if (!applied && (isOnly || applied.error().code != ErrorCode::ColumnUnknown))
            return applied.error();
        dropUseless(chosen);
        if (!chosen.tables.empty())
            usable.push_back(std::move(chosen));
    }
    if (usable.empty())
        return Error{ErrorCode::NothingToImport, {}, in(request, request.sheet), {}};
    if (usable.size() > 1) {
        QStringList names;
        for (const ChosenTables& chosen : usable)
            names.append(chosen.sheet);
        return Error{ErrorCode::SheetAmbiguous, {}, in(request), names.join(u", "_s)};
    }
    return std::move(usable.front());
}

namespace {

/// Every metric and indicator that the tables were understood to hold.
QSet<QString> rolesOf(const ChosenTables& chosen) {
    QSet<QString> roles;
    for (const SourceTable& table : chosen.tables) {
        for (const SourceColumn& column : table.columns)
            roles.insert(column.role);
        for (const auto& row : table.rows)
            roles.insert(row.role);
        if (table.list)
            roles.insert(table.role);
    }
    roles.remove(QString());
    return roles;
}

bool holdsAll(const core::Campaign& campaign, const QSet<QString>& roles) {
    return std::all_of(roles.begin(), roles.end(),
                       [&](const QString& role) { return campaign.metric(role) || campaign.indicator(role); });
}

bool holdsAny(const core::Campaign& campaign, const QSet<QString>& roles) {
    return std::any_of(roles.begin(), roles.end(),
                       [&](const QString& role) { return campaign.metric(role) || campaign.indicator(role); });
}

bool isNamedIn(const core::Campaign& campaign, const ChosenTables& chosen) {
    return std::any_of(chosen.tables.begin(), chosen.tables.end(),
                       [&](const SourceTable& table) { return table.campaigns.contains(campaign.code); });
}

QStringList campaignCodes(const std::vector<const core::Campaign*>& campaigns) {
    QStringList codes;
    for (const core::Campaign* campaign : campaigns)
        codes.append(campaign->code);
    return codes;
}

std::vector<const core::Campaign*> campaignsThat(const core::Catalogue& catalogue, auto predicate) {
    std::vector<const core::Campaign*> result;
    for (const core::Campaign& campaign : catalogue.campaigns)
        if (predicate(campaign))
            result.push_back(&campaign);
    return result;
}

} // namespace

std::vector<const core::Campaign*> fittingCampaigns(const ChosenTables& tables, const core::Catalogue& catalogue) {
    const QSet<QString> roles = rolesOf(tables);
    auto fitting = campaignsThat(catalogue, [&](const core::Campaign& c) { return holdsAll(c, roles); });
    if (fitting.empty())
        fitting = campaignsThat(catalogue, [&](const core::Campaign& c) { return holdsAny(c, roles); });
    if (fitting.size() > 1)
        if (std::any_of(fitting.begin(), fitting.end(), [&](const auto* c) { return isNamedIn(*c, tables); }))
            std::erase_if(fitting, [&](const auto* c) { return !isNamedIn(*c, tables); });
    return fitting;
}

Result<const core::Campaign*> chooseCampaign(const ChosenTables& tables, const core::Catalogue& catalogue,
                                             const ImportRequest& request) {
    const auto all = campaignsThat(catalogue, [](const core::Campaign&) { return true; });
    if (!request.campaign.isEmpty()) {
        if (const core::Campaign* campaign = catalogue.campaign(request.campaign))
            return campaign;
        return Error{ErrorCode::CampaignUnknown, request.campaign, {}, campaignCodes(all).join(u", "_s)};
    }
    const auto fitting = fittingCampaigns(tables, catalogue);
    if (fitting.size() == 1)
        return fitting.front();
    const ErrorCode code = fitting.empty() ? ErrorCode::CampaignNotFound : ErrorCode::CampaignAmbiguous;
    return Error{code, {}, in(request, tables.sheet), campaignCodes(fitting.empty() ? all : fitting).join(u", "_s)};
}

namespace {

/// The week that the file itself speaks of, if it does.
Result<std::optional<core::Period>> periodInFile(const ChosenTables& tables, const core::Campaign& campaign,
                                                 const ImportRequest& request) {
    std::optional<core::Period> found;
    for (const SourceTable& table : tables.tables) {
        const auto period = core::resolvePeriod(table.mention, campaign.firstDay);
        if (period && found && *period != *found)
            return Error{ErrorCode::TableAmbiguous,
                         {},
                         in(request, tables.sheet),
                         core::periodToTitle(*found) + u", "_s + core::periodToTitle(*period)};
        if (period)
            found = period;
    }
    if (found)
        return found;
    return core::resolvePeriod(core::findPeriod(QFileInfo(request.file).completeBaseName()), campaign.firstDay);
}

} // namespace

Result<core::Period> choosePeriod(const ChosenTables& tables, const core::Campaign& campaign,
                                  const ImportRequest& request, std::vector<ImportNotice>* notices) {
    const Result<std::optional<core::Period>> inFile = periodInFile(tables, campaign, request);
    if (!inFile && !request.period)
        return inFile.error();
    const std::optional<core::Period> said = inFile ? *inFile : std::nullopt;
    if (!said && !request.period)
        return Error{ErrorCode::PeriodMissing, {}, in(request, tables.sheet), {}};
    const core::Period period = request.period.value_or(said.value_or(core::Period{}));
    if (said && *said != period)
        notices->push_back(
            {NoticeKind::PeriodOverridden, core::periodToTitle(*said), core::periodToTitle(period), in(request)});
    if (period != core::weekHolding(period.start, campaign.firstDay))
        notices->push_back({NoticeKind::PeriodNotAWeek, core::periodToTitle(period), {}, in(request)});
    return period;
}

} // namespace svodka::services
