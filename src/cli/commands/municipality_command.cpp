// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/organisations_command.h"
#include "cli/option_values.h"
#include "services/corrections/correction.h"
#include "services/life/organisation_edit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Rename final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What the options say over what stands there.
core::MunicipalityName wantedName(const QCommandLineParser& parser, const core::MunicipalityName& last) {
    core::MunicipalityName wanted = last;
    wanted.validFrom = QDate::fromString(parser.value(u"day"_s), Qt::ISODate);
    wanted.validTo = {};
    wanted.derived = false;
    for (const auto& [option, field] :
         {std::pair(u"name"_s, &core::MunicipalityName::name),
          std::pair(u"short-name"_s, &core::MunicipalityName::shortName),
          std::pair(u"kind"_s, &core::MunicipalityName::type), std::pair(u"oktmo"_s, &core::MunicipalityName::oktmo)})
        if (parser.isSet(option))
            wanted.*field = parser.value(option);
    return wanted;
}

} // namespace

QString MunicipalityCommand::name() const {
    return u"municipality"_s;
}

QString MunicipalityCommand::summary() const {
    return Rename::tr("Give a municipality a new name, kind or OKTMO code from a day.");
}

void MunicipalityCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"ACTION"_s, Rename::tr("rename."));
    parser.addPositionalArgument(u"MUNICIPALITY"_s, Rename::tr("Any of its names."));
    parser.addOption({u"name"_s, Rename::tr("Its official name."), u"N"_s});
    parser.addOption({u"short-name"_s, Rename::tr("Its name for narrow places."), u"N"_s});
    parser.addOption({u"kind"_s, Rename::tr("Its kind, as it is written in its official name."), u"K"_s});
    parser.addOption({u"oktmo"_s, Rename::tr("OKTMO code: 8 digits."), u"CODE"_s});
    parser.addOption({u"day"_s, Rename::tr("The first day; without it a mistake is put right."), u"D"_s});
    parser.addOption({u"author"_s, Rename::tr("Who changes it."), u"A"_s});
}

ExitCode MunicipalityCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2 || arguments.at(0) != "rename"_L1)
        return context.misuse(Rename::tr("“rename” and a municipality are needed."));
    const QString day = parser.value(u"day"_s);
    if (!day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())
        return context.misuse(Rename::tr("Not a day: %1. Write it like this: 2023-09-01").arg(day));
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const QDateTime now = context.clock.nowUtc();
    const auto place = services::findPlace(**store, arguments.at(1), now.date());
    const auto region = (*store)->region();
    if (!place || !region)
        return context.fail(place ? region.error() : place.error());
    const core::Municipality* municipality = region->find(*place);
    if (!municipality)
        return context.fail({core::ErrorCode::MunicipalityUnknown, arguments.at(1), {}, {}});
    const core::MunicipalityName wanted = wantedName(parser, municipality->latestName());
    const QString author = authorOption(parser, context);
    const auto done = services::renameMunicipality(**store, {author, now}, *place, wanted);
    if (!done)
        return context.fail(done.error());
    if (context.global.json)
        context.printJson(QJsonObject{{u"change"_s, done->value}, {u"name"_s, wanted.name}});
    else
        context.out << Rename::tr("Done: %1").arg(wanted.name) << Qt::endl;
    return ExitCode::Done;
}

} // namespace svodka::cli
