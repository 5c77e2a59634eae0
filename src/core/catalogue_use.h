// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/result.h"

#include <QSet>

namespace svodka::core {

/// What of a campaign the store holds something of.
struct CampaignUse {
    QString campaign;
    bool hasImports = false;  ///< the history of imports names it, be they in force or not
    bool hasTasks = false;    ///< so do tasks
    QSet<QString> metrics;    ///< with a value in any week, or a column of an import in force
    QSet<QString> indicators; ///< with a reported figure, or a column of an import in force
    QSet<QString> reasons;    ///< that notes name; empty = a remark
};

/// What of the catalogue the store holds something of: it cannot go.
struct CatalogueUse {
    QSet<QString> types; ///< of organisations, reported figures and tasks
    std::vector<CampaignUse> campaigns;

    [[nodiscard]] const CampaignUse* of(const QString& campaign) const;
};

/// Refuses a change that would leave figures or notes without what they mean: a metric, indicator, reason, campaign or
/// type that is in use and goes, a metric with values whose kind changes. CatalogueInUse: subject = campaign and code,
/// detail = what.
Result<void> checkUse(const Catalogue& before, const Catalogue& after, const CatalogueUse& use);

} // namespace svodka::core
