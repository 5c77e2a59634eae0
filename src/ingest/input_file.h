// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace svodka::ingest {

/// The bytes of a file of at most `limit` bytes. FileNotFound, FileUnreadable (a folder too), FileTooLarge with the
/// phrase `tooLarge`; subject = the path, where = the file's name.
core::Result<QByteArray> readInput(const QString& path, qint64 limit, const char* tooLarge);

} // namespace svodka::ingest
