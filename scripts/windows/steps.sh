# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts of the Windows build: where things are, and steps that are done once.

WINDOWS_PACKAGES="g++-mingw-w64-x86-64-posix libz-mingw-w64-dev nsis tcl dpkg-dev ninja-build cmake ccache zip icoutils librsvg2-bin
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 qt6-translations-l10n
    breeze-icon-theme googletest python3 pkg-config"
WINE_PACKAGES="wine wine64 fonts-wine fonts-liberation xvfb xauth x11-utils imagemagick xdotool unzip python3-openpyxl"

here=$PWD/scripts/windows
# What does not change with the program stands outside the tree and serves every clone: about 2.5 GB, 40 minutes the first time.
work=${SVODKA_WINDOWS_WORK:-${XDG_CACHE_HOME:-$HOME/.cache}/svodka-windows}
export SVODKA_WINDOWS_PREFIX="$work/prefix"
prefix=$SVODKA_WINDOWS_PREFIX
jobs=${JOBS:-$(($(nproc) + 1))}
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# digest FILE…: one hash of the contents of the named files and folders.
digest() {
    find "$@" -type f -not -name '*.pyc' | LC_ALL=C sort | xargs sha256sum | sed "s, .*/, ," | sha256sum | cut -c 1-16
}

# step NAME INPUT…: runs do_NAME unless it was done with the same inputs and the same steps before it. Stopped in the middle it
# is begun anew; what it prints stands in a log.
chain=""
step() {
    name=$1
    shift
    chain=$(printf '%s %s %s' "$chain" "$name" "$(digest "$here/build/$name.sh" "$@")" | sha256sum | cut -c 1-16)
    stamp=$work/stamps/$name
    mkdir -p "$work/stamps" "$work/logs"
    if [ "$(cat "$stamp" 2>/dev/null)" = "$chain" ]; then
        echo "$name: done before"
        return 0
    fi
    rm -f "$stamp"
    begin=$(date +%s)
    (set -eu; . "$here/build/$name.sh") >"$work/logs/$name.txt" 2>&1 ||
        { tail -n 25 "$work/logs/$name.txt" >&2; echo "$name failed: $work/logs/$name.txt" >&2; exit 1; }
    echo "$chain" >"$stamp"
    echo "$name: $(($(date +%s) - begin)) s"
}

# cross_build NAME SOURCE OPTION…: configures with CMake for Windows, builds and installs into the prefix.
cross_build() {
    built=$work/build/$1
    source=$2
    shift 2
    cmake -G Ninja -S "$source" -B "$built" -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" "$@"
    ninja -C "$built" -j "$jobs"
    cmake --install "$built" --strip
}
