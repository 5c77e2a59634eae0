// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/match_command.h"

#include "cli/option_values.h"
#include "core/names/municipality_matcher.h"
#include "ingest/text_file.h"
#include "services/presets.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Match final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString statusCode(core::MatchStatus status) {
    switch (status) {
    case core::MatchStatus::Exact:
        return u"exact"_s;
    case core::MatchStatus::Alias:
        return u"alias"_s;
    case core::MatchStatus::Normalised:
        return u"normalised"_s;
    case core::MatchStatus::Ask:
        return u"ask"_s;
    case core::MatchStatus::None:
        break;
    }
    return u"none"_s;
}

QJsonObject toJson(const core::Region& region, const QString& spelling, const core::MunicipalityMatch& match) {
    QJsonArray candidates;
    for (const core::MunicipalityId id : match.candidates)
        if (const core::Municipality* municipality = region.find(id))
            candidates.append(municipalityToJson(*municipality));
    const core::Municipality* found = region.find(match.municipality);
    return {{u"spelling"_s, spelling},
            {u"status"_s, statusCode(match.status)},
            {u"municipality"_s, found ? QJsonValue(municipalityToJson(*found)) : QJsonValue()},
            {u"candidates"_s, candidates}};
}

QString toLine(const core::Region& region, const QString& spelling, const core::MunicipalityMatch& match) {
    QStringList names;
    if (const core::Municipality* found = region.find(match.municipality))
        names.append(found->latestName().name);
    for (const core::MunicipalityId id : match.candidates)
        if (const core::Municipality* municipality = region.find(id))
            names.append(municipality->latestName().name + u'?');
    return QStringList{spelling, statusCode(match.status), names.join(u", "_s)}.join(u'\t');
}

/// The aliases of the store that was named; none if none was: `match` needs no store.
core::Result<std::vector<core::Alias>> aliasesOf(const Context& context, const core::Region& region) {
    if (context.global.store.isEmpty())
        return std::vector<core::Alias>();
    const auto store = context.openStore();
    if (!store)
        return store.error();
    const auto stored = (*store)->region();
    if (!stored)
        return stored.error();
    // Aliases name municipalities by their numbers inside a region.
    if (stored->code != region.code)
        return core::Error{core::ErrorCode::RegionDiffers, region.name, {}, stored->name};
    return (*store)->municipalityAliases();
}

} // namespace

QString MatchCommand::name() const {
    return u"match"_s;
}

QString MatchCommand::summary() const {
    return Match::tr("Show which municipality each spelling of a list means.");
}

void MatchCommand::describe(QCommandLineParser& parser) const {
    parser.addOption({u"region"_s, Match::tr("Region: sakhalin, kirov or a CSV file name;type;oktmo."), u"R"_s});
    parser.addPositionalArgument(u"FILE"_s, Match::tr("Text file, one spelling a line."));
}

ExitCode MatchCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || !parser.isSet(u"region"_s))
        return context.misuse(Match::tr("One file and --region are needed."));
    const auto region = services::loadRegion(parser.value(u"region"_s));
    if (!region)
        return context.fail(region.error());
    const auto aliases = aliasesOf(context, region->region);
    if (!aliases)
        return context.fail(aliases.error());
    const auto spellings = ingest::readLines(files.front());
    if (!spellings)
        return context.fail(spellings.error());

    const core::MunicipalityMatcher matcher(region->region, *aliases);
    QJsonArray json;
    bool anyOpen = false;
    for (const QString& spelling : *spellings) {
        // Each line by itself: the same spelling always gets the same answer, whatever stands around it.
        const core::MunicipalityMatch match = matcher.match(spelling);
        anyOpen = anyOpen || !match.municipality.isValid();
        if (context.global.json)
            json.append(toJson(region->region, spelling, match));
        else
            context.out << toLine(region->region, spelling, match) << '\n';
    }
    context.out << Qt::flush;
    if (context.global.json)
        context.printJson(json);
    return anyOpen ? ExitCode::NeedsAttention : ExitCode::Done;
}

} // namespace svodka::cli
