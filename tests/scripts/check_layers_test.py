# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/check-layers must refuse a tree that breaks a rule and accept one that breaks none."""
import pathlib
import subprocess
import sys
import tempfile

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "check-layers"

CASES = [
    ("core/a.h", "#include <QString>\n", ""),
    ("core/a.h", '#include "store/database.h"\n', "core may not include store"),
    ("store/a.cpp", '#include "ingest/workbook.h"\n', "store may not include ingest"),
    ("services/a.cpp", '#include "store/database.h"\n', "services may not include store"),
    ("core/a.cpp", "#include <QSqlQuery>\n", "core may not include Qt Sql"),
    ("cli/a.cpp", "#include <QWidget>\n", "cli may not include Qt Widgets"),
    ("core/a.cpp", '#include "a.h"\n', "write includes from src"),
    ("odd/a.cpp", "", "stands in no layer"),
    ("main_cli.cpp", '#include "store/database.h"\n#include "cli/program.h"\n', ""),
]

failures = 0
for name, text, expected in CASES:
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        result = subprocess.run([sys.executable, str(SCRIPT), folder], capture_output=True, text=True)
        good = result.returncode == (1 if expected else 0) and expected in result.stdout
        if not good:
            failures += 1
            print(f"{name}: expected {expected!r}, got {result.returncode} {result.stdout!r} {result.stderr!r}")
sys.exit(1 if failures else 0)
