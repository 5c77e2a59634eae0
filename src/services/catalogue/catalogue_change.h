// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"

namespace svodka::services {

/// A change of the catalogue that a person wants.
struct CatalogueWish {
    core::Catalogue wanted;
    std::optional<core::Catalogue> seen; ///< what the person began with; where the store holds something else by now,
                                         ///< nothing is written
    QString action;                      ///< what the log calls it: catalogue.change, catalogue.import, catalogue.add
    QString author;
};

/// Stores it as one edit, which one undo takes back. The sums of every week follow. CatalogueChanged, CatalogueInvalid,
/// CatalogueInUse, NothingToCorrect (it stands so already), store errors.
core::Result<core::ChangeId> changeCatalogue(core::Store& store, const core::Clock& clock, const CatalogueWish& wish);

/// Adds a campaign that comes with the program. PresetUnknown, PresetThere, and the errors above.
core::Result<core::ChangeId> addPreset(core::Store& store, const core::Clock& clock, const QString& code,
                                       const QString& author);

} // namespace svodka::services
