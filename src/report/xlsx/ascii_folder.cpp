// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx/ascii_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>

namespace svodka::report {

namespace {

bool isAscii(const QString& path) {
    return std::all_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isUsable(const QString& path) {
    const QFileInfo info(path);
    return !path.isEmpty() && isAscii(path) && info.isDir() && info.isWritable();
}

} // namespace

QString asciiTemporaryFolder() {
    const QStringList candidates{QDir::tempPath(), qEnvironmentVariable("PUBLIC"), qEnvironmentVariable("ProgramData")};
    const auto usable = std::find_if(candidates.begin(), candidates.end(), isUsable);
    return usable == candidates.end() ? QDir::tempPath() : *usable;
}

QByteArray pathForLibrary(const QString& path) {
    return QFile::encodeName(QDir::toNativeSeparators(path));
}

} // namespace svodka::report
