// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/import_command.h"

#include "cli/import_output.h"
#include "cli/option_values.h"
#include "services/error_text.h"
#include "services/export_service.h"
#include "services/import/import_service.h"
#include "services/import/preview_table.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Import final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// «3=registered»; the last «=» divides: a header may hold one.
std::optional<services::ColumnChoice> columnChoice(const QString& text) {
    const qsizetype at = text.lastIndexOf(u'=');
    if (at <= 0 || at + 1 == text.size())
        return std::nullopt;
    return services::ColumnChoice{text.left(at).trimmed(), text.mid(at + 1).trimmed()};
}

core::Error wrongUsage(const QString& text) {
    return {core::ErrorCode::InvalidArgument, text, {}, {}};
}

/// The parts of a request that may be written wrongly.
core::Result<services::ImportRequest> checkedParts(const QCommandLineParser& parser) {
    services::ImportRequest request;
    const auto period = periodOption(parser);
    if (!period)
        return wrongUsage(services::explain(period.error()).joined());
    request.period = *period;
    if (parser.isSet(u"table"_s)) {
        request.table = parser.value(u"table"_s).toInt();
        if (request.table < 1)
            return wrongUsage(Import::tr("--table takes a number from 1."));
    }
    const QStringList choices = parser.values(u"map"_s);
    for (const QString& text : choices) {
        const auto choice = columnChoice(text);
        if (!choice)
            return wrongUsage(Import::tr("--map takes COLUMN=CODE, not “%1”.").arg(text));
        request.columns.push_back(*choice);
    }
    return request;
}

/// InvalidArgument, subject = the sentence for the user.
core::Result<services::ImportRequest> requestFrom(const QCommandLineParser& parser, const Context& context) {
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(Import::tr("One file is needed."));
    auto request = checkedParts(parser);
    if (!request)
        return request;
    request->file = files.front();
    request->campaign = parser.value(u"campaign"_s);
    request->type = parser.value(u"type"_s);
    request->sheet = parser.value(u"sheet"_s);
    request->profile = parser.value(u"profile"_s);
    request->author = authorOption(parser, context);
    request->createOrganisations = !parser.isSet(u"no-new"_s);
    request->dryRun = parser.isSet(u"dry-run"_s);
    request->preview = parser.isSet(u"problems"_s);
    request->useRemembered = !parser.isSet(u"no-profile"_s);
    return request;
}

/// The list of what needs a person, in the format of the file's ending.
core::Result<void> writeProblems(const services::ImportOutcome& outcome, const core::Catalogue& catalogue,
                                 const QString& path, const Context& context) {
    const bool russian = context.global.language != "en"_L1;
    const core::Table table = services::problemTable(outcome, catalogue, russian);
    return services::exportTable(table, {table.title, {}, context.author, {}, context.clock.nowUtc()}, path);
}

} // namespace

QString ImportCommand::name() const {
    return u"import"_s;
}

QString ImportCommand::summary() const {
    return Import::tr("Bring a file into the store.");
}

void ImportCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"FILE"_s, Import::tr("Workbook or text table."));
    parser.addOption({u"campaign"_s, Import::tr("Campaign: sferum or gospubliki."), u"C"_s});
    parser.addOption({u"period"_s, Import::tr("Week: 2023-04-29..2023-05-05."), u"P"_s});
    parser.addOption({u"type"_s,
                      Import::tr("Organisation type of the whole table: preschool, school, supplementary, vocational, "
                                 "authority, other, or any of its words."),
                      u"T"_s});
    parser.addOption({u"sheet"_s, Import::tr("Sheet of the workbook."), u"S"_s});
    parser.addOption({u"table"_s, Import::tr("Number of the table, see “inspect”."), u"N"_s});
    parser.addOption({u"map"_s, Import::tr("What a column holds; may be repeated."), u"COL=CODE"_s});
    parser.addOption(
        {u"profile"_s, Import::tr("Remember the columns under a name, or use those remembered."), u"NAME"_s});
    parser.addOption({u"author"_s, Import::tr("Who imports."), u"A"_s});
    parser.addOption({u"no-new"_s, Import::tr("Do not create organisations: unknown ones wait.")});
    parser.addOption({u"dry-run"_s, Import::tr("Count only, store nothing.")});
    parser.addOption({u"no-profile"_s, Import::tr("Do not use what was chosen for earlier files of this shape.")});
    parser.addOption({u"problems"_s, Import::tr("Write the list of what needs a person: .xlsx or .csv."), u"FILE"_s});
}

ExitCode ImportCommand::run(const QCommandLineParser& parser, Context& context) const {
    const auto request = requestFrom(parser, context);
    if (!request)
        return context.misuse(request.error().subject);
    // Before anything is imported: the list could not be written afterwards.
    const QString problems = parser.value(u"problems"_s);
    if (parser.isSet(u"problems"_s) && !services::exportFormats().contains(QFileInfo(problems).suffix().toLower()))
        return context.fail(
            {core::ErrorCode::OutputFormatUnknown, problems, {}, services::exportFormats().join(u", "_s)});
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto catalogue = (*store)->catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    const auto outcome = services::ImportService(**store, context.clock).run(*request);
    if (!outcome)
        return context.fail(outcome.error());
    if (context.global.json)
        context.printJson(outcomeToJson(*outcome));
    else
        printOutcome(*outcome, *catalogue, context);
    printNotices(*outcome, context);
    if (!problems.isEmpty())
        if (const auto written = writeProblems(*outcome, *catalogue, problems, context); !written)
            return context.fail(written.error());
    return outcome->needsAttention() ? ExitCode::NeedsAttention : ExitCode::Done;
}

} // namespace svodka::cli
