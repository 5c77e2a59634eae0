// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/page_copy.h"

#include "store/dialect.h"

#include <sqlite3.h>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

ErrorCode meaning(int code) {
    switch (code & 0xff) { // the upper bits hold the extended code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreLocked;
    case SQLITE_READONLY:
        return ErrorCode::StoreReadOnly;
    default:
        return ErrorCode::StoreBroken;
    }
}

bool isOfTarget(int code) {
    const int primary = code & 0xff;
    const bool isReading = code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ;
    return primary == SQLITE_FULL || primary == SQLITE_CANTOPEN || primary == SQLITE_READONLY ||
           primary == SQLITE_PERM || (primary == SQLITE_IOERR && !isReading);
}

} // namespace

void PageCopy::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

core::Error PageCopy::failure(int code) const {
    const char* words = m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code);
    return {meaning(code), m_path, {}, QString::fromUtf8(words)};
}

core::Result<void> PageCopy::connect(const QString& name, int flags) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &handle, flags, nullptr);
    m_handle.reset(handle); // there is one even when that failed
    if (code != SQLITE_OK)
        return failure(code);
    sqlite3_extended_result_codes(handle, 1);
    return {};
}

core::Result<void> PageCopy::run(std::initializer_list<const char*> statements) {
    for (const char* sql : statements) {
        if (const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
            return failure(code);
    }
    return {};
}

core::Result<PageCopy> PageCopy::open(const QString& path, std::chrono::milliseconds busyTimeout, Access access) {
    PageCopy copy(path);
    int flags = access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (access == Access::ReadAtRest)
        flags |= SQLITE_OPEN_URI;
    if (const auto connected = copy.connect(dialect::databaseName(path, access), flags); !connected)
        return connected.error();
    sqlite3_busy_timeout(copy.m_handle.get(), static_cast<int>(busyTimeout.count()));
    return copy;
}

core::Result<PageCopy> PageCopy::create(const QString& path, bool durable) {
    PageCopy copy(path);
    auto done = copy.connect(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (done)
        done =
            copy.run({"PRAGMA journal_mode = OFF", durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF"});
    if (!done)
        return core::Error{ErrorCode::OutputNotWritable, path, {}, done.error().detail};
    return copy;
}

core::Result<void> PageCopy::claim() {
    // Out of the log's mode comes only who is alone; in the mode of exclusive locks what is taken stays taken.
    return run({"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE", "COMMIT"});
}

core::Result<void> PageCopy::lock() {
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return run({"PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "COMMIT"});
}

core::Result<void> PageCopy::copyTo(PageCopy& target) {
    sqlite3_backup* backup = sqlite3_backup_init(target.m_handle.get(), "main", m_handle.get(), "main");
    int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_extended_errcode(target.m_handle.get());
    const int finished = sqlite3_backup_finish(backup); // nothing to do for null
    if (code == SQLITE_DONE)
        code = finished;
    if (code == SQLITE_OK)
        return {};
    const QString words = QString::fromUtf8(sqlite3_errstr(code));
    if (isOfTarget(code))
        return core::Error{ErrorCode::OutputNotWritable, target.m_path, {}, words};
    return core::Error{meaning(code), m_path, {}, words};
}

} // namespace svodka::store
