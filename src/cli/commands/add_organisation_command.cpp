// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/add_organisation_command.h"

#include "cli/option_values.h"
#include "services/corrections/correction.h"
#include "services/error_text.h"
#include "services/import/planner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Add final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Finds what the words mean.
core::Result<void> fillPlace(core::Store& store, const QCommandLineParser& parser, QDate today,
                             services::OrganisationAddition& addition) {
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    addition.type = services::typeNamed(*catalogue, parser.value(u"type"_s));
    if (addition.type.isEmpty())
        return core::Error{core::ErrorCode::TypeUnknown, parser.value(u"type"_s), {}, {}};
    const auto place = services::findPlace(store, parser.value(u"municipality"_s), today);
    if (!place)
        return place.error();
    addition.municipality = *place;
    return {};
}

} // namespace

QString AddOrganisationCommand::name() const {
    return u"add-organisation"_s;
}

QString AddOrganisationCommand::summary() const {
    return Add::tr("Add an organisation by hand, with a reason.");
}

void AddOrganisationCommand::describe(QCommandLineParser& parser) const {
    parser.addOption({u"name"_s, Add::tr("Its name."), u"N"_s});
    parser.addOption({u"municipality"_s, Add::tr("Its municipality; “регион” = it belongs to none."), u"M"_s});
    parser.addOption({u"type"_s, Add::tr("Its type: preschool, school, … or any of the words for it."), u"T"_s});
    parser.addOption({u"campaign"_s, Add::tr("Campaign: sferum or gospubliki."), u"C"_s});
    parser.addOption({u"period"_s, Add::tr("The week from which it exists; the newest by default."), u"P"_s});
    parser.addOption({u"reason"_s, Add::tr("Why."), u"TEXT"_s});
    parser.addOption({u"author"_s, Add::tr("Who adds it."), u"A"_s});
}

ExitCode AddOrganisationCommand::run(const QCommandLineParser& parser, Context& context) const {
    for (const QString& needed : {u"name"_s, u"municipality"_s, u"type"_s, u"reason"_s})
        if (!parser.isSet(needed))
            return context.misuse(Add::tr("--%1 is needed.").arg(needed));
    services::OrganisationAddition addition;
    const auto period = periodOption(parser);
    if (!period)
        return context.misuse(services::explain(period.error()).joined());
    addition.period = *period;
    addition.name = parser.value(u"name"_s);
    addition.campaign = parser.value(u"campaign"_s);
    addition.reason = parser.value(u"reason"_s);
    addition.author = authorOption(parser, context);
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    if (const auto filled = fillPlace(**store, parser, context.clock.nowUtc().date(), addition); !filled)
        return context.fail(filled.error());
    const auto done = services::addOrganisation(**store, context.clock, addition);
    if (!done)
        return context.fail(done.error());
    if (context.global.json)
        context.printJson(QJsonObject{{u"batch"_s, done->batch.id.value},
                                      {u"organisation"_s, done->organisation.id.value},
                                      {u"name"_s, done->organisation.name}});
    else
        context.out
            << Add::tr("Added, import No. %1: %2").arg(QString::number(done->batch.id.value), done->organisation.name)
            << Qt::endl;
    return ExitCode::Done;
}

} // namespace svodka::cli
