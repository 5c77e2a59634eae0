// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace svodka::ingest {

/// The lines of a text file in any of the known encodings, blank ones included; the end of the last line is not one
/// more line. FileNotFound, FileUnreadable, FileTooLarge (over 64 MB).
core::Result<QStringList> readLines(const QString& path);

} // namespace svodka::ingest
