// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <optional>

namespace svodka::core {

enum class CataloguePart { Type, Campaign, Metric, Indicator, Criterion, Target, Reason, LegalBasis, Text };

enum class CatalogueChangeKind { Added, Changed, Removed, Moved };

/// One difference between two catalogues.
struct CatalogueChange {
    CatalogueChangeKind kind = CatalogueChangeKind::Changed;
    CataloguePart part = CataloguePart::Metric;
    QString campaign; ///< code; empty for a type
    QString code;     ///< of a criterion and a target that of their indicator, of a text its key
    Title title;      ///< the new one, or that of what goes; of a text empty
    QStringList
        fields; ///< Changed: which of the file's keys differ («title», «synonyms»); empty of criteria, targets, texts
    std::optional<Criterion> oldCriterion;
    std::optional<Criterion> newCriterion;
    std::optional<Target> oldTarget;
    std::optional<Target> newTarget;

    friend bool operator==(const CatalogueChange&, const CatalogueChange&) = default;
};

/// What makes `after` out of `before`, in the order of the catalogue: types, then campaign by campaign. A campaign that
/// comes or goes is one change. Moved: the order of a list is another one, told once a list. Equal catalogues differ in
/// nothing, different ones in at least one change. Pure.
std::vector<CatalogueChange> catalogueChanges(const Catalogue& before, const Catalogue& after);

} // namespace svodka::core
