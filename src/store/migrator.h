// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <functional>
#include <vector>

namespace svodka::store {

class Database;

/// One numbered step of the schema.
struct Migration {
    int number = 0; ///< from 1, without gaps
    QString sql;    ///< one that makes a table anew which others refer to holds the line «-- references: off»
};

/// The .sql files of data/migrations that are built into the program, by number.
std::vector<Migration> builtInMigrations();

/// Brings a file to the schema of this program. A new file gets every step, an older one those that it lacks.
class Migrator final {
public:
    explicit Migrator(std::vector<Migration> migrations = builtInMigrations());

    /// The number that an up-to-date file carries.
    [[nodiscard]] int latest() const;

    /// Runs what is newer than the file's own number, each step in a transaction of its own, which also writes the
    /// number. A step that fails leaves the file as the step before made it. `finish` is part of the last step: it
    /// runs when every table is as this program knows it, and not at all when the file lacks nothing.
    core::Result<void> run(Database& database, const std::function<core::Result<void>()>& finish = {}) const;

private:
    std::vector<Migration> m_migrations;
};

} // namespace svodka::store
