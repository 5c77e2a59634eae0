// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/report_command.h"

#include "cli/option_values.h"
#include "services/error_text.h"
#include "services/report_service.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Report final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// nullopt for a word that is none of the three.
std::optional<core::SourceChoice> sourceChoice(const QString& word) {
    if (word.isEmpty() || word == "auto"_L1)
        return core::SourceChoice::Automatic;
    if (word == "organisations"_L1)
        return core::SourceChoice::Organisations;
    return word == "reported"_L1 ? std::optional(core::SourceChoice::Reported) : std::nullopt;
}

void tell(const services::ReportResult& result, const QString& path, const Context& context) {
    if (context.global.json)
        context.printJson(QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()},
                                      {u"title"_s, result.document.info.title},
                                      {u"source"_s, originCode(result.origin)},
                                      {u"differences"_s, result.differences},
                                      {u"contradictions"_s, result.contradictions}});
    else
        context.out << Report::tr("Written: %1").arg(path) << '\n' << result.document.info.comments << Qt::endl;
    if (result.partial)
        context.err << Report::tr("Some organisations have no figures for the week: the counts are not complete.")
                    << Qt::endl;
    if (result.contradictions > 0)
        context.err << Report::tr("The lists contradict each other about %n municipality(ies): see “contradictions”.",
                                  nullptr, result.contradictions)
                    << Qt::endl;
    if (result.forms > 1 && path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        context.err << Report::tr("A CSV file holds one table, here “%1”: give --type for another or write .xlsx.")
                           .arg(result.document.tables.front().name)
                    << Qt::endl;
    if (result.differences > 0)
        context.err << Report::tr("Figures that differ from the count by organisations: %n. An .xlsx file names them "
                                  "on the sheet “Источники”.",
                                  nullptr, result.differences)
                    << Qt::endl;
}

} // namespace

QString ReportCommand::name() const {
    return u"report"_s;
}

QString ReportCommand::summary() const {
    return Report::tr("Write a report.");
}

void ReportCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"NAME"_s, Report::tr("Name of the report or of a saved view, see “reports”."));
    parser.addOption({u"campaign"_s, Report::tr("Campaign: sferum or gospubliki."), u"C"_s});
    parser.addOption({u"period"_s, Report::tr("Week: 2023-04-29..2023-05-05."), u"P"_s});
    parser.addOption({u"type"_s,
                      Report::tr("Organisation type: preschool, school, supplementary, vocational, authority, other; "
                                 "all that have figures by default."),
                      u"T"_s});
    parser.addOption({u"municipality"_s, Report::tr("Only this municipality."), u"M"_s});
    parser.addOption({u"source"_s, Report::tr("organisations or reported; chosen by the figures by default."), u"S"_s});
    parser.addOption({u"with-contacts"_s, Report::tr("Print contacts, too (reasons): personal data.")});
    parser.addOption({u"out"_s, Report::tr("File to write: .xlsx or .csv."), u"FILE"_s});
}

ExitCode ReportCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList names = parser.positionalArguments();
    const auto source = sourceChoice(parser.value(u"source"_s));
    if (names.size() != 1 || parser.value(u"out"_s).isEmpty() || !parser.isSet(u"period"_s))
        return context.misuse(Report::tr("A report, --period and --out are needed."));
    if (parser.isSet(u"with-contacts"_s) && !parser.value(u"out"_s).endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return context.misuse(
            Report::tr("Contacts stand on a sheet of their own: --with-contacts needs an .xlsx file."));
    if (!source)
        return context.misuse(Report::tr("--source is organisations or reported."));
    const auto period = periodOption(parser);
    if (!period)
        return context.misuse(services::explain(period.error()).joined());
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto result = services::writeReport(
        **store, context.clock,
        {names.front(), parser.value(u"campaign"_s), *period, parser.value(u"type"_s), parser.value(u"municipality"_s),
         *source, context.author, parser.value(u"out"_s), parser.isSet(u"with-contacts"_s)});
    if (!result)
        return context.fail(result.error());
    tell(*result, parser.value(u"out"_s), context);
    return result->partial || result->differences > 0 ? ExitCode::NeedsAttention : ExitCode::Done;
}

} // namespace svodka::cli
