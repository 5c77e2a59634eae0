// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/table.h"

namespace svodka::services {

/// Writes one table as it is seen, in the format that the path's ending names, atomically. OutputFormatUnknown,
/// OutputNotWritable.
core::Result<void> exportTable(const core::Table& table, const core::DocumentInfo& info, const QString& path);

/// The endings that are written, the one to offer first standing first: «xlsx», «csv».
QStringList exportFormats();

} // namespace svodka::services
