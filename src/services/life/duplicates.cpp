// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/life/duplicates.h"

#include "core/names/organisation_index.h"
#include "core/names/organisation_resemblance.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Organisation;
using core::Result;
using core::Table;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(OrganisationLife)
};

/// The organisations of one municipality and type, compared wherever they share a clue.
class GroupSearch final {
public:
    /// `own`: how names write the municipality itself, which says nothing.
    GroupSearch(std::vector<const Organisation*> members, QStringList own)
        : m_members(std::move(members)), m_own(std::move(own)) {
        for (const Organisation* member : m_members)
            m_names.push_back(core::parseOrganisation(member->name));
        for (size_t i = 0; i < m_members.size(); ++i)
            for (const QString& clue : cluesOf(i))
                m_byClue[clue].push_back(i);
    }

    void addTo(std::vector<LikelyDuplicate>& pairs) const {
        std::set<std::pair<size_t, size_t>> seen;
        for (const std::vector<size_t>& sharing : m_byClue) {
            // A clue that very many share («сад») tells nothing; whoever is alike shares a rarer one too.
            constexpr size_t kTooCommon = 200;
            if (sharing.size() > kTooCommon)
                continue;
            for (size_t i = 0; i < sharing.size(); ++i)
                for (size_t j = i + 1; j < sharing.size(); ++j)
                    if (seen.insert({sharing[i], sharing[j]}).second)
                        compare(sharing[i], sharing[j], pairs);
        }
    }

private:
    [[nodiscard]] QStringList cluesOf(size_t member) const {
        QStringList clues = core::likenessClues(m_names[member]);
        clues << u"name="_s + m_names[member].key(m_own);
        if (!m_members[member]->inn.isEmpty())
            clues << u"inn="_s + m_members[member]->inn;
        clues.removeDuplicates();
        return clues;
    }

    void compare(size_t a, size_t b, std::vector<LikelyDuplicate>& pairs) const {
        const Organisation& first = *m_members[a];
        const Organisation& second = *m_members[b];
        const bool sameInn = !first.inn.isEmpty() && first.inn == second.inn;
        const bool otherKpp = !first.kpp.isEmpty() && !second.kpp.isEmpty() && first.kpp != second.kpp;
        const int likeness = core::organisationLikeness(m_names[a], m_names[b], m_own, sameInn && !otherKpp);
        if (m_names[a].key(m_own) == m_names[b].key(m_own))
            return pairs.push_back({first, second, DuplicateReason::SameName, likeness});
        if (likeness > 0 && sameInn && !otherKpp)
            return pairs.push_back({first, second, DuplicateReason::SameCodes, likeness});
        const bool otherInn = !first.inn.isEmpty() && !second.inn.isEmpty() && !sameInn;
        if (likeness > 0 && !otherInn && !otherKpp)
            pairs.push_back({first, second, DuplicateReason::AlikeName, likeness});
    }

    std::vector<const Organisation*> m_members;
    QStringList m_own;
    std::vector<core::OrganisationName> m_names;
    QHash<QString, std::vector<size_t>> m_byClue;
};

} // namespace

Result<std::vector<LikelyDuplicate>> findDuplicates(core::Store& store, std::stop_token stop) {
    auto known = store.organisations();
    if (!known)
        return known.error();
    std::ranges::sort(*known, {}, &Organisation::id);
    std::map<std::pair<core::MunicipalityId, QString>, std::vector<const Organisation*>> groups;
    for (const Organisation& organisation : *known)
        groups[{organisation.municipality, organisation.type}].push_back(&organisation);
    const auto region = store.region();
    if (!region)
        return region.error();
    core::OrganisationIndex places({}, {}, &*region);
    std::vector<LikelyDuplicate> pairs;
    for (auto& [place, members] : groups) {
        if (stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        GroupSearch(std::move(members), places.ownPlaces(place.first)).addTo(pairs);
    }
    std::ranges::stable_sort(pairs, {}, [](const LikelyDuplicate& pair) {
        return std::tuple(pair.reason, -pair.likeness, pair.first.municipality, pair.first.id, pair.second.id);
    });
    return pairs;
}

Table duplicateTable(const std::vector<LikelyDuplicate>& pairs, const core::Region& region) {
    Table table;
    table.name = Texts::tr("Likely duplicates");
    table.title = Texts::tr("Organisations that may be entered twice");
    for (const QString& title :
         {Texts::tr("Municipality"), Texts::tr("Organisation"), Texts::tr("Perhaps the same"), Texts::tr("Why")})
        table.columns.push_back({title, {}, core::ColumnKind::Text, false});
    for (const LikelyDuplicate& pair : pairs) {
        const core::Municipality* municipality = region.find(pair.first.municipality);
        table.rows.push_back({municipality ? core::Cell(municipality->latestName().shortName) : core::Cell(),
                              pair.first.name, pair.second.name, reasonText(pair.reason)});
    }
    return table;
}

QString reasonText(DuplicateReason reason) {
    switch (reason) {
    case DuplicateReason::SameCodes:
        return Texts::tr("the same INN");
    case DuplicateReason::SameName:
        return Texts::tr("the same name, written in another way");
    case DuplicateReason::AlikeName:
        break;
    }
    return Texts::tr("names alike");
}

QString reasonCode(DuplicateReason reason) {
    switch (reason) {
    case DuplicateReason::SameCodes:
        return u"codes"_s;
    case DuplicateReason::SameName:
        return u"name"_s;
    case DuplicateReason::AlikeName:
        break;
    }
    return u"alike"_s;
}

} // namespace svodka::services
