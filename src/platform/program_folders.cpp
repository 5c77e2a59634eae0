// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/program_folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace svodka::platform {

using namespace Qt::StringLiterals;

ProgramFolders programFolders(const QString& programFolder) {
    const QFileInfo beside(QDir(programFolder).filePath(u"data"_s));
    if (beside.isDir() && beside.isWritable()) {
        const QDir data(beside.absoluteFilePath());
        return {data.filePath(u"svodka.ini"_s), data.absolutePath()};
    }
    const QDir settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return {settings.filePath(u"svodka.ini"_s), QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

} // namespace svodka::platform
