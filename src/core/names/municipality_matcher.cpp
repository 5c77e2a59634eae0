// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/municipality_matcher.h"

#include "core/names/place_finder.h"
#include "core/names/region_phrase.h"

#include <algorithm>

namespace svodka::core {

namespace {

MunicipalityMatch silent(const PlaceIndex& index, size_t place, MatchStatus status) {
    return {status, index.places()[place].id, {}};
}

// A question about `places`: those that agree with what is stated come first. None if there is nobody to ask about.
MunicipalityMatch question(const PlaceIndex& index, std::vector<size_t> places, const std::vector<PlaceKind>& stated) {
    std::stable_partition(places.begin(), places.end(), [&](size_t place) { return index.compatible(stated, place); });
    MunicipalityMatch match;
    for (const size_t place : places)
        match.candidates.push_back(index.places()[place].id);
    match.status = places.empty() ? MatchStatus::None : MatchStatus::Ask;
    return match;
}

// Of places with one name, the only one whose own kinds hold a stated kind: «Троицкий район» beside a Троицкий okrug.
std::vector<FormHit> ofStatedKind(const PlaceIndex& index, const std::vector<FormHit>& hits,
                                  const std::vector<PlaceKind>& stated) {
    std::vector<FormHit> own;
    for (const FormHit& hit : hits)
        if (std::any_of(stated.begin(), stated.end(),
                        [&](PlaceKind kind) { return index.places()[hit.place].isOf(kind); }))
            own.push_back(hit);
    return own;
}

// Of places with one name, the only one whose official name has no kind word: «Слободской» beside «г. Слободской».
std::vector<FormHit> namedBare(const PlaceIndex& index, const std::vector<FormHit>& hits, const ParsedName& name) {
    std::vector<FormHit> bare;
    if (name.statesAnything() || name.authority)
        return hits;
    for (const FormHit& hit : hits)
        if (index.places()[hit.place].bareStems.contains(joined(name.segments.front())))
            bare.push_back(hit);
    return bare;
}

// «Анивское» is the name only beside an office («управление образования») or МО, and not where it is a town's name.
bool looseFormAllowed(const PlaceIndex& index, const FormHit& hit, const ParsedName& name) {
    return hit.quality != FormQuality::Loose || name.authority ||
           (name.municipal && !namesCentre(index, name, hit.place));
}

std::vector<size_t> withRivals(const PlaceIndex& index, const std::vector<FormHit>& hits) {
    std::vector<size_t> places;
    for (const FormHit& hit : hits)
        places.push_back(hit.place);
    for (const FormHit& hit : hits)
        for (const size_t rival : index.places()[hit.place].rivals)
            if (std::find(places.begin(), places.end(), rival) == places.end())
                places.push_back(rival);
    return places;
}

std::vector<size_t> placesOf(const std::vector<FormHit>& hits) {
    std::vector<size_t> places;
    for (const FormHit& hit : hits)
        places.push_back(hit.place);
    return places;
}

// The guards: what is stated must not speak against the one place that the name leads to.
MunicipalityMatch decide(const PlaceIndex& index, const std::vector<FormHit>& hits, const ParsedName& name,
                         const std::vector<PlaceKind>& stated, bool certain) {
    std::vector<FormHit> possible;
    for (const FormHit& hit : hits)
        if (index.compatible(stated, hit.place))
            possible.push_back(hit);
    if (possible.empty())
        return question(index, withRivals(index, hits), stated);
    std::vector<FormHit> chosen = possible;
    if (chosen.size() > 1)
        chosen = stated.empty() ? namedBare(index, possible, name) : ofStatedKind(index, possible, stated);
    if (!certain || chosen.size() != 1 || !looseFormAllowed(index, chosen.front(), name))
        return question(index, placesOf(possible), stated);
    return silent(index, chosen.front().place, MatchStatus::Normalised);
}

} // namespace

MunicipalityMatcher::MunicipalityMatcher(const Region& region, const std::vector<Alias>& aliases)
    : m_index(std::make_shared<const PlaceIndex>(region)) {
    for (const Alias& alias : aliases) {
        const QString key = alias.normalised.isEmpty() ? normaliseText(alias.spelling) : alias.normalised;
        if (alias.refused) {
            m_refusals[key].push_back(alias.target);
            continue;
        }
        const auto known = m_aliases.constFind(key);
        if (known == m_aliases.constEnd() || known->at <= alias.at)
            m_aliases.insert(key, alias);
    }
}

MunicipalityMatch MunicipalityMatcher::match(const QString& spelling, const QString& section) const {
    std::vector<PlaceKind> sectionKinds = parseName(section).kinds;
    if (sectionKinds.size() != 1)
        sectionKinds.clear();
    const ParsedName name = parseName(spelling);
    const auto sectionAgrees = [&](size_t place) {
        return name.statesAnything() || m_index->compatible(sectionKinds, place);
    };
    if (const auto place = m_index->exact(spelling); place && sectionAgrees(*place))
        return silent(*m_index, *place, MatchStatus::Exact);
    const QString text = normaliseText(spelling);
    if (const auto alias = m_aliases.constFind(text); alias != m_aliases.constEnd())
        return {MatchStatus::Alias, alias->target, {}};
    if (const auto place = m_index->sameText(text); place && sectionAgrees(*place))
        return withoutRefused(silent(*m_index, *place, MatchStatus::Normalised), text);
    return withoutRefused(matchParsed(name, sectionKinds), text);
}

MunicipalityMatch MunicipalityMatcher::matchParsed(const ParsedName& name,
                                                   const std::vector<PlaceKind>& sectionKinds) const {
    if (name.total || name.organisation || name.segments.empty())
        return {};
    const QString& own = m_index->regionPhrase();
    for (const QString& said : name.regions)
        if (!own.isEmpty() && !sameRegion(own, said))
            return {};
    // A region whose own name says nothing («vologda.csv») cannot tell a neighbour's suffix from its own.
    const bool certain = name.regions.isEmpty() || !own.isEmpty();
    const std::vector<PlaceKind>& stated = name.kinds.empty() ? sectionKinds : name.kinds;
    const std::vector<FormHit> hits = findByName(*m_index, name);
    if (hits.empty())
        return question(*m_index, findResembling(*m_index, name), stated);
    return decide(*m_index, hits, name, stated, certain);
}

MunicipalityMatch MunicipalityMatcher::withoutRefused(MunicipalityMatch match, const QString& normalised) const {
    const auto refused = m_refusals.constFind(normalised);
    if (refused == m_refusals.constEnd())
        return match;
    const auto isRefused = [&](MunicipalityId id) {
        return std::find(refused->begin(), refused->end(), id) != refused->end();
    };
    if (match.municipality.isValid() && isRefused(match.municipality))
        return {};
    std::erase_if(match.candidates, isRefused);
    if (match.status == MatchStatus::Ask && match.candidates.empty())
        match.status = MatchStatus::None;
    return match;
}

} // namespace svodka::core
