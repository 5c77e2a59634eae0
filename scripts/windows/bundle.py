#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts together what the Windows program needs to run: the programs, the DLLs they and Qt's plugins import, licences.

Usage: bundle.py PREFIX PROGRAMS LICENCES OUT. Fails if an imported DLL is neither here nor one of Windows' own.
"""
import pathlib
import re
import shutil
import subprocess
import sys

TRIPLET = "x86_64-w64-mingw32"
PLUGINS = ["platforms/qwindows.dll", "styles/qwindowsvistastyle.dll", "sqldrivers/qsqlite.dll", "imageformats/qsvg.dll",
           "iconengines/qsvgicon.dll"]
# What Windows 10 has in System32; a name that is neither here nor built by us is a mistake in the bundle.
SYSTEM = set("""advapi32 authz comctl32 comdlg32 crypt32 d2d1 d3d11 d3d9 dwmapi dwrite dxgi gdi32 imm32 iphlpapi kernel32 mpr
    msvcrt netapi32 ncrypt ole32 oleaut32 secur32 setupapi shcore shell32 shlwapi user32 userenv uxtheme version winmm winspool.drv
    winhttp ws2_32 wtsapi32 dnsapi bcrypt""".split())


def imports(file):
    listing = subprocess.run([f"{TRIPLET}-objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return re.findall(r"DLL Name: (\S+)", listing)


def folders(prefix):
    return [prefix / "bin", pathlib.Path(f"/usr/{TRIPLET}/lib"), pathlib.Path(f"/usr/{TRIPLET}/bin"),
            *pathlib.Path(f"/usr/lib/gcc/{TRIPLET}").glob("*-posix")]


def find(name, places):
    for place in places:
        for file in place.glob("*.dll"):
            if file.name.lower() == name.lower():
                return file
    return None


def is_system(name):
    stem = name.lower().removesuffix(".dll")
    return stem in SYSTEM or stem.startswith("api-ms-win-")


def collect(prefix, programs, out):
    places = folders(prefix)
    waiting = [(program, program.name) for program in programs] + [(prefix / "plugins" / p, p) for p in PLUGINS]
    done = set()
    while waiting:
        source, target = waiting.pop()
        if target.lower() in done:
            continue
        done.add(target.lower())
        (out / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, out / target)
        subprocess.run([f"{TRIPLET}-strip", "--strip-unneeded", out / target], check=True)
        for name in imports(source):
            found = find(name, places)
            if found:
                waiting.append((found, found.name))
            elif not is_system(name):
                sys.exit(f"{target} needs {name}: it was not built and is none of Windows' own.")


def main():
    prefix, programs, licences, out = (pathlib.Path(argument) for argument in sys.argv[1:5])
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    collect(prefix, [programs / "svodka.exe", programs / "svodka-cli.exe"], out)
    # Plugins are looked for here and nowhere else, whatever the environment says.
    (out / "qt.conf").write_text("[Paths]\nPrefix=.\nPlugins=.\n", encoding="ascii")
    shutil.copytree(licences, out / "licences")


if __name__ == "__main__":
    main()
