// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svodka::ingest {

class ZipArchive;

/// What a zip archive is by its «mimetype», else by its parts.
struct ArchiveKind {
    enum Kind { Xlsx, Ods, Unsupported } kind = Xlsx; ///< Xlsx also where nothing speaks for another format
    const char* detail = nullptr;                     ///< of Unsupported: one of ingest/error_detail.h
};

ArchiveKind archiveKind(ZipArchive& archive);

} // namespace svodka::ingest
