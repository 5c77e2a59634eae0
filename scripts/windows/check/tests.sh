# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The test programs, each in one run. What cannot run under Wine is named in cannot-run.txt, with the reason.
set -u
. scripts/windows/check/lib.sh
new_prefix
cannot=$(sed -n 's/^\([^# ][^ ]*\).*/\1/p' scripts/windows/check/cannot-run.txt | paste -sd :)
export WINEPATH="$(windows_path "$SVODKA_WINDOWS_PREFIX/bin");Z:\\usr\\x86_64-w64-mingw32\\lib;$(windows_path "$(ls -d /usr/lib/gcc/x86_64-w64-mingw32/*-posix)")"
export WINEQT_QPA_PLATFORM=offscreen WINEQT_QPA_FONTDIR='Z:\usr\share\fonts\truetype\dejavu' LC_ALL=C.UTF-8 TZ=UTC
export WINEQT_PLUGIN_PATH="$(windows_path "$SVODKA_WINDOWS_PREFIX/plugins")"
wine "$BUILD/bin/make_demo_store.exe" "$(windows_path "$BUILD/tests")\\demo.svodka"
for layer in core platform store ingest report services models widgets app cli; do
    begin=$(date +%s)
    # From the drive that paths of this machine stand on.
    timeout 1200 wine "$BUILD/bin/test_$layer.exe" --gtest_filter="*:-$cannot" >"$OUT/test_$layer.txt" 2>&1
    code=$?
    echo "$layer: exit $code, $(grep -aE '^\[  (PASSED|FAILED)  \] [0-9]+ test' "$OUT/test_$layer.txt" | tr '\r\n' '  ')($(($(date +%s) - begin)) s)"
    [ "$code" -eq 0 ] || failures=$((failures + 1))
done
[ "$failures" -eq 0 ]
