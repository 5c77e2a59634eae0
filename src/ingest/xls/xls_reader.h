// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/workbook.h"

#include <QByteArray>

namespace svodka::ingest {

/// Reads a workbook of Excel 2 to 2003: an OLE compound file or, before Excel 5, bare records. Merged cells, hidden
/// rows and sheets and the cached values of formulas as in xlsx. FileBroken, FileTooLarge, FileEncrypted,
/// FormatUnsupported (an OLE file that holds something else).
///
/// An own reader, because libfreexl 1.0.6 leaves the cells with formulas empty, looks for the workbook in the first
/// four directory entries only, refuses files with an empty shared text, calls some damaged files sound and reads
/// outside its buffers in others.
core::Result<Workbook> readXls(const QByteArray& bytes);

} // namespace svodka::ingest
