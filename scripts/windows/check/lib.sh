# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the checks under Wine.

user=$(id -un)
home=$WINEPREFIX/drive_c/users/$user
installed=$home/AppData/Local/Programs/Svodka
failures=0

# check TEXT COMMAND…: says whether the command succeeded.
check() {
    text=$1
    shift
    if "$@" >>"$OUT/log.txt" 2>&1; then
        echo "ok      $text"
    else
        echo "FAILED  $text"
        failures=$((failures + 1))
    fi
}

not() {
    if "$@"; then return 1; else return 0; fi
}

# A new prefix with a font that has Cyrillic in place of those of Windows.
new_prefix() {
    rm -rf "$WINEPREFIX" "$HOME"
    mkdir -p "$HOME/Desktop" "$HOME/Documents"
    # Wine takes the language of Windows from the locale.
    mkdir -p "$BUILD/locale"
    [ -d "$BUILD/locale/ru_RU.UTF-8" ] || localedef -i ru_RU -f UTF-8 "$BUILD/locale/ru_RU.UTF-8"
    export LOCPATH="$BUILD/locale" LC_ALL=ru_RU.UTF-8
    wineboot -i >/dev/null 2>&1
    for font in "Segoe UI" "MS Shell Dlg" "MS Shell Dlg 2" "Tahoma"; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "Liberation Sans" /f >/dev/null
    done
    wineserver -w
}

# windows_path FILE: as Windows writes it.
windows_path() {
    winepath -w "$1" 2>/dev/null
}

cli() {
    wine "$installed/svodka-cli.exe" "$@"
}

# start FILE…: the window, in the background.
start() {
    wine "$installed/svodka.exe" "$@" >>"$OUT/window.txt" 2>&1 &
}

# wait_for SECONDS COMMAND…
wait_for() {
    tries=$(($1 * 10))
    shift
    while [ "$tries" -gt 0 ]; do
        if "$@" >/dev/null 2>&1; then return 0; fi
        tries=$((tries - 1))
        sleep 0.1
    done
    return 1
}

windows_named() {
    xdotool search --onlyvisible --name "$1" 2>/dev/null
}

has_window() {
    [ -n "$(windows_named "$1")" ]
}

has_no_window() {
    [ -z "$(windows_named "$1")" ]
}

# key KEYS: pressed in the window of the program.
key() {
    xdotool key --clearmodifiers "$@"
    sleep 1.5
}

picture() {
    sleep 1
    import -window root "$OUT/$1.png"
}

# seconds_to_window COMMAND…: starts it and waits for its window.
seconds_to_window() {
    begin=$(date +%s%N)
    "$@" >>"$OUT/window.txt" 2>&1 &
    tries=0
    while has_no_window "Сводка" && [ "$tries" -lt 1500 ]; do
        tries=$((tries + 1))
        sleep 0.02
    done
    echo "$(date +%s%N) $begin" | LC_ALL=C awk '{ printf "%.2f", ($1 - $2) / 1e9 }'
}
