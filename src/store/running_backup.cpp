// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/running_backup.h"

#include "store/store_copy.h"
#include "store/store_file.h"

#include <QDir>
#include <QFileInfo>

namespace svodka::store {

RunningBackup::RunningBackup(const QString& path, const QDateTime& now)
    : m_store(path), m_folder(path), m_isNewFolder(!QFileInfo::exists(m_folder.path())),
      m_target(m_folder.freeName(now, {})), m_file(m_target ? *m_target : path) {
    if (m_target)
        m_copy = std::async(std::launch::async, [this] { return copy(); });
}

RunningBackup::~RunningBackup() {
    wait();
    if (m_isKept || !m_isNewFolder || !m_target)
        return;
    QFile::remove(m_file.path());
    QDir().rmdir(m_folder.path()); // only if it is empty
}

core::Result<void> RunningBackup::copy() const {
    // Where there is no log, who has written much keeps readers out: an import should not wait long for that.
    const CopySource source{m_store, Access::Write, std::chrono::seconds(1)};
    if (const auto copied = copyPages(source, m_file.path(), Care::Quick); !copied)
        return renamed(copied.error(), m_file.path(), *m_target);
    if (const auto checked = checkCopy(m_file.path(), Care::Quick); !checked)
        return renamed(checked.error(), m_file.path(), m_store);
    return {};
}

void RunningBackup::wait() {
    if (m_copy.valid())
        m_copy.wait();
}

core::Result<QString> RunningBackup::keep() {
    if (!m_target)
        return m_target;
    if (const auto copied = m_copy.get(); !copied)
        return copied.error();
    if (const auto moved = moveFile(m_file.path(), *m_target, false); !moved)
        return moved.error();
    m_isKept = true;
    m_folder.prune(*m_target);
    return m_target;
}

} // namespace svodka::store
