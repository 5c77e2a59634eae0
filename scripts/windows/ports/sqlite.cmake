# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One SQLite for Qt's driver and the program: they share its connections.
cmake_minimum_required(VERSION 3.25)
project(sqlite VERSION 3.40.1 LANGUAGES C)
add_library(sqlite3 SHARED sqlite3.c)
# What of Debian's options the program or Qt's driver relies on.
target_compile_definitions(sqlite3 PRIVATE SQLITE_THREADSAFE=1 SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_FTS5
    SQLITE_ENABLE_UNLOCK_NOTIFY SQLITE_ENABLE_DBSTAT_VTAB SQLITE_USE_URI SQLITE_MAX_VARIABLE_NUMBER=250000
    SQLITE_SECURE_DELETE SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)
install(TARGETS sqlite3 RUNTIME DESTINATION bin ARCHIVE DESTINATION lib)
install(FILES sqlite3.h sqlite3ext.h DESTINATION include)
