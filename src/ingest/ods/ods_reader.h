// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/workbook.h"

namespace svodka::ingest {

class ZipArchive;

/// Reads an archive that should be an OpenDocument spreadsheet (ArchiveKind), all sheets, hidden ones too, with the
/// same limits as xlsx. FileBroken, FileTooLarge, FileEncrypted, FormatUnsupported (an OpenDocument file of another
/// kind).
core::Result<Workbook> readOds(ZipArchive& archive);

} // namespace svodka::ingest
