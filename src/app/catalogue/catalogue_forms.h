// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/catalogue_draft.h"

#include <functional>

namespace svodka::app {

class FieldForm;

/// Puts together the form of one node of a draft, which must outlive the form.
class CatalogueForms final {
public:
    /// `changeThreshold` is called with the node of a criterion that is to get another threshold from a day.
    CatalogueForms(FieldForm& form, CatalogueDraft& draft, bool russian,
                   std::function<void(const CatalogueNode&)> changeThreshold);

    void show(const CatalogueNode& node);
    /// «Индикаторы», «Критерий»: what stands above the form.
    [[nodiscard]] static QString kindText(CatalogueNode::Kind kind);

private:
    void showType(const CatalogueNode& node);
    void showCampaign(const CatalogueNode& node);
    void showMetric(const CatalogueNode& node);
    void showIndicator(const CatalogueNode& node);
    void addParts(const CatalogueNode& node);
    void showCriterion(const CatalogueNode& node);
    void showTarget(const CatalogueNode& node);
    void showReason(const CatalogueNode& node);
    void addSigns(const CatalogueNode& node);
    void showLegalBasis(const CatalogueNode& node);
    void showText(const CatalogueNode& node);
    void showList(const CatalogueNode& node);
    [[nodiscard]] bool isStored(const CatalogueNode& node) const;

    FieldForm& m_form;
    CatalogueDraft& m_draft;
    bool m_russian;
    std::function<void(const CatalogueNode&)> m_changeThreshold;
};

} // namespace svodka::app
