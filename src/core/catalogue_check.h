// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/result.h"

namespace svodka::core {

/// Something that is wrong with a catalogue.
struct CatalogueProblem {
    QString path;           ///< as in a catalogue file: «campaigns[0].metrics[3].code»
    QString detail;         ///< an English phrase of the context «Detail», and a value behind «: »
    bool isWarning = false; ///< it works, but a person should look

    [[nodiscard]] Error toError() const { return {ErrorCode::CatalogueInvalid, path, {}, detail}; }
    friend bool operator==(const CatalogueProblem&, const CatalogueProblem&) = default;
};

namespace limits {
inline constexpr size_t metrics = 200; ///< columns of one table
inline constexpr int depth = 8;        ///< of bases and complements: each level may double the work of judging
inline constexpr qsizetype title = 300;
inline constexpr qsizetype campaignTitle = 100; ///< it stands in lists of choices, charts and forms
} // namespace limits

/// Everything by which figures would be judged wrongly or not at all: codes that are none or stand twice, references to
/// nothing, indicators that go in a circle, thresholds and shares that are no numbers, days the wrong way round, two
/// criteria for the same days; as a warning, a gap between two criteria, and a week that none would judge. Paths begin
/// behind `path` («campaigns[0].»). Pure.
std::vector<CatalogueProblem> checkCampaign(const Campaign& campaign, const QString& path = {});

/// The same of a file that need not hold everything: types that targets name are looked up only where there are some.
std::vector<CatalogueProblem> checkFile(const std::vector<OrganisationType>* types,
                                        const std::vector<Campaign>& campaigns);

/// The same of a whole catalogue.
std::vector<CatalogueProblem> checkCatalogue(const Catalogue& catalogue);

} // namespace svodka::core
