# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/release --check must accept the present version and refuse, by name, each place that has another one."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
VERSION = sys.argv[1]
FILES = ["scripts/release", "scripts/lib.sh", "CMakeLists.txt", "CHANGELOG.md", "src/CMakeLists.txt", "src/main_command.h",
         "src/app/window_menus.cpp", *(str(p.relative_to(ROOT)) for p in (ROOT / "resources/linux").rglob("*.in"))]
# file, what is replaced in it, by what; the file is named in the refusal.
CASES = [
    ("CMakeLists.txt", f"svodka VERSION {VERSION}", "svodka VERSION 99.0.0"),
    ("CHANGELOG.md", f"## {VERSION}", "## 99.0.0"),
    ("CHANGELOG.md", f"## {VERSION}", f"## {VERSION}9"),
    ("src/CMakeLists.txt", "${PROJECT_VERSION}", "99.0.0"),
    ("src/main_command.h", "SVODKA_VERSION", '"99.0.0"'),
    ("src/app/window_menus.cpp", "QCoreApplication::applicationVersion()", '"99.0.0"'),
    ("resources/linux/org.example.svodka.metainfo.xml.in", "@PROJECT_VERSION@", "99.0.0"),
    ("resources/linux/man/svodka.1.in", "@VERSION@", "99.0.0"),
    ("resources/linux/man/ru/svodka-cli.1.in", "@VERSION@", "99.0.0"),
    ("scripts/windows/setup.nsi", "", 'VIProductVersion "99.0.0.0"\n'),
]


def check(root, version):
    result = subprocess.run([root / "scripts/release", "--check", version], capture_output=True, encoding="utf-8")
    return result.returncode, result.stdout + result.stderr


failures = 0


def expect(what, wanted, got):
    global failures
    if wanted != got:
        failures += 1
        print(f"{what}: {got}")


code, text = check(ROOT, VERSION)
expect(f"the sources, {text}", 0, code)
expect("another version", 1, check(ROOT, "99.0.0")[0])
expect("no version", 2, check(ROOT, "new")[0])
for name, old, new in CASES:
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for file in FILES:
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / file, root / file)
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text("utf-8") if old else ""
        if old not in before:
            expect(f"{name} has no {old}", True, False)
            continue
        path.write_text(before.replace(old, new) if old else new, "utf-8")
        code, text = check(root, VERSION)
        expect(f"{name} with {new}: {text}", (1, True), (code, name in text))
sys.exit(1 if failures else 0)
