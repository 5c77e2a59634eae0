// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <optional>

namespace svodka::app {

/// What of a catalogue is looked at: a list or one entry of it.
struct CatalogueNode {
    enum class Kind {
        Types,
        Type,
        Campaign,
        Metrics,
        Metric,
        Indicators,
        Indicator,
        Criterion,
        Targets,
        Target,
        Reasons,
        Reason,
        LegalBases,
        LegalBasis,
        Texts,
        Text,
    };
    Kind kind = Kind::Types;
    size_t campaign = 0;
    size_t index = 0;     ///< in its list; of a text among the sorted keys
    size_t criterion = 0; ///< of an indicator

    friend bool operator==(const CatalogueNode&, const CatalogueNode&) = default;
};

/// A catalogue that is being edited, beside the one it began with. Entries are reached by their places: a node holds
/// until something is added, removed or moved.
class CatalogueDraft final {
public:
    using Node = CatalogueNode;

    CatalogueDraft() = default;
    explicit CatalogueDraft(core::Catalogue stored) : m_stored(stored), m_catalogue(std::move(stored)) {}

    [[nodiscard]] const core::Catalogue& stored() const { return m_stored; }
    [[nodiscard]] const core::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] core::Catalogue& catalogue() { return m_catalogue; }
    [[nodiscard]] bool isChanged() const { return m_stored != m_catalogue; }
    void discard() { m_catalogue = m_stored; }

    [[nodiscard]] core::OrganisationType& type(const Node& node) { return m_catalogue.types.at(node.index); }
    [[nodiscard]] core::Campaign& campaign(const Node& node) { return m_catalogue.campaigns.at(node.campaign); }
    [[nodiscard]] core::Metric& metric(const Node& node) { return campaign(node).metrics.at(node.index); }
    [[nodiscard]] core::Indicator& indicator(const Node& node) { return campaign(node).indicators.at(node.index); }
    [[nodiscard]] core::Criterion& criterion(const Node& node) { return indicator(node).criteria.at(node.criterion); }
    [[nodiscard]] core::Target& target(const Node& node) { return campaign(node).targets.at(node.index); }
    [[nodiscard]] core::Reason& reason(const Node& node) { return campaign(node).reasons.at(node.index); }
    [[nodiscard]] core::LegalBasis& legalBasis(const Node& node) { return campaign(node).legalBases.at(node.index); }
    [[nodiscard]] QString textKey(const Node& node) { return campaign(node).texts.keys().value(qsizetype(node.index)); }

    /// What «add» makes beside or inside a node: another of its list; below an indicator a criterion.
    [[nodiscard]] static Node::Kind addedBy(Node::Kind kind);
    /// Entries of the kind have a code of their own, which must be none of takenCodes.
    [[nodiscard]] static bool hasCode(Node::Kind kind);
    [[nodiscard]] QStringList takenCodes(const Node& node) const;
    /// False where a list of which an entry would speak is empty: a criterion needs a metric.
    [[nodiscard]] bool canAdd(const Node& node) const;
    /// Puts a new entry behind `node`, or at the end of its list, with the least that makes it right; gives its place.
    Node add(const Node& node, const QString& code, const core::Title& title);
    Node addCampaign(const core::Campaign& campaign);

    [[nodiscard]] bool canRemove(const Node& node) const;
    /// Gives what is to be looked at next.
    Node remove(const Node& node);

    [[nodiscard]] bool canMove(const Node& node, int by) const;
    Node move(const Node& node, int by);

private:
    [[nodiscard]] size_t count(const Node& node) const; ///< entries of the node's list
    core::Catalogue m_stored;
    core::Catalogue m_catalogue;
};

} // namespace svodka::app
