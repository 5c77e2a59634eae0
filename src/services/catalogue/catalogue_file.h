// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue_json.h"
#include "core/ports/store.h"

namespace svodka::services {

/// Larger catalogue files are refused unread: those of two campaigns have 30 KB.
inline constexpr qint64 kLargestCatalogue = 4 * 1024 * 1024;

/// Reads a catalogue file (docs/catalogue.md). FileNotFound, FileUnreadable, FileTooLarge, CatalogueInvalid with file
/// and, of broken JSON, row.
core::Result<core::CatalogueFile> readCatalogueFile(const QString& path);

/// What an import of a catalogue file does to what the file leaves out.
enum class CatalogueImport {
    Merge,   ///< it stays: the file's campaigns and types take the place of those of their code, new ones come last
    Replace, ///< it goes: the file is the whole catalogue, but for types where it has none
};

/// The catalogue that an import would make. Pure.
core::Catalogue merged(const core::Catalogue& present, const core::CatalogueFile& file, CatalogueImport how);

/// Writes the store's catalogue, or one campaign of it, to a file, whole or not at all. CampaignUnknown (detail = those
/// that there are), OutputNotWritable, store errors.
core::Result<void> exportCatalogue(core::Store& store, const QString& campaign, const QString& out);

} // namespace svodka::services
