# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
cp "$here/ports/minizip.cmake" "$work/src/minizip/CMakeLists.txt"
cross_build minizip "$work/src/minizip"
# CMake's form of the header says XML_DTD without a value, which expat then compares with a number.
sed -i 's,^#cmakedefine XML_DTD$,#cmakedefine XML_DTD 1,' "$work/src/expat/expat/expat_config.h.cmake"
cross_build expat "$work/src/expat/expat" -DEXPAT_BUILD_TESTS=OFF -DEXPAT_BUILD_EXAMPLES=OFF -DEXPAT_BUILD_TOOLS=OFF -DEXPAT_BUILD_DOCS=OFF
cross_build xlsxwriter "$work/src/libxlsxwriter" -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF
cross_build googletest /usr/src/googletest -DBUILD_SHARED_LIBS=OFF
