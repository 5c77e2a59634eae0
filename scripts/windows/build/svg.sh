# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The mirror holds the sources of Qt 5.15.8 only; they are made to build against Qt 6.4.2.
rm -rf "$work/src/svg6"
python3 "$here/ports/svg.py" "$work/src/qtsvg-opensource-src" "$work/src/svg6"
cp "$here/ports/svg.cmake" "$work/src/svg6/CMakeLists.txt"
cp "$here/ports/install.cmake" "$work/src/svg6/"
cross_build svg "$work/src/svg6" -DCMAKE_PREFIX_PATH="$prefix" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
