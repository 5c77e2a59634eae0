// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/catalogue_draft.h"

#include <QTreeWidget>

namespace svodka::app {

/// The parts of a catalogue in their order: types, then campaign by campaign. GUI thread.
class CatalogueTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit CatalogueTree(QWidget* parent = nullptr);

    /// Shows a draft anew; what is open stays open. `current` is selected, if it is there.
    void setCatalogue(const core::Catalogue& catalogue, bool russian, const CatalogueNode& current);
    [[nodiscard]] CatalogueNode currentNode() const;

Q_SIGNALS:
    void nodeChosen(); ///< by the user: another one than before

private:
    QTreeWidgetItem* add(QTreeWidgetItem* parent, const QString& text, const CatalogueNode& node);
    void addCampaign(const core::Catalogue& catalogue, size_t campaign, bool russian);
    void addIndicators(QTreeWidgetItem* parent, const core::Campaign& campaign, size_t index, bool russian);
    void addTargets(QTreeWidgetItem* parent, const core::Catalogue& catalogue, size_t index, bool russian);
    [[nodiscard]] static QString keyOf(const CatalogueNode& node);
    void restore(QTreeWidgetItem* item, const QSet<QString>& open, const CatalogueNode& current);

    std::vector<CatalogueNode> m_nodes; ///< by Qt::UserRole of an item
};

} // namespace svodka::app
