// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue_tree.h"

#include "app/catalogue/catalogue_forms.h"
#include "services/catalogue/catalogue_words.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace svodka::app {

using namespace Qt::StringLiterals;
using Node = CatalogueNode;
using Kind = Node::Kind;

namespace {

/// A title, or the code where there is none yet.
template <typename T>
QString nameOf(const T& item, bool russian) {
    const QString title = item.title.in(russian);
    return title.isEmpty() ? item.code : title;
}

} // namespace

CatalogueTree::CatalogueTree(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(1);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::currentItemChanged, this, &CatalogueTree::nodeChosen);
}

QTreeWidgetItem* CatalogueTree::add(QTreeWidgetItem* parent, const QString& text, const Node& node) {
    auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    const QString line = QString(text).replace(u'\n', u' ');
    item->setText(0, line);
    item->setToolTip(0, line.toHtmlEscaped());
    item->setData(0, Qt::UserRole, qulonglong(m_nodes.size()));
    m_nodes.push_back(node);
    return item;
}

CatalogueNode CatalogueTree::currentNode() const {
    const QTreeWidgetItem* item = currentItem();
    const size_t index = item ? item->data(0, Qt::UserRole).toULongLong() : 0;
    return index < m_nodes.size() ? m_nodes[index] : Node{};
}

QString CatalogueTree::keyOf(const Node& node) {
    return u"%1/%2/%3/%4"_s.arg(int(node.kind)).arg(node.campaign).arg(node.index).arg(node.criterion);
}

void CatalogueTree::setCatalogue(const core::Catalogue& catalogue, bool russian, const Node& current) {
    const QSignalBlocker silent(this);
    QSet<QString> open;
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        if ((*it)->isExpanded())
            open.insert(keyOf(m_nodes[(*it)->data(0, Qt::UserRole).toULongLong()]));
    const bool isFirst = m_nodes.empty();
    clear();
    m_nodes.clear();
    QTreeWidgetItem* types = add(nullptr, CatalogueForms::kindText(Kind::Types), {Kind::Types, 0, 0, 0});
    for (size_t i = 0; i < catalogue.types.size(); ++i)
        add(types, nameOf(catalogue.types[i], russian), {Kind::Type, 0, i, 0});
    for (size_t i = 0; i < catalogue.campaigns.size(); ++i) {
        addCampaign(catalogue, i, russian);
        if (isFirst)
            open.insert(keyOf({Kind::Campaign, i, 0, 0}));
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        restore(topLevelItem(i), open, current);
    if (!currentItem())
        setCurrentItem(topLevelItem(0));
    scrollToItem(currentItem());
}

void CatalogueTree::restore(QTreeWidgetItem* item, const QSet<QString>& open, const Node& current) {
    const Node& node = m_nodes[item->data(0, Qt::UserRole).toULongLong()];
    item->setExpanded(open.contains(keyOf(node)));
    if (node == current)
        setCurrentItem(item); // opens what it stands in
    for (int i = 0; i < item->childCount(); ++i)
        restore(item->child(i), open, current);
}

void CatalogueTree::addCampaign(const core::Catalogue& catalogue, size_t index, bool russian) {
    const core::Campaign& campaign = catalogue.campaigns[index];
    QTreeWidgetItem* top = add(nullptr, nameOf(campaign, russian), {Kind::Campaign, index, 0, 0});
    const auto list = [&](Kind kind) { return add(top, CatalogueForms::kindText(kind), {kind, index, 0, 0}); };
    QTreeWidgetItem* metrics = list(Kind::Metrics);
    for (size_t i = 0; i < campaign.metrics.size(); ++i)
        add(metrics, nameOf(campaign.metrics[i], russian), {Kind::Metric, index, i, 0});
    addIndicators(list(Kind::Indicators), campaign, index, russian);
    addTargets(list(Kind::Targets), catalogue, index, russian);
    QTreeWidgetItem* reasons = list(Kind::Reasons);
    for (size_t i = 0; i < campaign.reasons.size(); ++i)
        add(reasons, nameOf(campaign.reasons[i], russian), {Kind::Reason, index, i, 0});
    QTreeWidgetItem* bases = list(Kind::LegalBases);
    for (size_t i = 0; i < campaign.legalBases.size(); ++i)
        add(bases, nameOf(campaign.legalBases[i], russian), {Kind::LegalBasis, index, i, 0});
    QTreeWidgetItem* texts = list(Kind::Texts);
    const QStringList keys = campaign.texts.keys();
    for (qsizetype i = 0; i < keys.size(); ++i)
        add(texts, u"%1: %2"_s.arg(keys[i], campaign.texts.value(keys[i])), {Kind::Text, index, size_t(i), 0});
}

void CatalogueTree::addIndicators(QTreeWidgetItem* parent, const core::Campaign& campaign, size_t index, bool russian) {
    for (size_t i = 0; i < campaign.indicators.size(); ++i) {
        const core::Indicator& indicator = campaign.indicators[i];
        QTreeWidgetItem* item = add(parent, nameOf(indicator, russian), {Kind::Indicator, index, i, 0});
        for (size_t k = 0; k < indicator.criteria.size(); ++k)
            add(item, services::criterionText(campaign, indicator.criteria[k], russian),
                {Kind::Criterion, index, i, k});
    }
}

void CatalogueTree::addTargets(QTreeWidgetItem* parent, const core::Catalogue& catalogue, size_t index, bool russian) {
    const core::Campaign& campaign = catalogue.campaigns[index];
    for (size_t i = 0; i < campaign.targets.size(); ++i)
        add(parent, services::targetText(catalogue, campaign, campaign.targets[i], russian),
            {Kind::Target, index, i, 0});
}

} // namespace svodka::app
