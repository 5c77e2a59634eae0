// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/import/import_request.h"

namespace svodka::services {

/// Keeps a copy of the store as it was before this transaction. Without a copy the import goes on, and a notice says
/// why: an import can be taken back, and a full disk should not keep the week's figures out.
void keepBackup(core::Store& store, std::vector<ImportNotice>* notices);
/// The same of a copy that was begun then.
void keepBackup(core::PendingBackup& backup, std::vector<ImportNotice>* notices);

} // namespace svodka::services
