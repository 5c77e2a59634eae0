// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/imports_command.h"

#include "cli/option_values.h"
#include "services/corrections/manual_batch.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Imports final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString kindCode(core::BatchKind kind) {
    switch (kind) {
    case core::BatchKind::Registry:
        return u"registry"_s;
    case core::BatchKind::Manual:
        return u"manual"_s;
    case core::BatchKind::Answers:
        return u"answers"_s;
    case core::BatchKind::Import:
        break;
    }
    return u"import"_s;
}

/// «sferum (29.04.23-05.05.23)»; of a list of organisations, which has no week, its kind.
QString whatFor(const core::BatchInfo& batch) {
    if (batch.kind == core::BatchKind::Registry)
        return Imports::tr("organisations");
    const QString week = batch.campaign + u" ("_s + core::periodToTitle(batch.period) + u')';
    return batch.kind == core::BatchKind::Answers
               ? week + u", "_s + Imports::tr("rows that waited in No. %1").arg(batch.continues.value)
               : week;
}

QJsonObject toJson(const core::BatchInfo& batch) {
    return {{u"batch"_s, batch.id.value},
            {u"kind"_s, kindCode(batch.kind)},
            {u"file"_s, batch.file},
            {u"sheet"_s, batch.sheet},
            {u"heading"_s, batch.heading},
            {u"continues"_s, batch.continues.isValid() ? QJsonValue(batch.continues.value) : QJsonValue()},
            {u"campaign"_s, batch.campaign.isEmpty() ? QJsonValue() : QJsonValue(batch.campaign)},
            {u"period"_s, batch.period.isValid() ? QJsonValue(periodToJson(batch.period)) : QJsonValue()},
            {u"author"_s, batch.author},
            {u"importedAt"_s, batch.importedAt.toString(Qt::ISODate)},
            {u"undoneAt"_s, batch.undoneAt.isNull() ? QJsonValue() : QJsonValue(batch.undoneAt.toString(Qt::ISODate))},
            {u"new"_s, batch.counts.added},
            {u"changed"_s, batch.counts.changed},
            {u"same"_s, batch.counts.same},
            {u"unmatched"_s, batch.counts.unmatched},
            {u"rejected"_s, batch.counts.rejected},
            {u"organisationsCreated"_s, batch.counts.organisationsCreated}};
}

QString toLine(const core::BatchInfo& batch) {
    const core::ImportCounts& counts = batch.counts;
    // One call: a file name that holds «%5» stays as it is.
    const QString line =
        Imports::tr("No. %1  %2  %3  %4: new %5, changed %6, same %7, unmatched %8")
            .arg(QString::number(batch.id.value), batch.importedAt.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s),
                 services::batchName(batch), whatFor(batch), QString::number(counts.added),
                 QString::number(counts.changed), QString::number(counts.same), QString::number(counts.unmatched));
    return batch.undoneAt.isNull() ? line : line + u" — "_s + Imports::tr("taken back");
}

} // namespace

QString ImportsCommand::name() const {
    return u"imports"_s;
}

QString ImportsCommand::summary() const {
    return Imports::tr("List the imports, newest first.");
}

void ImportsCommand::describe(QCommandLineParser&) const {}

ExitCode ImportsCommand::run(const QCommandLineParser&, Context& context) const {
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto batches = (*store)->batches();
    if (!batches)
        return context.fail(batches.error());
    QJsonArray json;
    for (const core::BatchInfo& batch : *batches) {
        if (context.global.json)
            json.append(toJson(batch));
        else
            context.out << toLine(batch) << '\n';
    }
    if (context.global.json)
        context.printJson(json);
    else if (batches->empty())
        context.out << Imports::tr("Nothing has been imported yet.") << '\n';
    context.out << Qt::flush;
    return ExitCode::Done;
}

} // namespace svodka::cli
