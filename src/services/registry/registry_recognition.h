// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "services/registry/registry_request.h"

#include <stop_token>

namespace svodka::services {

/// True for a file about the organisations themselves that somebody may take for a week's: columns that describe
/// organisations are recognised and none that gives a figure of a week. A column of links is no flag, whatever its
/// header. `sheet`: empty = all of them. Any thread. Errors of ingest::readWorkbook.
core::Result<bool> isRegistry(const QString& file, const QString& sheet, const core::Catalogue& catalogue,
                              std::stop_token stop = {});

/// The columns of the list that `request` asks for, or where none is recognised those of the first table, each with
/// what the request says of it: for a file that says too little. Any thread. Errors of ingest::readWorkbook,
/// SheetNotFound; none where there is no table.
core::Result<std::vector<RegistryColumn>> registryColumns(const RegistryRequest& request,
                                                          const core::Catalogue& catalogue, std::stop_token stop = {});

} // namespace svodka::services
