// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits/change_recorder.h"

#include "store/dialect.h"

#include <QByteArrayView>
#include <sqlite3.h>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

int isRecorded(void* /*context*/, const char* table) {
    const QByteArrayView name(table);
    return name != "summary" && name != "change_log" && name != "contact" ? 1 : 0;
}

core::Error failure(const Database& database, int code) {
    return {core::ErrorCode::StoreBroken, database.path(), {}, QString::fromUtf8(sqlite3_errstr(code))};
}

} // namespace

void ChangeRecorder::End::operator()(sqlite3_session* session) const {
    sqlite3session_delete(session);
}

core::Result<ChangeRecorder> ChangeRecorder::start(const Database& database) {
    sqlite3* handle = dialect::nativeHandle(database);
    if (!handle)
        return core::Error{core::ErrorCode::StoreBroken, database.path(), {}, u"two SQLite libraries in one program"_s};
    sqlite3_session* session = nullptr;
    if (const int code = sqlite3session_create(handle, "main", &session); code != SQLITE_OK)
        return failure(database, code);
    ChangeRecorder recorder(database, session);
    sqlite3session_table_filter(session, isRecorded, nullptr);
    if (const int code = sqlite3session_attach(session, nullptr); code != SQLITE_OK)
        return failure(database, code);
    return recorder;
}

core::Result<QByteArray> ChangeRecorder::changes() const {
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const QByteArray copied = code == SQLITE_OK ? QByteArray(static_cast<const char*>(bytes), size) : QByteArray();
    sqlite3_free(bytes);
    if (code != SQLITE_OK)
        return failure(*m_database, code);
    return copied;
}

} // namespace svodka::store
