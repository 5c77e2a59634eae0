# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts: installs what is missing and builds a preset.

BUILD_PACKAGES="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-base-dev-tools libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools linguist-qt6 qt6-translations-l10n qt6-charts-dev qt6-svg-dev breeze-icon-theme libqt6opengl6-dev libgl-dev libxlsxwriter-dev libminizip-dev zlib1g-dev libexpat1-dev libsqlite3-dev python3"
TEST_PACKAGES="libgtest-dev libgmock-dev libreoffice-calc-nogui python3-openpyxl poppler-utils fonts-liberation fonts-dejavu-core clang-format"
DEB_PACKAGES="debhelper dpkg-dev lintian appstream desktop-file-utils"
FUZZ_PACKAGES="clang-14 libclang-rt-14-dev"

# install_packages NAME…: asks apt only for what is not there, so that a second run needs neither root nor a network.
install_packages() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "These packages are missing, and there is no sudo to install them:$missing" >&2; exit 1; }
        as_root=sudo
    fi
    echo "Installing:$missing"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# The version is written in one place.
project_version() {
    sed -n 's/^project(svodka VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt
}

# Precompiled headers are cached only if ccache may overlook their times.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# build PRESET [TARGET…]
build() {
    preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" --target "$@"
    else
        cmake --build --preset "$preset"
    fi
}
