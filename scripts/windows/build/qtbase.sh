# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Built against the host's own tools of the same version. No OpenGL, D-Bus, ICU or OpenSSL: Windows' own TLS is used. Direct2D as
# a whole cannot be switched off, PrintSupport and the platform plugin need its parts.
patch -d "$work/src/qt6-base" -p1 --forward --batch --reject-file=- <"$here/ports/qtbase-jit-stack.patch" ||
    grep -q "struct PcreJitStack$" "$work/src/qt6-base/src/corelib/text/qregularexpression.cpp" # it was there already
cmake -G Ninja -S "$work/src/qt6-base" -B "$work/build/qtbase" -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_SHARED_LIBS=ON \
    -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$work=." -DCMAKE_C_FLAGS="-ffile-prefix-map=$work=." \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
    -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DBUILD_WITH_PCH=ON \
    -DFEATURE_pkg_config=OFF -DINPUT_opengl=no -DFEATURE_dbus=OFF -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF \
    -DFEATURE_direct2d1_1=OFF -DFEATURE_tuiotouch=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_mysql=OFF \
    -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF \
    -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
    -DFEATURE_system_doubleconversion=OFF -DFEATURE_zstd=OFF -DFEATURE_openssl=OFF -DFEATURE_schannel=ON -DFEATURE_icu=OFF \
    -DFEATURE_glib=OFF -DFEATURE_brotli=OFF
ninja -C "$work/build/qtbase" -j "$jobs"
cmake --install "$work/build/qtbase" --strip
