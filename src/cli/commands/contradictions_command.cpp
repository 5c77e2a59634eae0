// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/contradictions_command.h"

#include "cli/option_values.h"
#include "core/number.h"
#include "services/contradiction_service.h"
#include "services/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

using services::Contradiction;
using services::ContradictionKind;

struct Contradictions final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString textOf(const Contradiction& entry) {
    switch (entry.kind) {
    case ContradictionKind::ListedTwice:
        return Contradictions::tr("%1 stands in both lists, finished and not finished").arg(entry.municipalityName);
    case ContradictionKind::ListedNever:
        return Contradictions::tr("%1 stands in neither list, finished nor not finished").arg(entry.municipalityName);
    case ContradictionKind::ReportedDiffers:
        break;
    }
    const QString place =
        entry.municipalityName.isEmpty() ? Contradictions::tr("the whole region") : entry.municipalityName;
    return Contradictions::tr("%1: reported %2 (%3), counted by organisations %4")
        .arg(place, core::numberToText(entry.reported), entry.indicator, core::numberToText(entry.counted));
}

QJsonObject toJson(const Contradiction& entry) {
    QJsonArray sources;
    for (const core::Location& source : entry.sources)
        sources.append(locationToJson(source));
    return {{u"kind"_s, services::contradictionCode(entry.kind)},
            {u"campaign"_s, entry.campaign},
            {u"period"_s, periodToJson(entry.period)},
            {u"municipality"_s, entry.municipalityName.isEmpty() ? QJsonValue() : QJsonValue(entry.municipalityName)},
            {u"text"_s, textOf(entry)},
            {u"sources"_s, sources}};
}

} // namespace

QString ContradictionsCommand::name() const {
    return u"contradictions"_s;
}

QString ContradictionsCommand::summary() const {
    return Contradictions::tr("Show figures and lists that cannot all be true.");
}

void ContradictionsCommand::describe(QCommandLineParser& parser) const {
    parser.addOption({u"campaign"_s, Contradictions::tr("Campaign: sferum or gospubliki."), u"C"_s});
    parser.addOption({u"period"_s, Contradictions::tr("Week: 2023-04-29..2023-05-05."), u"P"_s});
}

ExitCode ContradictionsCommand::run(const QCommandLineParser& parser, Context& context) const {
    const auto period = periodOption(parser);
    if (!period)
        return context.misuse(services::explain(period.error()).joined());
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto found = services::findContradictions(**store, parser.value(u"campaign"_s), *period);
    if (!found)
        return context.fail(found.error());
    QJsonArray json;
    for (const Contradiction& entry : *found) {
        json.append(toJson(entry));
        if (context.global.json)
            continue;
        context.out << entry.campaign << ' ' << core::periodToTitle(entry.period) << ": " << textOf(entry) << '\n';
        for (const core::Location& source : entry.sources)
            context.out << "    " << services::describe(source) << '\n';
    }
    if (context.global.json)
        context.printJson(json);
    else if (found->empty())
        context.out << Contradictions::tr("No contradictions.") << '\n';
    context.out << Qt::flush;
    return found->empty() ? ExitCode::Done : ExitCode::NeedsAttention;
}

} // namespace svodka::cli
