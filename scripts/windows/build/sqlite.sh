# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
cd "$work/src/sqlite3"
./configure --disable-tcl
make sqlite3.c
mkdir -p "$work/src/sqlite-dll"
cp sqlite3.c sqlite3.h "$work/src/sqlite-dll/"
cp src/sqlite3ext.h "$work/src/sqlite-dll/"
cp "$here/ports/sqlite.cmake" "$work/src/sqlite-dll/CMakeLists.txt"
cross_build sqlite "$work/src/sqlite-dll"
