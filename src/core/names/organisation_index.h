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
    /// The organisations must outlive it and stay where they are; the rest is copied.
    OrganisationIndex(const std::vector<Organisation>& organisations, const std::vector<OrganisationAlias>& aliases,
                      const Region* region);

    [[nodiscard]] OrganisationMatch match(const OrganisationQuery& query);
    [[nodiscard]] std::vector<OrganisationId> find(const QString& name, MunicipalityId municipality,
                                                   const QString& type);
    [[nodiscard]] const QStringList& ownPlaces(MunicipalityId municipality);
    /// A name taken apart; of the last one it is known.
    [[nodiscard]] const OrganisationName& parsed(const QString& name);

private:
    /// A name that an organisation bears, or has borne or lent (Organisation::also).
    struct Known {
        const Organisation* one = nullptr;
        const OrganisationIdentity* former = nullptr; ///< null: the present one

        [[nodiscard]] OrganisationId id() const { return one->id; }
        [[nodiscard]] MunicipalityId municipality() const { return former ? former->municipality : one->municipality; }
        [[nodiscard]] const QString& name() const { return former ? former->name : one->name; }
        [[nodiscard]] const QString& type() const { return former ? former->type : one->type; }
        [[nodiscard]] const QString& inn() const { return former ? former->inn : one->inn; }
        [[nodiscard]] const QString& ogrn() const { return former ? former->ogrn : one->ogrn; }
        [[nodiscard]] const QString& kpp() const { return former ? former->kpp : one->kpp; }
    };
    /// A name as it stands in a municipality, as a hash: there may be a hundred thousand.
    struct NameHash {
        size_t hash = 0;
        int at = 0; ///< place in m_known

        friend auto operator<=>(const NameHash&, const NameHash&) = default;
    };
    using Place = std::pair<qint64, QString>; ///< municipality, type
    struct Spelling {
        const OrganisationQuery& query;
        QString key;
        OrganisationName name;
    };

    void add(Known known);
    void groupByPlace();
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
    QHash<qint64, QStringList> m_types;                       ///< by municipality
    std::vector<NameHash> m_byName;                           ///< sorted
    QHash<QString, std::vector<OrganisationAlias>> m_aliases; ///< by key of the spelling
    QSet<OrganisationId> m_ids;                               ///< only where there are aliases
    QHash<qint64, QStringList> m_ownPlaces;
    Region m_region;
    QString m_lastName;
    OrganisationName m_last; ///< of m_lastName
};

} // namespace svodka::core
