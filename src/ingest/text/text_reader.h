// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/workbook.h"

#include <QByteArray>

namespace svodka::ingest {

/// Reads a delimited text file. `suffix` (of the file's name, lower case) decides only what the content cannot: whether
/// a file with one column is «csv» or «tsv», or a workbook that is none (FileBroken). Errors also: FileTooLarge for
/// more than 16,384 fields in a record or too many fields in all, FileBroken for a field longer than a cell can be.
core::Result<Workbook> readText(const QByteArray& bytes, const QString& suffix);

} // namespace svodka::ingest
