// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/temporary_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace svodka::store {

using namespace Qt::StringLiterals;

// The name does not contain the target's: that may be as long as the file system allows.
TemporaryFile::TemporaryFile(const QString& target)
    : m_path(QFileInfo(target).absoluteDir().filePath(
          u".svodka-%1.tmp"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))) {}

TemporaryFile::~TemporaryFile() {
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

} // namespace svodka::store
