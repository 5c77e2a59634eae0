// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_index.h"

#include "core/names/organisation_resemblance.h"
#include "core/names/word_stem.h"

#include <algorithm>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

QString stemsOf(const QString& words) {
    QStringList stems;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        stems << placeStem(word);
    return stems.join(u' ');
}

/// «г анив», «мун анивск»: how names write the municipality itself.
QStringList placesOf(const Municipality& municipality) {
    const QString centre = stemsOf(normaliseMunicipality(municipality.centre).stem);
    QStringList places;
    for (const QString& kind : {u"г"_s, u"пгт"_s, u"п"_s, u"рп"_s, u"с"_s})
        places << kind + u' ' + centre;
    for (const MunicipalityName& name : municipality.names) {
        const QString stem = stemsOf(normaliseMunicipality(name.name).stem);
        places << u"мун "_s + stem << u"г "_s + stem;
    }
    places.removeDuplicates();
    return places;
}

bool isSame(const QString& a, const QString& b) {
    return !a.isEmpty() && a == b;
}

bool contains(const std::vector<OrganisationId>& ids, OrganisationId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isOther(const QString& a, const QString& b) {
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

} // namespace

OrganisationIndex::OrganisationIndex(const std::vector<Organisation>& organisations,
                                     const std::vector<OrganisationAlias>& aliases, const Region* region) {
    if (region)
        m_region = *region;
    m_known.reserve(organisations.size());
    m_byName.reserve(organisations.size());
    for (const Organisation& one : organisations) {
        add({&one, nullptr});
        for (const OrganisationIdentity& other : one.also)
            add({&one, &other});
        if (!aliases.empty())
            m_ids.insert(one.id);
    }
    std::sort(m_byName.begin(), m_byName.end());
    groupByPlace();
    for (const OrganisationAlias& alias : aliases)
        m_aliases[OrganisationMatcher::key(alias.spelling)].push_back(alias);
}

void OrganisationIndex::add(Known known) {
    m_byName.push_back({qHashMulti(0, known.municipality().value, known.name()), static_cast<int>(m_known.size())});
    m_known.push_back(known);
}

/// Those of one place mostly come one after the other.
void OrganisationIndex::groupByPlace() {
    OrganisationGroup* group = nullptr;
    for (size_t at = 0; at < m_known.size(); ++at) {
        const Known& known = m_known[at];
        const bool isSamePlace =
            at > 0 && m_known[at - 1].municipality() == known.municipality() && m_known[at - 1].type() == known.type();
        if (!isSamePlace)
            group = &m_groups[{known.municipality().value, known.type()}];
        if (group->members.empty())
            m_types[known.municipality().value] << known.type();
        group->members.push_back(static_cast<int>(at));
    }
}

const QStringList& OrganisationIndex::ownPlaces(MunicipalityId municipality) {
    auto found = m_ownPlaces.find(municipality.value);
    if (found == m_ownPlaces.end()) {
        const Municipality* known = m_region.find(municipality);
        found = m_ownPlaces.insert(municipality.value, known ? placesOf(*known) : QStringList());
    }
    return *found;
}

std::vector<OrganisationGroup*> OrganisationIndex::groupsOf(MunicipalityId municipality, const QString& type) {
    std::vector<OrganisationGroup*> groups;
    const QStringList types = type.isEmpty() ? m_types.value(municipality.value) : QStringList{type};
    for (const QString& one : types) {
        const auto group = m_groups.find({municipality.value, one});
        if (group == m_groups.end())
            continue;
        prepare(*group, municipality);
        groups.push_back(&*group);
    }
    return groups;
}

void OrganisationIndex::prepare(OrganisationGroup& group, MunicipalityId municipality) {
    if (std::exchange(group.ready, true))
        return;
    const QStringList own = ownPlaces(municipality);
    group.names.reserve(group.members.size());
    for (size_t i = 0; i < group.members.size(); ++i) {
        const int at = group.members[i];
        const Known& known = m_known[static_cast<size_t>(at)];
        OrganisationName name = parseOrganisation(known.name());
        group.byKey[OrganisationMatcher::key(known.name())].push_back(at);
        group.byFull[name.key()].push_back(at);
        group.byOwn[name.key(own)].push_back(at);
        group.byNoPlace[name.key(name.places)].push_back(at);
        QStringList clues = likenessClues(name);
        for (const QString& code : {known.inn(), known.ogrn()})
            if (!code.isEmpty())
                clues << u'=' + code;
        for (const QString& clue : clues)
            group.byClue[clue].push_back(static_cast<int>(i));
        group.names.push_back(std::move(name));
    }
}

const OrganisationName& OrganisationIndex::parsed(const QString& name) {
    if (m_lastName != name) {
        m_last = parseOrganisation(name);
        m_lastName = name;
    }
    return m_last;
}

OrganisationMatch OrganisationIndex::match(const OrganisationQuery& query) {
    if (m_known.empty() && m_aliases.isEmpty())
        return {};
    if (OrganisationMatch exact = matchExact(query); exact.status == MatchStatus::Exact)
        return exact;
    const std::vector<OrganisationGroup*> groups = groupsOf(query.municipality, query.type);
    if (m_aliases.isEmpty() && !m_types.contains(query.municipality.value))
        return {}; // nobody is known there
    const Spelling spelling{query, OrganisationMatcher::key(query.name), parsed(query.name)};
    if (OrganisationMatch alias = matchAlias(spelling); alias.status == MatchStatus::Alias)
        return alias;
    for (const auto step : {&OrganisationIndex::matchKey, &OrganisationIndex::matchWithoutOwnPlace})
        if (OrganisationMatch found = (this->*step)(spelling, groups); found.status != MatchStatus::None)
            return found;
    OrganisationMatch open = underAnotherType(spelling);
    if (open.status == MatchStatus::None)
        open = candidates(spelling, groups);
    open.declaredNew = isRefused(spelling, {});
    return open;
}

/// The name letter for letter, once. Most rows of a store that is fed every week end here.
OrganisationMatch OrganisationIndex::matchExact(const OrganisationQuery& query) const {
    const size_t hash = qHashMulti(0, query.municipality.value, query.name);
    std::vector<int> fitting;
    for (auto each = std::ranges::lower_bound(m_byName, hash, {}, &NameHash::hash);
         each != m_byName.end() && each->hash == hash; ++each) {
        const Known& known = m_known[static_cast<size_t>(each->at)];
        if (known.municipality() == query.municipality && known.name() == query.name &&
            (query.type.isEmpty() || known.type() == query.type))
            fitting.push_back(each->at);
    }
    return fitting.empty() ? OrganisationMatch() : oneOf(fitting, query, MatchStatus::Exact);
}

OrganisationMatch OrganisationIndex::matchAlias(const Spelling& spelling) const {
    const auto found = m_aliases.constFind(spelling.key);
    if (found == m_aliases.constEnd())
        return {};
    for (const OrganisationAlias& alias : *found) {
        const bool here = alias.municipality == spelling.query.municipality && alias.type == spelling.query.type;
        if (here && !alias.refused && m_ids.contains(alias.target))
            return {MatchStatus::Alias, alias.target, {}};
    }
    return {};
}

bool OrganisationIndex::isRefused(const Spelling& spelling, OrganisationId id) const {
    const auto found = m_aliases.constFind(spelling.key);
    return found != m_aliases.constEnd() && std::any_of(found->begin(), found->end(), [&](const auto& alias) {
               return alias.refused && alias.target == id && alias.municipality == spelling.query.municipality;
           });
}

/// Who bears a name now stands before who bore it once, or only in another place.
std::vector<int> OrganisationIndex::presentFirst(const std::vector<int>& found) const {
    std::vector<int> present;
    std::copy_if(found.begin(), found.end(), std::back_inserter(present),
                 [&](int at) { return !m_known[static_cast<size_t>(at)].former; });
    return present.empty() ? found : present;
}

bool OrganisationIndex::isOne(const std::vector<int>& found) const {
    return !found.empty() && std::all_of(found.begin(), found.end(), [&](int at) {
        return m_known[static_cast<size_t>(at)].id() == m_known[static_cast<size_t>(found.front())].id();
    });
}

/// One is a match. Of several the codes may leave one; else a person must say.
OrganisationMatch OrganisationIndex::oneOf(const std::vector<int>& found, const OrganisationQuery& query,
                                           MatchStatus status) const {
    std::vector<int> left = presentFirst(found);
    for (const auto& [said, member] :
         {std::pair(query.kpp, &Known::kpp), std::pair(query.inn, &Known::inn), std::pair(query.ogrn, &Known::ogrn)}) {
        if (left.size() < 2)
            break;
        std::vector<int> same;
        std::copy_if(left.begin(), left.end(), std::back_inserter(same), [&, code = said, of = member](int at) {
            return isSame((m_known[static_cast<size_t>(at)].*of)(), code);
        });
        if (!same.empty())
            left = same;
    }
    if (isOne(left))
        return {status, m_known[static_cast<size_t>(left.front())].id(), {}};
    return ask(found);
}

OrganisationMatch OrganisationIndex::ask(const std::vector<int>& found) const {
    OrganisationMatch match{MatchStatus::Ask, {}, {}};
    for (const int at : found)
        if (const OrganisationId id = m_known[static_cast<size_t>(at)].id(); !contains(match.candidates, id))
            match.candidates.push_back(id);
    return match;
}

std::vector<int> OrganisationIndex::notRefused(const std::vector<int>& found, const Spelling& spelling) const {
    std::vector<int> left;
    std::copy_if(found.begin(), found.end(), std::back_inserter(left),
                 [&](int at) { return !isRefused(spelling, m_known[static_cast<size_t>(at)].id()); });
    return left;
}

OrganisationMatch OrganisationIndex::matchKey(const Spelling& spelling, const std::vector<OrganisationGroup*>& groups) {
    const QString full = spelling.name.key();
    const auto collect = [&](QHash<QString, std::vector<int>> OrganisationGroup::*index, const QString& key) {
        std::vector<int> found;
        for (const OrganisationGroup* group : groups)
            std::ranges::copy((group->*index).value(key), std::back_inserter(found));
        return notRefused(found, spelling);
    };
    if (const auto found = collect(&OrganisationGroup::byKey, spelling.key); !found.empty())
        return oneOf(found, spelling.query, MatchStatus::Exact);
    if (const auto found = collect(&OrganisationGroup::byFull, full); !found.empty())
        return oneOf(found, spelling.query, MatchStatus::Normalised);
    return {};
}

/// «СОШ № 1 г. Анива» in Анивский is «СОШ № 1», unless there is also a «СОШ № 1 с. Троицкое».
OrganisationMatch OrganisationIndex::matchWithoutOwnPlace(const Spelling& spelling,
                                                          const std::vector<OrganisationGroup*>& groups) {
    const QString key = spelling.name.key(ownPlaces(spelling.query.municipality));
    const QString placeless = spelling.name.key(spelling.name.places);
    std::vector<int> found;
    std::vector<int> rivals;
    for (const OrganisationGroup* group : groups) {
        std::ranges::copy(notRefused(group->byOwn.value(key), spelling), std::back_inserter(found));
        for (const int at : notRefused(group->byNoPlace.value(placeless), spelling))
            if (std::find(found.begin(), found.end(), at) == found.end())
                rivals.push_back(at);
    }
    if (found.empty())
        return {};
    // A place that is told decides between them.
    if (rivals.empty() || !spelling.name.places.isEmpty())
        return oneOf(found, spelling.query, MatchStatus::Normalised);
    found.insert(found.end(), rivals.begin(), rivals.end());
    return ask(found);
}

OrganisationMatch OrganisationIndex::underAnotherType(const Spelling& spelling) {
    if (spelling.query.type.isEmpty())
        return {};
    OrganisationMatch match;
    for (const OrganisationId id : find(spelling.query.name, spelling.query.municipality, {}))
        if (!isRefused(spelling, id))
            match.candidates.push_back(id);
    match.otherType = !match.candidates.empty();
    match.status = match.otherType ? MatchStatus::Ask : MatchStatus::None;
    return match;
}

OrganisationMatch OrganisationIndex::candidates(const Spelling& spelling,
                                                const std::vector<OrganisationGroup*>& groups) {
    const OrganisationQuery& query = spelling.query;
    QStringList clues = likenessClues(spelling.name);
    for (const QString& code : {query.inn, query.ogrn})
        if (!code.isEmpty())
            clues << u'=' + code;
    std::map<int, int> likeness; // place in m_known → how much
    for (OrganisationGroup* group : groups) {
        for (const QString& clue : clues) {
            for (const int place : group->byClue.value(clue)) {
                const int at = group->members[static_cast<size_t>(place)];
                const Known& known = m_known[static_cast<size_t>(at)];
                if (likeness.contains(at) || isRefused(spelling, known.id()))
                    continue;
                const bool sameCode = !isOther(known.kpp(), query.kpp) &&
                                      (isSame(known.inn(), query.inn) || isSame(known.ogrn(), query.ogrn));
                likeness[at] = organisationLikeness(spelling.name, group->names[static_cast<size_t>(place)],
                                                    ownPlaces(query.municipality), sameCode);
            }
        }
    }
    std::erase_if(likeness, [](const auto& entry) { return entry.second == 0; });
    std::vector<std::pair<int, int>> sorted(likeness.begin(), likeness.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    constexpr size_t most = 8;
    OrganisationMatch match;
    for (const auto& [at, how] : sorted)
        if (const OrganisationId id = m_known[static_cast<size_t>(at)].id();
            match.candidates.size() < most && !contains(match.candidates, id))
            match.candidates.push_back(id);
    match.status = match.candidates.empty() ? MatchStatus::None : MatchStatus::Ask;
    return match;
}

std::vector<OrganisationId> OrganisationIndex::find(const QString& name, MunicipalityId municipality,
                                                    const QString& type) {
    std::vector<OrganisationId> found;
    const QString key = OrganisationMatcher::key(name);
    for (OrganisationGroup* group : groupsOf(municipality, type))
        for (const int at : group->byKey.value(key))
            if (const Known& known = m_known[static_cast<size_t>(at)]; !known.former)
                found.push_back(known.id());
    return found;
}

} // namespace svodka::core
