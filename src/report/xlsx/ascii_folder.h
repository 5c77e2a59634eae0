// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace svodka::report {

/// A folder for temporary files that a library with char* paths can open: on Windows the first of the user's temporary
/// folder and the public ones whose path is ASCII, since such a path means the same in every code page.
QString asciiTemporaryFolder();

/// A path as such a library takes it: native separators, the system's 8-bit encoding.
QByteArray pathForLibrary(const QString& path);

} // namespace svodka::report
