// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/organisation_finder.h"

#include "services/pending/organisation_answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::MatchStatus;
using core::OrganisationMatch;
using core::OrganisationQuery;
using Kind = OrganisationVerdict::Kind;

namespace {

bool isSilent(const OrganisationMatch& match) {
    return match.organisation.isValid();
}

/// Every run of digits, sorted: no spelling drops one.
QString numbersIn(const QString& name) {
    std::vector<QStringView> runs;
    const QStringView text(name);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype from = at;
        while (at < text.size() && text[at].isDigit())
            ++at;
        if (at > from)
            runs.push_back(text.sliced(from, at - from));
    }
    std::sort(runs.begin(), runs.end());
    QString all;
    for (const QStringView run : runs)
        (all += run) += u',';
    return all;
}

} // namespace

OrganisationFinder::OrganisationFinder(const Known& known, const Rules& rules)
    : m_known(known), m_rules(rules), m_matcher(known.organisations, known.aliases, &known.region) {}

OrganisationVerdict OrganisationFinder::decide(const OrganisationQuery& query, int sourceRow) {
    const OrganisationMatch match = m_matcher.match(query);
    if (isSilent(match))
        return {Kind::Known, match.organisation, {}, false, {}};
    const QString key = m_rules.answers.empty() ? QString() : core::OrganisationMatcher::key(query.name);
    const OrganisationAnswer* answer = answerTo(query, key);
    const OrganisationVerdict verdict = answer ? answered(*answer, match) : unanswered(match);
    propose(query, match, verdict, sourceRow);
    return verdict;
}

const OrganisationAnswer* OrganisationFinder::answerTo(const OrganisationQuery& query, const QString& key) const {
    const auto found =
        std::find_if(m_rules.answers.begin(), m_rules.answers.end(), [&](const OrganisationAnswer& answer) {
            return answer.municipality == query.municipality && answer.type == query.type &&
                   core::OrganisationMatcher::key(answer.spelling) == key;
        });
    return found == m_rules.answers.end() ? nullptr : &*found;
}

OrganisationVerdict OrganisationFinder::answered(const OrganisationAnswer& answer, const OrganisationMatch& match) {
    if (answer.kind == OrganisationAnswer::Kind::Leave)
        return waiting(match);
    for (core::OrganisationAlias& alias : aliasesOf(answer, match.candidates))
        if (std::find(m_learnt.begin(), m_learnt.end(), alias) == m_learnt.end())
            m_learnt.push_back(std::move(alias));
    if (answer.kind == OrganisationAnswer::Kind::Known)
        return {Kind::Known, answer.organisation, {}, false, {}};
    if (answer.kind == OrganisationAnswer::Kind::Refuse)
        return waiting(match);
    return {Kind::New, {}, {}, false, {}};
}

OrganisationVerdict OrganisationFinder::unanswered(const OrganisationMatch& match) {
    const bool plainlyNew = match.status == MatchStatus::None && m_rules.createOrganisations;
    if (plainlyNew || match.declaredNew)
        return {Kind::New, {}, {}, false, {}};
    return waiting(match);
}

OrganisationVerdict OrganisationFinder::waiting(const OrganisationMatch& match) const {
    OrganisationVerdict verdict{Kind::Waiting, {}, namesOf(match), match.otherType, {}};
    verdict.detail = verdict.candidates.join(u", "_s);
    if (match.otherType) {
        const core::Organisation* known = find(match.candidates.front());
        const core::OrganisationType* type = known ? m_known.catalogue.type(known->type) : nullptr;
        verdict.detail = type ? type->title.ru : known ? known->type : QString();
    }
    return verdict;
}

QStringList OrganisationFinder::namesOf(const OrganisationMatch& match) const {
    QStringList names;
    for (const core::OrganisationId id : match.candidates) {
        const core::Organisation* known = find(id);
        if (!known)
            continue;
        const core::OrganisationType* type = m_known.catalogue.type(known->type);
        names << (match.otherType && type ? known->name + u" ("_s + type->title.ru + u')' : known->name);
    }
    return names;
}

const core::Organisation* OrganisationFinder::find(core::OrganisationId id) const {
    if (m_byId.isEmpty())
        for (const core::Organisation& one : m_known.organisations)
            m_byId.insert(one.id, &one);
    return m_byId.value(id, nullptr);
}

void OrganisationFinder::propose(const OrganisationQuery& query, const OrganisationMatch& match,
                                 const OrganisationVerdict& verdict, int sourceRow) {
    const Place place{query.name, query.municipality.value, query.type};
    if (const auto known = m_proposalOf.constFind(place); known != m_proposalOf.constEnd()) {
        m_proposals[*known].sourceRows.push_back(sourceRow);
        return;
    }
    m_proposalOf.insert(place, m_proposals.size());
    OrganisationProposal proposal;
    proposal.spelling = query.name;
    proposal.municipality = query.municipality;
    proposal.type = query.type;
    proposal.candidates = match.candidates;
    proposal.candidateNames = namesOf(match);
    proposal.isWaiting = verdict.kind == Kind::Waiting;
    proposal.sourceRows = {sourceRow};
    m_proposals.push_back(std::move(proposal));
}

bool OrganisationFinder::isRepeated(const OrganisationQuery& query, const OrganisationVerdict& verdict) {
    if (verdict.kind == Kind::Known) {
        const auto before = m_seenKnown.size();
        m_seenKnown.insert(verdict.organisation);
        return m_seenKnown.size() == before;
    }
    return isNewAgain(query);
}

/// Names are taken apart only where their numbers do not tell them apart: a first import brings thousands of new ones.
bool OrganisationFinder::isNewAgain(const OrganisationQuery& query) {
    const Numbers numbers{qHash(numbersIn(query.name)), query.municipality.value, query.type};
    std::vector<SeenNew>& alike = m_seenNew[numbers];
    SeenNew own{query.name, 0};
    const QString key = alike.empty() ? QString() : fullKey(query.name, query);
    if (!alike.empty())
        own.keyHash = qHash(key);
    for (SeenNew& other : alike) {
        if (other.keyHash == 0)
            other.keyHash = qHash(fullKey(other.name, query));
        if (other.keyHash == own.keyHash && fullKey(other.name, query) == key)
            return true;
    }
    alike.push_back(std::move(own));
    return false;
}

QString OrganisationFinder::fullKey(const QString& name, const OrganisationQuery& place) const {
    return m_matcher.fullKey(name, place.municipality);
}

} // namespace svodka::services
