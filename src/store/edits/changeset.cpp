// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits/changeset.h"

#include "store/dialect.h"

#include <memory>
#include <sqlite3.h>

namespace svodka::store::changeset {

using namespace Qt::StringLiterals;

namespace {

core::Error failure(int code) {
    return {core::ErrorCode::StoreBroken, {}, {}, QString::fromUtf8(sqlite3_errstr(code))};
}

QVariant variant(sqlite3_value* value) {
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_NULL:
        return QVariant(QMetaType(QMetaType::QString)); // there, and null
    default:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    }
}

using Get = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

std::function<QVariant(int)> reader(sqlite3_changeset_iter* at, Get get, bool isThere) {
    return [=](int column) -> QVariant {
        sqlite3_value* value = nullptr;
        return isThere && get(at, column, &value) == SQLITE_OK ? variant(value) : QVariant();
    };
}

/// The first thing that was not as expected.
struct Refusal {
    QString table;
};

int onConflict(void* context, int kind, sqlite3_changeset_iter* at) {
    auto* refusal = static_cast<Refusal*>(context);
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    // Of references that lead nowhere the library knows only how many there are.
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY &&
        sqlite3changeset_op(at, &table, &columns, &operation, nullptr) == SQLITE_OK)
        refusal->table = QString::fromUtf8(table);
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

core::Result<void> forEach(const QByteArray& changes, const std::function<void(const RowChange&)>& visit) {
    sqlite3_changeset_iter* started = nullptr;
    auto* bytes = const_cast<char*>(changes.constData()); // the library only reads them
    if (const int code = sqlite3changeset_start(&started, static_cast<int>(changes.size()), bytes); code != SQLITE_OK)
        return failure(code);
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> at(started,
                                                                                           &sqlite3changeset_finalize);
    int code = sqlite3changeset_next(at.get());
    for (; code == SQLITE_ROW; code = sqlite3changeset_next(at.get())) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(at.get(), &table, &columns, &operation, nullptr);
        visit({table, reader(at.get(), sqlite3changeset_old, operation != SQLITE_INSERT),
               reader(at.get(), sqlite3changeset_new, operation != SQLITE_DELETE)});
    }
    return code == SQLITE_DONE ? core::Result<void>() : failure(code);
}

core::Result<QByteArray> inverse(const QByteArray& changes) {
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changes.size()), changes.constData(), &size, &bytes);
    const QByteArray copied = code == SQLITE_OK ? QByteArray(static_cast<const char*>(bytes), size) : QByteArray();
    sqlite3_free(bytes);
    if (code != SQLITE_OK)
        return failure(code);
    return copied;
}

core::Result<void> apply(const Database& database, const QByteArray& changes) {
    sqlite3* handle = dialect::nativeHandle(database);
    if (!handle)
        return core::Error{core::ErrorCode::StoreBroken, database.path(), {}, u"two SQLite libraries in one program"_s};
    Refusal refusal;
    auto* bytes = const_cast<char*>(changes.constData()); // the library only reads them
    const int code =
        sqlite3changeset_apply(handle, static_cast<int>(changes.size()), bytes, nullptr, onConflict, &refusal);
    if (code == SQLITE_OK)
        return {};
    // The second is the answer where references would lead nowhere.
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return core::Error{core::ErrorCode::ChangeInTheWay, {}, {}, refusal.table};
    return failure(code);
}

} // namespace svodka::store::changeset
