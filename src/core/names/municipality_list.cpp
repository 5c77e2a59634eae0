// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/municipality_matcher.h"
#include "core/names/place_finder.h"

#include <QSet>
#include <algorithm>

namespace svodka::core {

namespace {

QSet<MunicipalityId> takenBy(const std::vector<MunicipalityMatch>& matches) {
    QSet<MunicipalityId> taken;
    for (const MunicipalityMatch& match : matches)
        if (match.municipality.isValid())
            taken.insert(match.municipality);
    return taken;
}

} // namespace

std::vector<MunicipalityMatch> MunicipalityMatcher::matchList(const QStringList& spellings,
                                                              const QStringList& sections) const {
    QHash<std::pair<QString, QString>, MunicipalityMatch> known; // a column of organisations repeats each name
    std::vector<MunicipalityMatch> matches;
    matches.reserve(size_t(spellings.size()));
    for (qsizetype i = 0; i < spellings.size(); ++i) {
        const std::pair key(spellings[i], sections.value(i));
        if (!known.contains(key))
            known.insert(key, match(key.first, key.second));
        matches.push_back(known.value(key));
    }
    doubtTwins(spellings, matches);
    dropTaken(matches);
    return matches;
}

void MunicipalityMatcher::dropTaken(std::vector<MunicipalityMatch>& matches) {
    const QSet<MunicipalityId> taken = takenBy(matches);
    for (MunicipalityMatch& match : matches) {
        if (match.candidates.size() < 2)
            continue;
        std::vector<MunicipalityId> left = match.candidates;
        std::erase_if(left, [&](MunicipalityId id) { return taken.contains(id); });
        if (!left.empty())
            match.candidates = std::move(left);
    }
}

// «Слободской» is the district by its official name. Where another row says «Слободской район» and none says
// «г. Слободской», the bare row may well be the town.
void MunicipalityMatcher::doubtTwins(const QStringList& spellings, std::vector<MunicipalityMatch>& matches) const {
    QSet<MunicipalityId> withKind;
    std::vector<std::pair<size_t, MunicipalityMatch>> doubts;
    for (qsizetype i = 0; i < spellings.size(); ++i) {
        const MunicipalityMatch& match = matches[size_t(i)];
        if (match.status != MatchStatus::Exact && match.status != MatchStatus::Normalised)
            continue;
        if (m_index->find(match.municipality)->rivals.empty())
            continue;
        const ParsedName name = parseName(spellings[i]);
        if (name.statesAnything()) {
            withKind.insert(match.municipality);
            continue;
        }
        MunicipalityMatch doubt{MatchStatus::Ask, {}, {}};
        for (const FormHit& hit : findByName(*m_index, name))
            if (const MunicipalityId id = m_index->places()[hit.place].id; id != match.municipality)
                doubt.candidates.push_back(id);
        if (!doubt.candidates.empty())
            doubts.emplace_back(size_t(i), doubt);
    }
    const QSet<MunicipalityId> taken = takenBy(matches);
    for (auto& [row, doubt] : doubts) {
        const bool twinTaken = std::any_of(doubt.candidates.begin(), doubt.candidates.end(),
                                           [&](MunicipalityId id) { return taken.contains(id); });
        if (twinTaken || !withKind.contains(matches[row].municipality))
            continue;
        doubt.candidates.push_back(matches[row].municipality);
        matches[row] = doubt;
    }
}

} // namespace svodka::core
