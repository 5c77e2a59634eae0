#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the two lists of the installer out of the bundle: what it puts there and what the uninstaller removes.

Usage: lists.py BUNDLE OUT: OUT/files.nsh, OUT/unfiles.nsh. Prints the size of all files in KB.
"""
import pathlib
import sys


def windows(path):
    return "$INSTDIR" if path == pathlib.PurePath(".") else "$INSTDIR\\" + str(path).replace("/", "\\")


def main():
    bundle, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    files = sorted(file.relative_to(bundle) for file in bundle.rglob("*") if file.is_file())
    folders = sorted({parent for file in files for parent in file.parents if parent != pathlib.PurePath(".")})
    install = []
    for folder in [pathlib.PurePath("."), *folders]:
        install.append(f'SetOutPath "{windows(folder)}"')
        install += [f'File "{bundle / file}"' for file in files if file.parent == folder]
    remove = [f'Delete "{windows(file)}"' for file in files]
    remove += [f'RMDir "{windows(folder)}"' for folder in reversed(folders)]  # only if nothing else is in it
    (out / "files.nsh").write_text("\n".join(install) + "\n", encoding="utf-8")
    (out / "unfiles.nsh").write_text("\n".join(remove) + "\n", encoding="utf-8")
    print(sum((bundle / file).stat().st_size for file in files) // 1024 + 1)


if __name__ == "__main__":
    main()
