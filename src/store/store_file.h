// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/dialect.h"

namespace svodka::store {

/// Anything at all, a link to nowhere included.
bool isTaken(const QString& path);

/// StoreExists if anything is at `path`, or a journal left behind by a store of that name; OutputNotWritable for a
/// missing folder.
core::Result<void> checkFree(const QString& path);

/// That `path` may be a store, by its head: StoreNotFound, StoreForeign, StoreBroken.
core::Result<void> checkFile(const QString& path);

/// How the file at `path` can be opened.
Access accessTo(const QString& path, bool readOnly);

/// Who wrote the file: StoreForeign for another program, StoreNewer for a newer one.
core::Result<dialect::Identity> checkIdentity(Database& database);

/// Gives the file at `from` the name `to`, in place of what is there if it may go. StoreExists, OutputNotWritable.
core::Result<void> moveFile(const QString& from, const QString& to, bool replace);

} // namespace svodka::store
