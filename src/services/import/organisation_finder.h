// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/names/organisation_matcher.h"
#include "services/import/import_request.h"

#include <QHash>
#include <QSet>

namespace svodka::services {

/// What becomes of the name of one row.
struct OrganisationVerdict {
    enum class Kind { Known, New, Waiting };
    Kind kind = Kind::Waiting;
    core::OrganisationId organisation; ///< Known
    QStringList candidates;            ///< Waiting: names that it may mean, with their type where that is another one
    bool otherType = false;            ///< Waiting: it is known under another type, see `detail`
    QString detail;                    ///< Waiting: for the notice
};

/// Decides about the names of organisations in one file: the store's names and aliases first, then the answers of the
/// request, then what the request says about new ones. Collects a proposal for every name that the store does not know.
class OrganisationFinder final {
public:
    struct Known {
        const std::vector<core::Organisation>& organisations;
        const std::vector<core::OrganisationAlias>& aliases;
        const core::Region& region;
        const core::Catalogue& catalogue;
    };
    struct Rules {
        bool createOrganisations = true;
        const std::vector<OrganisationAnswer>& answers;
    };
    /// Everything referred to must outlive the finder.
    OrganisationFinder(const Known& known, const Rules& rules);

    OrganisationVerdict decide(const core::OrganisationQuery& query, int sourceRow);

    /// False the first time that an organisation of this verdict comes, true from then on.
    bool isRepeated(const core::OrganisationQuery& query, const OrganisationVerdict& verdict);

    [[nodiscard]] std::vector<OrganisationProposal> takeProposals() { return std::move(m_proposals); }
    [[nodiscard]] std::vector<core::OrganisationAlias> takeLearnt() { return std::move(m_learnt); }

private:
    /// Something of a name, in one municipality and type; shares the texts.
    struct Place {
        QString text;
        qint64 municipality = 0;
        QString type;

        friend bool operator==(const Place&, const Place&) = default;
        friend size_t qHash(const Place& place, size_t seed = 0) {
            return qHashMulti(seed, place.text, place.municipality, place.type);
        }
    };

    OrganisationVerdict answered(const OrganisationAnswer& answer, const core::OrganisationMatch& match);
    OrganisationVerdict unanswered(const core::OrganisationMatch& match);
    [[nodiscard]] OrganisationVerdict waiting(const core::OrganisationMatch& match) const;
    [[nodiscard]] QStringList namesOf(const core::OrganisationMatch& match) const;
    [[nodiscard]] const core::Organisation* find(core::OrganisationId id) const;
    const OrganisationAnswer* answerTo(const core::OrganisationQuery& query, const QString& key) const;
    void propose(const core::OrganisationQuery& query, const core::OrganisationMatch& match,
                 const OrganisationVerdict& verdict, int sourceRow);

    Known m_known;
    Rules m_rules;
    core::OrganisationMatcher m_matcher;
    mutable QHash<core::OrganisationId, const core::Organisation*> m_byId; ///< filled when first needed
    std::vector<OrganisationProposal> m_proposals;
    QHash<Place, size_t> m_proposalOf;
    std::vector<core::OrganisationAlias> m_learnt;
    QSet<core::OrganisationId> m_seenKnown;

    /// By the numbers in a name, as their hash: those that share it are looked at.
    struct Numbers {
        size_t hash = 0;
        qint64 municipality = 0;
        QString type;

        friend bool operator==(const Numbers&, const Numbers&) = default;
        friend size_t qHash(const Numbers& numbers, size_t seed = 0) {
            return qHashMulti(seed, numbers.hash, numbers.municipality, numbers.type);
        }
    };
    struct SeenNew {
        QString name;
        size_t keyHash = 0; ///< of the full key; 0 until another name has the same numbers
    };
    bool isNewAgain(const core::OrganisationQuery& query);
    [[nodiscard]] QString fullKey(const QString& name, const core::OrganisationQuery& place) const;
    QHash<Numbers, std::vector<SeenNew>> m_seenNew;
};

} // namespace svodka::services
