// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/import_registry_command.h"

#include "cli/option_values.h"
#include "services/error_text.h"
#include "services/import/notice_text.h"
#include "services/registry/registry_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using services::RegistryOutcome;

namespace {

struct Registry final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// InvalidArgument, subject = the sentence for the user.
core::Result<services::RegistryRequest> requestFrom(const QCommandLineParser& parser, const Context& context) {
    const auto wrongUsage = [](const QString& text) {
        return core::Error{core::ErrorCode::InvalidArgument, text, {}, {}};
    };
    services::RegistryRequest request;
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(Registry::tr("One file is needed."));
    if (parser.isSet(u"table"_s)) {
        request.table = parser.value(u"table"_s).toInt();
        if (request.table < 1)
            return wrongUsage(Registry::tr("--table takes a number from 1."));
    }
    const QStringList choices = parser.values(u"map"_s);
    for (const QString& text : choices) {
        const qsizetype at = text.lastIndexOf(u'='); // a header may hold one
        if (at <= 0 || at + 1 == text.size())
            return wrongUsage(Registry::tr("--map takes COLUMN=FIELD, not “%1”.").arg(text));
        request.columns.push_back({text.left(at).trimmed(), text.mid(at + 1).trimmed()});
    }
    request.file = parser.positionalArguments().front();
    request.sheet = parser.value(u"sheet"_s);
    request.municipality = parser.value(u"municipality"_s);
    request.type = parser.value(u"type"_s);
    request.author = parser.isSet(u"author"_s) ? parser.value(u"author"_s) : context.author;
    request.createOrganisations = !parser.isSet(u"no-new"_s);
    request.dryRun = parser.isSet(u"dry-run"_s);
    return request;
}

QJsonArray columnsToJson(const RegistryOutcome& outcome) {
    QJsonArray columns;
    for (const services::RegistryColumn& column : outcome.columns)
        columns.append(QJsonObject{{u"index"_s, column.column},
                                   {u"header"_s, column.header},
                                   {u"field"_s, column.code.isEmpty() ? QJsonValue() : QJsonValue(column.code)}});
    return columns;
}

QJsonArray changesToJson(const RegistryOutcome& outcome) {
    QJsonArray changes;
    for (const services::RegistryChange& change : outcome.changes)
        changes.append(QJsonObject{{u"organisation"_s, change.name},
                                   {u"field"_s, core::fieldCode(change.field)},
                                   {u"before"_s, change.before},
                                   {u"after"_s, change.after},
                                   {u"where"_s, locationToJson(change.where)}});
    return changes;
}

QJsonArray proposalsToJson(const RegistryOutcome& outcome) {
    QJsonArray proposals;
    for (const services::OrganisationProposal& proposal : outcome.proposals)
        if (proposal.isWaiting)
            proposals.append(QJsonObject{{u"spelling"_s, proposal.spelling},
                                         {u"type"_s, proposal.type},
                                         {u"candidates"_s, QJsonArray::fromStringList(proposal.candidateNames)}});
    return proposals;
}

QJsonObject toJson(const RegistryOutcome& outcome) {
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
            {u"new"_s, batch.counts.added},
            {u"changed"_s, batch.counts.changed},
            {u"same"_s, batch.counts.same},
            {u"unmatched"_s, batch.counts.unmatched},
            {u"rejected"_s, batch.counts.rejected},
            {u"organisationsCreated"_s, batch.counts.organisationsCreated},
            {u"columns"_s, columnsToJson(outcome)},
            {u"changes"_s, changesToJson(outcome)},
            {u"questions"_s, proposalsToJson(outcome)},
            {u"notices"_s, notices}};
}

void printText(const RegistryOutcome& outcome, const Context& context) {
    const core::BatchInfo& batch = outcome.batch;
    if (outcome.repeated) {
        context.out << Registry::tr("This file is in the store already: import No. %1. Nothing was changed.")
                           .arg(batch.id.value)
                    << Qt::endl;
        return;
    }
    if (outcome.dryRun)
        context.out << Registry::tr("Nothing was stored: a trial run.") << '\n';
    else
        context.out << Registry::tr("Import No. %1.").arg(batch.id.value) << '\n';
    context.out << Registry::tr("Organisations: new %1, changed %2, same %3, waiting %4, rejected %5.")
                       .arg(batch.counts.added)
                       .arg(batch.counts.changed)
                       .arg(batch.counts.same)
                       .arg(batch.counts.unmatched)
                       .arg(batch.counts.rejected)
                << '\n';
    for (const services::RegistryChange& change : outcome.changes) // one call: names may hold «%2»
        context.out << u"  %1: %2: %3 → %4\n"_s.arg(change.name, core::fieldCode(change.field),
                                                    change.before.isEmpty() ? u"—"_s : change.before, change.after);
    context.out << Qt::flush;
}

} // namespace

QString ImportRegistryCommand::name() const {
    return u"import-registry"_s;
}

QString ImportRegistryCommand::summary() const {
    return Registry::tr("Bring a list of organisations into the store.");
}

void ImportRegistryCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"FILE"_s, Registry::tr("Workbook or text table."));
    parser.addOption({u"sheet"_s, Registry::tr("Sheet of the workbook."), u"S"_s});
    parser.addOption({u"table"_s, Registry::tr("Number of the table, see “inspect”."), u"N"_s});
    parser.addOption({u"map"_s,
                      Registry::tr("What a column holds; may be repeated. Fields: name, full_name, municipality, type, "
                                   "founder, inn, ogrn, kpp, address, vk, ok, max, site, skip."),
                      u"COL=FIELD"_s});
    parser.addOption({u"municipality"_s, Registry::tr("Municipality of the whole file."), u"M"_s});
    parser.addOption(
        {u"type"_s, Registry::tr("Organisation type of the whole file, where it does not say it."), u"T"_s});
    parser.addOption({u"author"_s, Registry::tr("Who imports."), u"A"_s});
    parser.addOption({u"no-new"_s, Registry::tr("Do not create organisations: unknown ones wait.")});
    parser.addOption({u"dry-run"_s, Registry::tr("Count only, store nothing.")});
}

ExitCode ImportRegistryCommand::run(const QCommandLineParser& parser, Context& context) const {
    const auto request = requestFrom(parser, context);
    if (!request)
        return context.misuse(request.error().subject);
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto outcome = services::RegistryService(**store, context.clock).run(*request);
    if (!outcome)
        return context.fail(outcome.error());
    if (context.global.json)
        context.printJson(toJson(*outcome));
    else
        printText(*outcome, context);
    for (const services::ImportNotice& notice : outcome->notices) {
        const QString where = services::describe(notice.where);
        context.err << services::noticeText(notice) << (where.isEmpty() ? QString() : u" ("_s + where + u')') << '\n';
    }
    context.err << Qt::flush;
    return outcome->needsAttention() ? ExitCode::NeedsAttention : ExitCode::Done;
}

} // namespace svodka::cli
