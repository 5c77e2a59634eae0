// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/region.h"

#include <QStringList>

namespace svodka::services {

/// The catalogue that new stores begin with and that `inspect` reads by: data/catalogue, embedded in the program.
core::Result<core::Catalogue> presetCatalogue();

/// Every campaign that comes with the program: those that new stores begin with, and those that are only offered
/// («MAX»), since what is known of them should be checked first.
core::Result<std::vector<core::Campaign>> presetCampaigns();

/// Codes of the regions that come with the program: «sakhalin», «kirov».
QStringList presetRegions();

/// A region by its code, or from a CSV file (core::regionFromCsv), then named after the file. RegionUnknown if
/// `codeOrFile` is neither; FileUnreadable; RegionInvalid.
core::Result<core::RegionFile> loadRegion(const QString& codeOrFile);

/// Resource paths of the demonstration workbooks (synthetic data), oldest week first.
QStringList demoWorkbooks();

} // namespace svodka::services
