// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_backup.h"

namespace svodka::services {

void keepBackup(core::Store& store, std::vector<ImportNotice>* notices) {
    keepBackup(*store.startBackup(), notices);
}

void keepBackup(core::PendingBackup& backup, std::vector<ImportNotice>* notices) {
    if (const auto kept = backup.keep(); !kept)
        notices->push_back({NoticeKind::BackupMissing, kept.error().subject, kept.error().detail, {}});
}

} // namespace svodka::services
