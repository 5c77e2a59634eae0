#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a form that was written as XLSX and as CSV with the table that was imported. Usage: form.py XLSX CSV TSV."""
import csv
import sys

import openpyxl


def figures(rows):
    """Name of the municipality -> the two numbers, as text."""
    found = {}
    for row in rows:
        cells = ["" if cell is None else str(cell).strip() for cell in row]
        if len(cells) >= 4 and cells[0].isdigit() and not cells[1].isdigit():
            found[cells[1].split(" (")[0]] = cells[2:4]
    return found


def main():
    sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
    workbook = figures(sheet.iter_rows(values_only=True))
    with open(sys.argv[2], encoding="utf-8-sig", newline="") as file:
        text = figures(csv.reader(file, delimiter=";"))
    with open(sys.argv[3], encoding="utf-8", newline="") as file:
        source = figures(csv.reader(file, delimiter="\t"))
    numbers = [sorted(map(tuple, table.values())) for table in (workbook, text, source)]
    print(workbook, text, source, sep="\n")
    sys.exit(0 if source and numbers[0] == numbers[1] == numbers[2] else 1)


if __name__ == "__main__":
    main()
