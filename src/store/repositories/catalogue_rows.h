// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QStringList>
#include <QVariantList>
#include <vector>

namespace svodka::store {

/// The rows of one table of the catalogue, as they stand in the store but for region_id.
struct CatalogueTable {
    QString name;
    QStringList columns;   ///< those of the key first, without region_id
    qsizetype keySize = 0; ///< how many of them
    std::vector<QVariantList> rows;
};

/// Every table of a catalogue, each behind those that it refers to. Types must have their numbers.
std::vector<CatalogueTable> catalogueTables(const core::Catalogue& catalogue);

} // namespace svodka::store
