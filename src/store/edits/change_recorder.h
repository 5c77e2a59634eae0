// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <memory>

struct sqlite3_session;

namespace svodka::store {

class Database;

/// Takes down what happens to the rows of a connection from now on until it is destroyed, by SQLite's own means
/// (sqlite3session). What can be made anew (sums), the log itself and what must leave no trace (contacts) is passed
/// over.
class ChangeRecorder final {
public:
    static core::Result<ChangeRecorder> start(const Database& database);

    /// Every row as it was and as it is, in the form of a changeset. Empty where nothing has changed.
    [[nodiscard]] core::Result<QByteArray> changes() const;

private:
    struct End {
        void operator()(sqlite3_session* session) const;
    };

    ChangeRecorder(const Database& database, sqlite3_session* session) : m_database(&database), m_session(session) {}

    const Database* m_database;
    std::unique_ptr<sqlite3_session, End> m_session;
};

} // namespace svodka::store
