// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/organisations_command.h"

#include "services/life/duplicates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Duplicates final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const core::Organisation& organisation) {
    return {{u"organisation"_s, organisation.id.value}, {u"name"_s, organisation.name}};
}

QString toLine(const services::LikelyDuplicate& pair, const core::Region& region) {
    const core::Municipality* place = region.find(pair.first.municipality);
    return u"№ %1 %2 — № %3 %4 (%5; %6)"_s.arg(
        QString::number(pair.first.id.value), pair.first.name, QString::number(pair.second.id.value), pair.second.name,
        place ? place->latestName().shortName : Duplicates::tr("no municipality"), services::reasonText(pair.reason));
}

} // namespace

QString OrganisationsCommand::name() const {
    return u"organisations"_s;
}

QString OrganisationsCommand::summary() const {
    return Duplicates::tr("List organisations that may be entered twice.");
}

void OrganisationsCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"duplicates"_s, Duplicates::tr("What is listed."));
}

ExitCode OrganisationsCommand::run(const QCommandLineParser& parser, Context& context) const {
    if (parser.positionalArguments() != QStringList{u"duplicates"_s})
        return context.misuse(Duplicates::tr("“duplicates” is needed."));
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto pairs = services::findDuplicates(**store);
    const auto region = (*store)->region();
    if (!pairs || !region)
        return context.fail(pairs ? region.error() : pairs.error());
    QJsonArray json;
    for (const services::LikelyDuplicate& pair : *pairs) {
        if (context.global.json)
            json.append(QJsonObject{{u"first"_s, toJson(pair.first)},
                                    {u"second"_s, toJson(pair.second)},
                                    {u"reason"_s, services::reasonCode(pair.reason)}});
        else
            context.out << toLine(pair, *region) << '\n';
    }
    if (context.global.json)
        context.printJson(json);
    else if (pairs->empty())
        context.out << Duplicates::tr("No likely duplicates.") << '\n';
    context.out.flush();
    return ExitCode::Done;
}

} // namespace svodka::cli
