# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The mirror holds the sources of Qt 5.15.8 only; they are made to build against Qt 6.4.2.
rm -rf "$work/src/charts6"
python3 "$here/ports/charts.py" "$work/src/qtcharts-opensource-src" "$work/src/charts6"
cp "$here/ports/charts.cmake" "$work/src/charts6/CMakeLists.txt"
cp "$here/ports/install.cmake" "$work/src/charts6/"
cross_build charts "$work/src/charts6" -DCMAKE_PREFIX_PATH="$prefix" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
