// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/organisation_matcher.h"
#include "core/names/organisation_name.h"

#include <QSet>
#include <map>

namespace svodka::core {

/// The organisations of one municipality and type, taken apart once somebody asks.
struct OrganisationGroup {
    std::vector<int> members;                   ///< positions in the matcher's list
    std::vector<OrganisationName> names;        ///< the same order
    QHash<QString, std::vector<int>> byKey;     ///< OrganisationMatcher::key → places in `members`
    QHash<QString, std::vector<int>> byFull;    ///< OrganisationName::key
    QHash<QString, std::vector<int>> byOwn;     ///< the same without the places that are the municipality itself
    QHash<QString, std::vector<int>> byNoPlace; ///< the same without any place
    QHash<QString, std::vector<int>> byClue;
    bool ready = false;
};

/// What OrganisationMatcher knows, by place and name.
class OrganisationIndex final {
public:
    OrganisationIndex(const std::vector<Organisation>& organisations, const std::vector<OrganisationAlias>& aliases,
                      const Region* region);

    [[nodiscard]] OrganisationMatch match(const OrganisationQuery& query);
    [[nodiscard]] std::vector<OrganisationId> find(const QString& name, MunicipalityId municipality,
                                                   const QString& type);
    [[nodiscard]] const QStringList& ownPlaces(MunicipalityId municipality);
    /// A name taken apart; of the last one it is known.
    [[nodiscard]] const OrganisationName& parsed(const QString& name);

private:
    struct Known {
        OrganisationId id;
        QString name;
        QString inn;
        QString ogrn;
        QString kpp;
        QString type;
        int sameName = -1;     ///< another one of this name in the municipality
        bool isFormer = false; ///< Organisation::also
    };
    using Place = std::pair<qint64, QString>; ///< municipality, type
    struct Spelling {
        const OrganisationQuery& query;
        QString key;
        OrganisationName name;
    };

    void add(Known known, MunicipalityId municipality);
    [[nodiscard]] std::vector<int> presentFirst(const std::vector<int>& found) const;
    /// All of them are one organisation.
    [[nodiscard]] bool isOne(const std::vector<int>& found) const;
    std::vector<OrganisationGroup*> groupsOf(MunicipalityId municipality, const QString& type);
    void prepare(OrganisationGroup& group, MunicipalityId municipality);
    [[nodiscard]] bool isRefused(const Spelling& spelling, OrganisationId id) const;
    [[nodiscard]] OrganisationMatch matchExact(const OrganisationQuery& query) const;
    [[nodiscard]] OrganisationMatch matchAlias(const Spelling& spelling) const;
    [[nodiscard]] OrganisationMatch matchKey(const Spelling& spelling, const std::vector<OrganisationGroup*>& groups);
    [[nodiscard]] OrganisationMatch matchWithoutOwnPlace(const Spelling& spelling,
                                                         const std::vector<OrganisationGroup*>& groups);
    [[nodiscard]] OrganisationMatch candidates(const Spelling& spelling, const std::vector<OrganisationGroup*>& groups);
    [[nodiscard]] OrganisationMatch underAnotherType(const Spelling& spelling);
    [[nodiscard]] OrganisationMatch oneOf(const std::vector<int>& found, const OrganisationQuery& query,
                                          MatchStatus status) const;
    [[nodiscard]] OrganisationMatch ask(const std::vector<int>& found) const;
    [[nodiscard]] std::vector<int> notRefused(const std::vector<int>& found, const Spelling& spelling) const;

    std::vector<Known> m_known;
    QHash<Place, OrganisationGroup> m_groups;
    QHash<qint64, QStringList> m_types;              ///< by municipality
    QHash<std::pair<qint64, QString>, int> m_byName; ///< municipality and name as it stands → the last one known
    QHash<QString, std::vector<OrganisationAlias>> m_aliases; ///< by key of the spelling
    QSet<OrganisationId> m_ids;                               ///< only where there are aliases
    QHash<qint64, QStringList> m_ownPlaces;
    Region m_region;
    QString m_lastName;
    OrganisationName m_last; ///< of m_lastName
};

} // namespace svodka::core
