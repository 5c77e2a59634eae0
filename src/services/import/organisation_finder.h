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
    using Place = std::tuple<QString, qint64, QString>; ///< key of the spelling, municipality, type

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
    QHash<QString, size_t> m_proposalOf;
    std::vector<core::OrganisationAlias> m_learnt;
    QSet<core::OrganisationId> m_seenKnown;
    struct SeenNew {
        QString name;
        QString key; ///< worked out when another name has the same numbers
    };
    bool isNewAgain(const core::OrganisationQuery& query);
    QHash<QString, std::vector<SeenNew>> m_seenNew; ///< by place and the numbers in the name
};

} // namespace svodka::services
