// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/contradictions_command.h"

#include "cli/option_values.h"
#include "services/contradictions/contradiction_service.h"
#include "services/contradictions/contradiction_text.h"
#include "services/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

using services::Contradiction;
using Entries = std::vector<Contradiction>;
/// Says one of them with the titles of the catalogue.
using Words = std::function<QString(const Contradiction&)>;

struct Contradictions final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue decisionJson(const Contradiction& entry) {
    if (!entry.decision)
        return {};
    return QJsonObject{{u"text"_s, entry.decision->text},
                       {u"author"_s, entry.decision->author},
                       {u"at"_s, entry.decision->at.toString(Qt::ISODate)}};
}

QJsonObject toJson(const Contradiction& entry, const Words& words) {
    QJsonArray sources;
    for (const core::Location& source : entry.sources)
        sources.append(locationToJson(source));
    return {{u"id"_s, services::contradictionId(entry)},
            {u"kind"_s, services::contradictionCode(entry.kind)},
            {u"campaign"_s, entry.campaign},
            {u"period"_s, periodToJson(entry.period)},
            {u"municipality"_s, textOrNull(entry.municipalityName)},
            {u"organisation"_s, textOrNull(entry.organisationName)},
            {u"text"_s, words(entry)},
            {u"todo"_s, services::contradictionTodo(entry.kind)},
            {u"decision"_s, decisionJson(entry)},
            {u"sources"_s, sources}};
}

void print(const Contradiction& entry, const Words& words, QTextStream& out) {
    out << services::contradictionId(entry) << "  " << entry.campaign << ' ' << core::periodToTitle(entry.period)
        << ": " << words(entry) << '\n';
    for (const core::Location& source : entry.sources)
        out << "    " << services::describe(source) << '\n';
    if (entry.isDecided() || entry.wasDecided)
        out << "    " << services::contradictionState(entry) << '\n';
    else
        out << "    " << services::contradictionTodo(entry.kind) << '\n';
}

ExitCode list(const Entries& entries, const Words& words, Context& context) {
    QJsonArray json;
    for (const Contradiction& entry : entries) {
        if (context.global.json)
            json.append(toJson(entry, words));
        else
            print(entry, words, context.out);
    }
    if (context.global.json)
        context.printJson(json);
    else if (entries.empty())
        context.out << Contradictions::tr("No contradictions.") << '\n';
    context.out << Qt::flush;
    return std::ranges::all_of(entries, &Contradiction::isDecided) ? ExitCode::Done : ExitCode::NeedsAttention;
}

ExitCode decide(core::Store& store, const Entries& entries, const QCommandLineParser& parser, Context& context) {
    const QStringList arguments = parser.positionalArguments();
    const auto entry = std::ranges::find(entries, arguments[1], services::contradictionId);
    if (entry == entries.end())
        return context.fail({core::ErrorCode::ContradictionNotFound, arguments[1], {}, {}});
    const services::Decider decider{authorOption(parser, context), context.clock.nowUtc()};
    const bool isAccepted = arguments[0] == "accept"_L1;
    const auto done = isAccepted ? services::acceptContradiction(store, *entry, parser.value(u"text"_s), decider)
                                 : services::reopenContradiction(store, *entry, decider);
    if (!done)
        return context.fail(done.error());
    if (context.global.json)
        context.printJson(QJsonObject{{u"change"_s, done->value}, {u"id"_s, arguments[1]}});
    else
        context.out << (isAccepted ? Contradictions::tr("Accepted: %1") : Contradictions::tr("Open again: %1"))
                           .arg(services::contradictionText(*entry))
                    << Qt::endl;
    return ExitCode::Done;
}

} // namespace

QString ContradictionsCommand::name() const {
    return u"contradictions"_s;
}

QString ContradictionsCommand::summary() const {
    return Contradictions::tr("Show figures and lists that cannot all be true; note what was decided about them.");
}

void ContradictionsCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"ACTION"_s, Contradictions::tr("accept or reopen one of them."),
                                 u"[accept ID | reopen ID]"_s);
    parser.addOption({u"campaign"_s, Contradictions::tr("Campaign: sferum or gospubliki."), u"C"_s});
    parser.addOption({u"period"_s, Contradictions::tr("Week: 2023-04-29..2023-05-05."), u"P"_s});
    parser.addOption({u"open"_s, Contradictions::tr("Only those about which nothing was decided.")});
    parser.addOption({u"text"_s, Contradictions::tr("What was decided, for accept."), u"TEXT"_s});
    parser.addOption({u"author"_s, Contradictions::tr("Who decided."), u"A"_s});
}

ExitCode ContradictionsCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList arguments = parser.positionalArguments();
    const bool isDecision = arguments.size() == 2 && (arguments[0] == "accept"_L1 || arguments[0] == "reopen"_L1);
    if (!arguments.isEmpty() && !isDecision)
        return context.misuse(Contradictions::tr("Only accept ID and reopen ID may follow."));
    const auto period = periodOption(parser);
    if (!period)
        return context.misuse(services::explain(period.error()).joined());
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    auto found = services::findContradictions(**store, {parser.value(u"campaign"_s), *period});
    if (!found)
        return context.fail(found.error());
    if (isDecision)
        return decide(**store, *found, parser, context);
    if (parser.isSet(u"open"_s))
        std::erase_if(*found, [](const Contradiction& entry) { return entry.isDecided(); });
    const auto catalogue = (*store)->catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    return list(
        *found,
        [&](const Contradiction& entry) {
            return services::contradictionText(entry, *catalogue, context.global.language != "en"_L1);
        },
        context);
}

} // namespace svodka::cli
