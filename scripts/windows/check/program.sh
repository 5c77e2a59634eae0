# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The life of the program on a PC, from the installer to the uninstaller.
set -u
. scripts/windows/check/lib.sh
: >"$OUT/log.txt"
setup=$(ls "$PWD"/out/windows/svodka-*-setup.exe)
portable=$(ls "$PWD"/out/windows/svodka-*-portable.zip)
program=$PWD/build/release/bin/svodka
version=$(basename "$setup" -setup.exe)
version=${version#svodka-}
real=$PWD/data/real/01_sakhalin_sferum_doo_2023w18.tsv
week="--period 2023-04-29..2023-05-05 --type preschool"
work="$home/Documents/Мониторинг Сферум 2023"

new_prefix
echo "-- installer"
check "silent installation" wine "$setup" /S
check "program, command line, uninstaller are there" test -f "$installed/svodka.exe" -a -f "$installed/svodka-cli.exe" -a -f "$installed/uninstall.exe"
check "licences are there" test -f "$installed/licences/Svodka.txt"
check "shortcut on the desktop" sh -c "ls '$home/Desktop/'*.lnk"
check "shortcut in the start menu" sh -c "ls '$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/'*.lnk"
check "files .svodka belong to the program" sh -c "wine reg query 'HKCU\\Software\\Classes\\Svodka.Store\\shell\\open\\command' | grep -aF svodka.exe"
check "the list of programs tells the version" sh -c "wine reg query 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Svodka' /v DisplayVersion | grep -F $version"

echo "-- first start"
start
check "first start shows the welcome" wait_for 30 has_window "Сводка"
picture welcome
key Tab Tab space
check "the demonstration opens" wait_for 60 has_window " — Сводка"
sleep 3
number=1
for page in summary organisations changes imports; do
    key ctrl+$number
    picture "page-$page"
    number=$((number + 1))
done
# The card of an organisation: a click on the first name.
key ctrl+2
xdotool mousemove 300 330 click 1
picture page-organisation
wait_for 20 wine "$installed/svodka.exe" --end-running
check "a window that is asked to end ends" wait_for 20 has_no_window "Сводка"

echo "-- command line"
cli --version >"$OUT/version.txt" 2>&1
check "svodka-cli --version says $version" grep -qF "svodka $version" "$OUT/version.txt"
cli --help >"$OUT/help.txt" 2>/dev/null
check "its help is Russian, in UTF-8" grep -q "мониторинг" "$OUT/help.txt"
wine "$installed/svodka.exe" --help >"$OUT/help-window.txt" 2>/dev/null
check "the program with a window prints the same" cmp "$OUT/help.txt" "$OUT/help-window.txt"
mkdir -p "$work"
cp "$real" "$work/неделя 18.tsv"
cp tests/data/xls/01_sakhalin_sferum_doo_2023w18.xls tests/data/text/01_cp1251.csv "$work/"
cp data/demo/sferum_2023-04-22_2023-04-28.xlsx "$work/Неделя 17 (все организации).xlsx"
store=$(windows_path "$work")\\Сахалин.svodka
check "a store in a folder with Cyrillic and spaces" cli --store "$store" init --region sakhalin
for file in "Неделя 17 (все организации).xlsx" 01_sakhalin_sferum_doo_2023w18.xls 01_cp1251.csv "неделя 18.tsv"; do
    check "import of $file" cli --store "$store" import "$(windows_path "$work")\\$file"
done
form=$(windows_path "$work")\\Форма
for format in xlsx csv; do
    check "report as $format" cli --store "$store" report not-registered-not-active $week --out "$form.$format"
done
check "openpyxl reads the same figures as the table has" /usr/bin/python3 scripts/windows/check/form.py "$work/Форма.xlsx" "$work/Форма.csv" "$real"
check "verify" cli --store "$store" verify

echo "-- second start"
start "$store"
check "the store that is named opens" wait_for 30 has_window "Сахалин.*Сводка"
before=$(windows_named "Сводка" | wc -l)
began=$(date +%s)
check "a second start ends at once" timeout 20 wine "$installed/svodka.exe" "$(windows_path "$work/неделя 18.tsv")"
echo "        after $(($(date +%s) - began)) s"
check "and the first takes its file" wait_for 20 has_window "Загрузка"
picture second-start
key Escape
check "there is one window still" test "$(windows_named "Сводка" | wc -l)" = "$before"

echo "-- killed and started again"
wine taskkill /F /IM svodka.exe >>"$OUT/log.txt" 2>&1
check "it is gone" wait_for 10 has_no_window "Сводка"
start "$store"
check "it starts again, with the store that is named" wait_for 30 has_window "Сахалин.*Сводка"
sleep 3
picture restarted
check "the store is whole" cli --store "$store" verify

echo "-- start"
wait_for 20 wine "$installed/svodka.exe" --end-running
wait_for 20 has_no_window "Сводка"
for round in 1 2 3; do
    echo "        under Wine: $(seconds_to_window wine "$installed/svodka.exe" "$store") s from the call to the window"
    wait_for 20 wine "$installed/svodka.exe" --end-running
    wait_for 20 has_no_window "Сводка"
    if [ -x "$program" ]; then
        echo "        on Linux:   $(seconds_to_window env XDG_CONFIG_HOME="$BUILD/config" "$program" "$work/Сахалин.svodka") s"
        wait_for 20 env XDG_CONFIG_HOME="$BUILD/config" "$program" --end-running
        wait_for 20 has_no_window "Сводка"
    fi
done
start "$store"
wait_for 30 has_window "Сахалин.*Сводка"

echo "-- a newer version over a running one"
touch "$installed/чужой файл.txt"
check "the installer ends the program" wine "$setup" /S
check "no window is left" wait_for 20 has_no_window "Сводка"
check "the program is there" test -f "$installed/svodka.exe"
check "the data are there" sh -c "ls '$home/AppData/Roaming/svodka/'*.svodka"

echo "-- portable"
rm -rf "$home/flash"
mkdir -p "$home/flash"
(cd "$home/flash" && unzip -q "$portable")
check "runs from its folder" wine "$home/flash/Svodka/svodka-cli.exe" init --region sakhalin --demo
check "keeps its data beside itself" sh -c "ls '$home/flash/Svodka/data/'*.svodka"

echo "-- uninstaller"
check "silent" wine "$installed/uninstall.exe" /S
check "the program is gone" wait_for 20 test ! -e "$installed/uninstall.exe"
sleep 1 # it goes on for a moment: keys, then data
check "and nothing of it is left but a file of the user's" test "$(ls -A "$installed")" = "чужой файл.txt"
check "no shortcut is left" sh -c "! ls '$home/Desktop/'*.lnk"
check "no key is left" not wine reg query 'HKCU\Software\Svodka'
check "the data are there" sh -c "ls '$home/AppData/Roaming/svodka/'*.svodka"
check "installed once more" wine "$setup" /S
check "removed with its data" wine "$installed/uninstall.exe" /S /DATA
check "the data are gone" wait_for 20 test ! -e "$home/AppData/Roaming/svodka"
check "the user's store is not" test -f "$work/Сахалин.svodka"

echo "$failures failed; pictures in $OUT"
[ "$failures" -eq 0 ]
