// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/table.h"

#include <QStringList>

namespace svodka::report {

/// Writes a document in the format that the path's ending names, atomically over an existing file: at any failure the
/// old file is still there, whole. Text from data stays text: nothing becomes a formula.
///   xlsx — every table a sheet, typed cells, bold bordered header repeated in print, A4 fit to one page wide
///   csv  — the first table: UTF-8 with BOM, «;», decimal comma, CRLF; text that begins with = + - @ tab or CR gets an
///          apostrophe before it
/// OutputFormatUnknown (detail = the known endings), OutputNotWritable (detail = the system's words).
core::Result<void> write(const core::Document& document, const QString& path);

/// The endings that write() knows, without the dot.
QStringList formats();

} // namespace svodka::report
