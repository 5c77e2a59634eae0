// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace svodka::store {

/// How careful a copy is made.
enum class Care {
    Quick,   ///< for each import: a tenth of a second for 60 MB; the system writes it to the disk in its own time
    Thorough ///< on the disk when it is done, and every page of it read again
};

/// A file that is to be copied, and how it can be opened.
struct CopySource {
    QString path;
    Access access;
    std::chrono::milliseconds busyTimeout;
};

/// Writes what is committed in a store to `target`, whole or not at all: under a temporary name, looked at, then
/// renamed. Errors of PageCopy and checkCopy, their subject = the store; with subject = target StoreExists,
/// OutputNotWritable.
core::Result<void> copyStore(const CopySource& source, const QString& target, bool replace, Care care);

/// The pages of a store in a new file at `into`, not looked at. Errors as above.
core::Result<void> copyPages(const CopySource& source, const QString& into, Care care);

/// That a file at rest is a store this program can open: StoreForeign, StoreNewer, StoreBroken.
core::Result<void> checkCopy(const QString& path, Care care);

/// The same error about another file: `from` stands in its subject until then.
core::Error renamed(core::Error error, const QString& from, const QString& to);

} // namespace svodka::store
