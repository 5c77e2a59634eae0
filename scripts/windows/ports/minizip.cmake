# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's minizip has no CMake file of its own.
cmake_minimum_required(VERSION 3.25)
project(minizip VERSION 1.1 LANGUAGES C)
find_package(ZLIB REQUIRED)
add_library(minizip STATIC ioapi.c iowin32.c unzip.c zip.c)
target_link_libraries(minizip PRIVATE ZLIB::ZLIB)
install(TARGETS minizip DESTINATION lib)
install(FILES ioapi.h iowin32.h unzip.h zip.h crypt.h DESTINATION include/minizip)
file(WRITE "${CMAKE_BINARY_DIR}/minizip.pc" "prefix=${CMAKE_INSTALL_PREFIX}
Name: minizip
Description: minizip
Version: ${PROJECT_VERSION}
Libs: -L\${prefix}/lib -lminizip -lz
Cflags: -I\${prefix}/include/minizip
")
install(FILES "${CMAKE_BINARY_DIR}/minizip.pc" DESTINATION lib/pkgconfig)
