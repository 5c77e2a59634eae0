// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/table.h"

#include <QByteArray>

namespace svodka::report {

/// A document as an XLSX workbook, every table a sheet. The same document gives the same bytes. Exceeded limits of the
/// format (1,048,576 rows, 16,384 columns) and a full disk come back as OutputNotWritable without a subject.
core::Result<QByteArray> xlsxBytes(const core::Document& document);

} // namespace svodka::report
