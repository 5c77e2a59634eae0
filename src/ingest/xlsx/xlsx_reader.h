// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/workbook.h"

#include <QIODevice>

namespace svodka::ingest {

/// Reads a zip archive that should be an xlsx workbook, all sheets, hidden ones too. FileBroken, FileTooLarge,
/// FileEncrypted, FormatUnsupported (its detail: what the archive is).
core::Result<Workbook> readXlsx(QIODevice& device);

} // namespace svodka::ingest
