#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a synthetic store as large as wanted, through the program's own import. Nothing in it is real.

Usage: large_store.py STORE [--rows 2000] [--places 18] [--weeks 156] [--campaigns sferum,gospubliki]
A region of the program's size: as above. A national one: --rows 110000 --places 400 --weeks 52 --campaigns sferum.
"""
import argparse
import datetime
import json
import pathlib
import random
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import big_workbook  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CLI = ROOT / "build/release/bin/svodka-cli"


def metrics(campaign):
    catalogue = json.loads((ROOT / f"data/catalogue/{campaign}.json").read_text(encoding="utf-8"))
    return catalogue.get("exemptMetric"), [(metric["code"], metric["title"]["ru"], metric["kind"])
                                           for metric in catalogue["metrics"]]


def values(chance, columns, exempt):
    """Steps in their order: behind one that is not done the later ones are not done either."""
    row, done = [], chance.random() < 0.95
    for code, _, kind in columns:
        if code == exempt:
            row.append("нет")
        elif kind == "flag":
            done = done and chance.random() < 0.93
            row.append("да" if done else "нет")
        else:
            row.append(str(chance.randint(1, 40) if done and chance.random() < 0.97 else 0))
    return row


def write_week(path, campaign, week, known):
    chance = random.Random(f"{campaign} {week}")
    exempt, columns = metrics(campaign)
    start = big_workbook.FIRST_WEEK + datetime.timedelta(days=7 * week)
    with open(path, "w", encoding="utf-8") as file:
        file.write(";".join(["Муниципальное образование", "Организация", "Тип организации"] +
                            [title.replace(";", ",") for _, title, _ in columns]) + "\n")
        for place, name, kind, _, _ in known:
            file.write(";".join([place, f'"{name}"', kind] + values(chance, columns, exempt)) + "\n")
    return f"{start}..{start + datetime.timedelta(days=6)}"


def run(store, *arguments):
    done = subprocess.run([CLI, "--store", store, *arguments], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 3):  # 3: figures made by chance look suspicious
        sys.exit(f"{' '.join(map(str, arguments))} ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def make(store, rows, places, weeks, campaigns):
    known = list(big_workbook.organisations(rows, places))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "synthetic.csv").write_text(big_workbook.region_file(places), encoding="utf-8")
        run(store, "init", "--region", folder / "synthetic.csv")
        for week in range(weeks):
            for campaign in campaigns:
                period = write_week(folder / "week.csv", campaign, week, known)
                run(store, "import", folder / "week.csv", "--campaign", campaign, "--period", period)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=pathlib.Path)
    parser.add_argument("--rows", type=int, default=2000)
    parser.add_argument("--places", type=int, default=18)
    parser.add_argument("--weeks", type=int, default=156)
    parser.add_argument("--campaigns", default="sferum,gospubliki")
    options = parser.parse_args()
    make(options.store, options.rows, options.places, options.weeks, options.campaigns.split(","))


if __name__ == "__main__":
    main()
