// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/workbook.h"

namespace svodka::ingest {

class ZipArchive;

/// Reads an archive that should be an xlsx workbook (ArchiveKind), all sheets, hidden ones too. FileBroken,
/// FileTooLarge, FormatUnsupported (its detail: what the archive is).
core::Result<Workbook> readXlsx(ZipArchive& archive);

} // namespace svodka::ingest
