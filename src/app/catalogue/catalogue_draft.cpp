// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue_draft.h"

#include <algorithm>

namespace svodka::app {

namespace {

using Node = CatalogueNode;
using Kind = Node::Kind;

template <typename T>
QStringList codesOf(const std::vector<T>& items) {
    QStringList codes;
    for (const T& item : items)
        codes.append(item.code);
    return codes;
}

template <typename T>
auto at(std::vector<T>& items, size_t index) {
    return items.begin() + static_cast<std::ptrdiff_t>(index);
}

/// The list that holds a kind of entries.
Kind listOf(Kind kind) {
    switch (kind) {
    case Kind::Type:
        return Kind::Types;
    case Kind::Metric:
        return Kind::Metrics;
    case Kind::Indicator:
    case Kind::Criterion:
        return Kind::Indicators;
    case Kind::Target:
        return Kind::Targets;
    case Kind::Reason:
        return Kind::Reasons;
    case Kind::LegalBasis:
        return Kind::LegalBases;
    case Kind::Text:
        return Kind::Texts;
    default:
        return kind;
    }
}

/// Calls `use` with the list that a node stands in. Texts have no order of their own.
template <typename Catalogue, typename Use>
void withList(Catalogue& catalogue, const Node& node, Use use) {
    if (node.kind == Kind::Type)
        return use(catalogue.types, node.index);
    if (node.kind == Kind::Campaign)
        return use(catalogue.campaigns, node.campaign);
    if (node.campaign >= catalogue.campaigns.size())
        return;
    auto& campaign = catalogue.campaigns[node.campaign];
    if (node.kind == Kind::Metric)
        use(campaign.metrics, node.index);
    else if (node.kind == Kind::Indicator)
        use(campaign.indicators, node.index);
    else if (node.kind == Kind::Target)
        use(campaign.targets, node.index);
    else if (node.kind == Kind::Reason)
        use(campaign.reasons, node.index);
    else if (node.kind == Kind::LegalBasis)
        use(campaign.legalBases, node.index);
    else if (node.kind == Kind::Criterion && node.index < campaign.indicators.size())
        use(campaign.indicators[node.index].criteria, node.criterion);
}

size_t& placeOf(Node& node) {
    return node.kind == Kind::Criterion ? node.criterion : node.kind == Kind::Campaign ? node.campaign : node.index;
}

} // namespace

Kind CatalogueDraft::addedBy(Kind kind) {
    switch (kind) {
    case Kind::Types:
        return Kind::Type;
    case Kind::Metrics:
        return Kind::Metric;
    case Kind::Indicators:
        return Kind::Indicator;
    case Kind::Indicator: // what is missing there is rather a criterion than another indicator
        return Kind::Criterion;
    case Kind::Targets:
        return Kind::Target;
    case Kind::Reasons:
        return Kind::Reason;
    case Kind::LegalBases:
        return Kind::LegalBasis;
    case Kind::Texts:
        return Kind::Text;
    default:
        return kind;
    }
}

bool CatalogueDraft::hasCode(Kind kind) {
    return kind != Kind::Criterion && kind != Kind::Target;
}

QStringList CatalogueDraft::takenCodes(const Node& node) const {
    const Kind kind = addedBy(node.kind);
    if (kind == Kind::Type)
        return codesOf(m_catalogue.types);
    if (kind == Kind::Campaign)
        return codesOf(m_catalogue.campaigns);
    const core::Campaign& campaign = m_catalogue.campaigns.at(node.campaign);
    if (kind == Kind::Metric)
        return codesOf(campaign.metrics);
    if (kind == Kind::Indicator)
        return codesOf(campaign.indicators);
    if (kind == Kind::LegalBasis)
        return codesOf(campaign.legalBases);
    return kind == Kind::Reason ? codesOf(campaign.reasons) : campaign.texts.keys();
}

bool CatalogueDraft::canAdd(const Node& node) const {
    const Kind kind = addedBy(node.kind);
    if (kind == Kind::Type || kind == Kind::Campaign)
        return true;
    if (node.campaign >= m_catalogue.campaigns.size())
        return false;
    const core::Campaign& campaign = m_catalogue.campaigns[node.campaign];
    if (kind == Kind::Indicator || kind == Kind::Criterion)
        return !campaign.metrics.empty();
    return kind != Kind::Target || !campaign.indicators.empty();
}

Node CatalogueDraft::add(const Node& node, const QString& code, const core::Title& title) {
    Node added = node;
    added.kind = addedBy(node.kind);
    if (added.kind == Kind::Campaign) {
        core::Campaign campaign;
        campaign.code = code;
        campaign.title = title;
        return addCampaign(campaign);
    }
    if (added.kind == Kind::Text) {
        campaign(node).texts.insert(code, title.ru);
        added.index = static_cast<size_t>(campaign(node).texts.keys().indexOf(code));
        return added;
    }
    const bool isBeside = added.kind == node.kind;
    withList(m_catalogue, added, [&](auto& list, size_t index) {
        using Entry = typename std::decay_t<decltype(list)>::value_type;
        Entry entry;
        if constexpr (requires { entry.title; }) {
            entry.code = code;
            entry.title = title;
        }
        if constexpr (std::is_same_v<Entry, core::Indicator>)
            entry.criteria.push_back({campaign(node).metrics.front().code, core::Comparator::AtLeast, 1, {}, {}, {}});
        if constexpr (std::is_same_v<Entry, core::Criterion>)
            entry.metric = campaign(node).metrics.front().code;
        if constexpr (std::is_same_v<Entry, core::Target>)
            entry.indicator = campaign(node).indicators.front().code;
        const size_t place = isBeside ? index + 1 : list.size();
        list.insert(at(list, place), std::move(entry));
        placeOf(added) = place;
    });
    return added;
}

Node CatalogueDraft::addCampaign(const core::Campaign& campaign) {
    m_catalogue.campaigns.push_back(campaign);
    return {Kind::Campaign, m_catalogue.campaigns.size() - 1, 0, 0};
}

size_t CatalogueDraft::count(const Node& node) const {
    size_t entries = 0;
    withList(m_catalogue, node, [&](const auto& list, size_t) { entries = list.size(); });
    return entries;
}

bool CatalogueDraft::canRemove(const Node& node) const {
    if (node.kind == Kind::Text)
        return true;
    const size_t entries = count(node);
    return node.kind == Kind::Type ? entries > 1 : entries > 0;
}

Node CatalogueDraft::remove(const Node& node) {
    Node next = node;
    if (node.kind == Kind::Text) {
        campaign(node).texts.remove(textKey(node));
        next.kind = Kind::Texts;
        next.index = 0;
        return next;
    }
    withList(m_catalogue, node, [&](auto& list, size_t index) {
        list.erase(at(list, index));
        if (!list.empty())
            placeOf(next) = std::min(index, list.size() - 1);
        else
            next.kind = node.kind == Kind::Criterion ? Kind::Indicator : listOf(node.kind);
    });
    if (m_catalogue.campaigns.empty() && next.kind == Kind::Campaign)
        next = {};
    return next;
}

bool CatalogueDraft::canMove(const Node& node, int by) const {
    Node copy = node;
    const auto place = static_cast<std::ptrdiff_t>(placeOf(copy)) + by;
    return place >= 0 && place < static_cast<std::ptrdiff_t>(count(node));
}

Node CatalogueDraft::move(const Node& node, int by) {
    if (!canMove(node, by))
        return node;
    Node moved = node;
    withList(m_catalogue, node, [&](auto& list, size_t index) {
        const size_t other = index + static_cast<size_t>(by);
        std::swap(list[index], list[other]);
        placeOf(moved) = other;
    });
    return moved;
}

} // namespace svodka::app
