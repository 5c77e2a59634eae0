// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/inspect_command.h"

#include "ingest/inspect_json.h"
#include "services/presets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

using ingest::SourceTable;

struct Inspect final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The first day of the week of the campaign that the tables speak of; that of the first campaign if they name none.
Qt::DayOfWeek firstDayFor(const core::Catalogue& catalogue, const std::vector<SourceTable>& tables) {
    for (const SourceTable& table : tables)
        for (const QString& code : table.campaigns)
            if (const core::Campaign* campaign = catalogue.campaign(code))
                return campaign->firstDay;
    return catalogue.campaigns.front().firstDay;
}

void printTable(const SourceTable& table, int number, Qt::DayOfWeek firstDay, QTextStream& out) {
    out << Inspect::tr("Table %1").arg(number) << '\n';
    if (!table.sheet.isEmpty())
        out << "  " << Inspect::tr("Sheet: %1").arg(table.sheet) << '\n';
    if (!table.title.isEmpty())
        out << "  " << Inspect::tr("Title: %1").arg(table.title) << '\n';
    if (const auto period = core::resolvePeriod(table.mention, firstDay))
        out << "  " << Inspect::tr("Week: %1").arg(core::periodToTitle(*period)) << '\n';
    if (!table.type.isEmpty())
        out << "  " << Inspect::tr("Organisation type: %1").arg(table.type) << '\n';
    for (const ingest::SourceColumn& column : table.columns)
        out << "  " << Inspect::tr("Column %1: %2").arg(QString::number(column.index), column.header)
            << (column.role.isEmpty() ? QString() : u" → "_s + column.role)
            << (column.type.isEmpty() ? QString() : u" ("_s + column.type + u')') << '\n';
    out << "  " << Inspect::tr("Rows: %1, totals: %2").arg(table.rows.size()).arg(table.totals.size()) << '\n';
}

core::Error noSheet(const ingest::Workbook& workbook, const QString& sheet, const QString& file) {
    QStringList names;
    for (const ingest::Sheet& each : workbook.sheets)
        names.append(each.name);
    return {core::ErrorCode::SheetNotFound, sheet, {QFileInfo(file).fileName(), {}, 0, 0}, names.join(u", "_s)};
}

} // namespace

QString InspectCommand::name() const {
    return u"inspect"_s;
}

QString InspectCommand::summary() const {
    return Inspect::tr("What the reader understood of a file; nothing is stored.");
}

void InspectCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"FILE"_s, Inspect::tr("Workbook or text table."));
    parser.addOption({u"sheet"_s, Inspect::tr("Only this sheet."), u"S"_s});
}

ExitCode InspectCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return context.misuse(Inspect::tr("One file is needed."));
    const auto catalogue = services::presetCatalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    const auto workbook = ingest::readWorkbook(files.front());
    if (!workbook)
        return context.fail(workbook.error());
    const QString sheet = parser.value(u"sheet"_s);
    bool found = sheet.isEmpty();
    std::vector<SourceTable> tables;
    for (const ingest::Sheet& each : workbook->sheets) {
        if (!sheet.isEmpty() && each.name != sheet)
            continue;
        found = true;
        for (SourceTable& table : ingest::findTables(each, *catalogue))
            tables.push_back(std::move(table));
    }
    if (!found)
        return context.fail(noSheet(*workbook, sheet, files.front()));
    const Qt::DayOfWeek firstDay = firstDayFor(*catalogue, tables);
    if (context.global.json) {
        context.printJson(ingest::inspectToJson(*workbook, tables, firstDay));
        return ExitCode::Done;
    }
    int number = 0;
    for (const SourceTable& table : tables)
        printTable(table, ++number, firstDay, context.out);
    if (tables.empty())
        context.out << Inspect::tr("No tables were found.") << '\n';
    context.out << Qt::flush;
    return ExitCode::Done;
}

} // namespace svodka::cli
