// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/import_command.h"

#include "cli/option_values.h"
#include "services/error_text.h"
#include "services/import/import_service.h"
#include "services/import/notice_text.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    request->author = parser.isSet(u"author"_s) ? parser.value(u"author"_s) : context.author;
    request->createOrganisations = !parser.isSet(u"no-new"_s);
    request->dryRun = parser.isSet(u"dry-run"_s);
    return request;
}

QJsonObject toJson(const services::ImportOutcome& outcome) {
    const core::BatchInfo& batch = outcome.batch;
    QJsonArray notices;
    for (const services::ImportNotice& notice : outcome.notices)
        notices.append(QJsonObject{{u"kind"_s, services::noticeCode(notice.kind)},
                                   {u"text"_s, services::noticeText(notice)},
                                   {u"where"_s, locationToJson(notice.where)}});
    return {{u"batch"_s, batch.id.isValid() ? QJsonValue(batch.id.value) : QJsonValue()},
            {u"status"_s, outcome.repeated ? u"unchanged"_s
                          : outcome.dryRun ? u"dry-run"_s
                                           : u"imported"_s},
            {u"file"_s, batch.file},
            {u"sheet"_s, batch.sheet},
            {u"campaign"_s, batch.campaign},
            {u"period"_s, periodToJson(batch.period)},
            {u"new"_s, batch.counts.added},
            {u"changed"_s, batch.counts.changed},
            {u"same"_s, batch.counts.same},
            {u"unmatched"_s, batch.counts.unmatched},
            {u"rejected"_s, batch.counts.rejected},
            {u"organisationsCreated"_s, batch.counts.organisationsCreated},
            {u"notices"_s, notices}};
}

void printText(const services::ImportOutcome& outcome, const Context& context) {
    const core::BatchInfo& batch = outcome.batch;
    if (outcome.repeated) {
        context.out
            << Import::tr("This file is in the store already: import No. %1. Nothing was changed.").arg(batch.id.value)
            << '\n';
        if (outcome.waiting)
            context.out << Import::tr("Rows of it that wait for an answer: %n", nullptr, batch.counts.unmatched)
                        << '\n';
        context.out << Qt::flush;
        return;
    }
    if (outcome.dryRun)
        context.out << Import::tr("Nothing was stored: a trial run.") << '\n';
    else
        context.out << Import::tr("Import No. %1.").arg(batch.id.value) << '\n';
    context.out << Import::tr("Campaign %1, week %2.").arg(batch.campaign, core::periodToTitle(batch.period)) << '\n';
    context.out << Import::tr("Rows: new %1, changed %2, same %3, unmatched %4, rejected %5.")
                       .arg(batch.counts.added)
                       .arg(batch.counts.changed)
                       .arg(batch.counts.same)
                       .arg(batch.counts.unmatched)
                       .arg(batch.counts.rejected)
                << '\n';
    if (batch.counts.organisationsCreated > 0)
        context.out << Import::tr("New organisations: %n", nullptr, batch.counts.organisationsCreated) << '\n';
    context.out << Qt::flush;
}

void printNotices(const services::ImportOutcome& outcome, const Context& context) {
    for (const services::ImportNotice& notice : outcome.notices) {
        const QString where = services::describe(notice.where);
        context.err << services::noticeText(notice) << (where.isEmpty() ? QString() : u" ("_s + where + u')') << '\n';
    }
    context.err << Qt::flush;
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
}

ExitCode ImportCommand::run(const QCommandLineParser& parser, Context& context) const {
    const auto request = requestFrom(parser, context);
    if (!request)
        return context.misuse(request.error().subject);
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto outcome = services::ImportService(**store, context.clock).run(*request);
    if (!outcome)
        return context.fail(outcome.error());
    if (context.global.json)
        context.printJson(toJson(*outcome));
    else
        printText(*outcome, context);
    printNotices(*outcome, context);
    return outcome->needsAttention() ? ExitCode::NeedsAttention : ExitCode::Done;
}

} // namespace svodka::cli
