// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue_changes.h"
#include "core/catalogue_check.h"
#include "core/ports/store.h"

#include <stop_token>

namespace svodka::services {

/// One figure of the whole region that a draft of the catalogue changes: what is printed now, and what would be.
struct FigureEffect {
    QString campaign;
    core::Title campaignTitle;
    core::Period period;
    QString indicator;
    core::Title title;
    std::optional<double> before; ///< nullopt = there was none
    std::optional<double> after;
    std::optional<double> baseBefore;
    std::optional<double> baseAfter;

    friend bool operator==(const FigureEffect&, const FigureEffect&) = default;
};

/// What a draft would do if it were stored.
struct CataloguePreview {
    core::Catalogue before;
    core::Catalogue after; ///< the draft
    std::vector<core::CatalogueChange> changes;
    std::vector<core::CatalogueProblem> problems; ///< those that are no warnings keep it from being stored
    std::optional<core::Error> refusal;           ///< CatalogueInUse: what is to go holds figures
    std::vector<FigureEffect> effects;            ///< newest week first; empty where the draft has problems
    int weeks = 0;                                ///< how many weeks were judged by the draft

    [[nodiscard]] bool canBeStored() const;
};

/// How many of the latest weeks of each campaign a preview judges.
inline constexpr int kPreviewWeeks = 4;

/// Compares a draft with what is stored and judges the latest weeks by it, without storing anything. Only campaigns
/// whose metrics or indicators differ are judged. Cancelled; store errors.
core::Result<CataloguePreview> previewCatalogue(core::Store& store, const core::Catalogue& draft,
                                                std::stop_token stop = {});

/// «Сферум, 29.04.23-05.05.23: “Активно” 36 → 31 (of 127)».
QString effectText(const FigureEffect& effect, bool russian);

} // namespace svodka::services
