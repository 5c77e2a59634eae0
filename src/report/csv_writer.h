// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <QByteArray>

namespace svodka::report {

/// A table as CSV: UTF-8 with BOM, «;», decimal comma, CRLF, every line with as many fields as there are columns. Title
/// and preamble stand in the first field; of a merged header cell the text stands in its first row and column. Text
/// that begins with = + - @ tab or CR gets an apostrophe before it.
QByteArray csvBytes(const core::Table& table);

} // namespace svodka::report
