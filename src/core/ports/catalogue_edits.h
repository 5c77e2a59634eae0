// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue_use.h"

namespace svodka::core {

/// Writes the catalogue of an open store. Belongs to it and to its thread.
class CatalogueEdits {
public:
    virtual ~CatalogueEdits() = default;

    /// What the stored catalogue cannot lose.
    virtual Result<CatalogueUse> use() = 0;

    /// Makes the stored catalogue what is given; writes only the rows that differ. A new metric gets its column in the
    /// table of the weeks, a new campaign its table; a column that is left over is used again. Call inside Store::edit.
    /// CatalogueInvalid (checkCatalogue), CatalogueInUse (checkUse), InvalidArgument outside an edit, store errors.
    virtual Result<void> save(const Catalogue& catalogue) = 0;
};

} // namespace svodka::core
