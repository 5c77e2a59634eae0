# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what openpyxl reads in a workbook as JSON: an independent witness of the program's own writer."""
import datetime
import json
import sys

from openpyxl import load_workbook


def cell_value(cell):
    value = cell.value
    return value.strftime("%Y-%m-%d") if isinstance(value, datetime.datetime) else value


def cell_kind(cell):
    if cell.value is None:
        return "empty"
    return "date" if cell.is_date else {"s": "text", "n": "number", "f": "formula"}.get(cell.data_type, cell.data_type)


def dump_sheet(sheet):
    cells = [[{"value": cell_value(cell), "kind": cell_kind(cell), "format": cell.number_format, "bold": cell.font.b,
               "font": cell.font.name, "size": cell.font.sz, "border": cell.border.left.style, "wrap":
               cell.alignment.wrap_text} for cell in row] for row in sheet.iter_rows()]
    page = sheet.page_setup
    return {
        "name": sheet.title, "cells": cells, "merged": sorted(str(r) for r in sheet.merged_cells.ranges),
        "freeze": sheet.freeze_panes, "repeatRows": sheet.print_title_rows, "orientation": page.orientation,
        "paper": page.paperSize, "fitToPage": sheet.sheet_properties.pageSetUpPr.fitToPage,
        "fitToWidth": 1 if page.fitToWidth is None else page.fitToWidth, "fitToHeight": page.fitToHeight,
        "footer": sheet.oddFooter.center.text, "hyperlinks": len(sheet._hyperlinks),
        "widths": [sheet.column_dimensions["ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i]].width for i in range(min(sheet.max_column, 26))],
    }


def main():
    workbook = load_workbook(sys.argv[1])
    info = workbook.properties
    json.dump({"sheets": [dump_sheet(sheet) for sheet in workbook.worksheets],
               "properties": {"title": info.title, "subject": info.subject, "author": info.creator,
                              "comments": info.description, "created": info.created.isoformat()}},
              sys.stdout, ensure_ascii=False)


sys.stdout.reconfigure(encoding="utf-8")
main()
