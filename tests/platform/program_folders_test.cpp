// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/program_folders.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace svodka::platform;

namespace {

TEST(ProgramFolders, AreTheUsersOwn) {
    const QTemporaryDir program;
    const ProgramFolders folders = programFolders(program.path());
    EXPECT_EQ(folders.data, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    EXPECT_TRUE(folders.settingsFile.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)));
}

TEST(ProgramFolders, AreBesideThePortableProgram) {
    const QTemporaryDir program;
    ASSERT_TRUE(QDir(program.path()).mkdir(u"data"_s));
    const ProgramFolders folders = programFolders(program.path());
    const QString beside = QDir(program.path()).absoluteFilePath(u"data"_s);
    EXPECT_EQ(folders, (ProgramFolders{beside + u"/svodka.ini"_s, beside}));
}

TEST(ProgramFolders, AFileOfThatNameMakesNothingPortable) {
    const QTemporaryDir program;
    QFile file(program.filePath(u"data"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_FALSE(programFolders(program.path()).data.startsWith(QDir(program.path()).absolutePath()));
}

} // namespace
