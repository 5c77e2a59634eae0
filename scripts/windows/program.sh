# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The part that changes with the program: build, bundle, installer, portable archive.

# build_program FOLDER ON|OFF: the programs, and the tests if ON.
build_program() {
    PKG_CONFIG_LIBDIR=$prefix/lib/pkgconfig cmake -G Ninja -S . -B "$1" -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$prefix" -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DQt6LinguistTools_DIR=/usr/lib/x86_64-linux-gnu/cmake/Qt6LinguistTools -DSVODKA_PCH=ON -DBUILD_TESTING="$2" \
        -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$PWD=." >/dev/null
    ninja -C "$1" -j "$jobs"
}

# gather_licences OUT: of every part that is in the bundle, and the common texts that they refer to.
gather_licences() {
    rm -rf "$1"
    mkdir -p "$1/common"
    cp LICENSE "$1/Svodka.txt"
    for part in qt6-base qtcharts-opensource-src qtsvg-opensource-src sqlite3 expat libxlsxwriter minizip; do
        cp "$work/src/$part/debian/copyright" "$1/$part.txt"
    done
    cp /usr/share/doc/libz-mingw-w64/copyright "$1/zlib.txt"
    cp /usr/share/doc/mingw-w64-common/copyright "$1/mingw-w64.txt"
    cp /usr/share/doc/gcc-mingw-w64-base/copyright "$1/gcc-runtime.txt"
    cp /usr/share/doc/breeze-icon-theme/copyright "$1/breeze-icons.txt"
    for text in GPL-2 GPL-3 LGPL-2 LGPL-2.1 LGPL-3 GFDL-1.3 Apache-2.0 BSD Artistic; do
        cp "/usr/share/common-licenses/$text" "$1/common/$text.txt"
    done
}

# same_times FOLDER: every file is as old as the last commit, so that archives of it are equal.
same_times() {
    find "$1" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
}

# make_installer BUNDLE VERSION OUT
make_installer() {
    lists=$(dirname "$1")
    size=$(python3 "$here/lists.py" "$1" "$lists")
    makensis -V2 -DVERSION="$2" -DBUNDLE="$1" -DFILES="$lists/files.nsh" -DUNFILES="$lists/unfiles.nsh" -DSIZE="$size" \
        -DOUT="$3" -DICON="$lists/svodka.ico" -DLICENCE="$PWD/LICENSE" "$here/installer.nsi"
}

# make_portable BUNDLE VERSION OUT: everything stays in the folder «data» beside the program.
make_portable() {
    folder=$(dirname "$1")/portable
    rm -rf "$folder" "$3"
    mkdir -p "$folder"
    cp -r "$1" "$folder/Svodka"
    mkdir "$folder/Svodka/data"
    cp "$here/portable.txt" "$folder/Svodka/data/О папке.txt"
    same_times "$folder"
    (cd "$folder" && find Svodka | LC_ALL=C sort | TZ=UTC zip -q -X -9 -@ "$3")
}
