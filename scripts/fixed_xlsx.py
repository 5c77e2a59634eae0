# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks by openpyxl whose bytes depend on their content only: the time of saving is taken out."""
import datetime
import io
import os
import re
import zipfile

os.environ["OPENPYXL_LXML"] = "False"  # it writes other bytes where lxml happens to be installed

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

EPOCH = datetime.datetime(2023, 5, 6, 0, 0, 0)
ZIP_DATE = (2023, 5, 6, 0, 0, 0)
THIN = Side(style="thin", color="808080")
BORDER = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEADER_FILL = PatternFill("solid", fgColor="D9E2F3")
HEADER = {"font": Font(name="Calibri", size=11, bold=True), "fill": HEADER_FILL, "border": BORDER,
          "alignment": Alignment(horizontal="center", vertical="center", wrap_text=True)}
TITLE = {"font": Font(name="Calibri", size=14, bold=True),
         "alignment": Alignment(horizontal="center", vertical="center", wrap_text=True)}
BODY = {"font": Font(name="Calibri", size=11), "border": BORDER,
        "alignment": Alignment(vertical="center", wrap_text=True)}


def put(sheet, row, column, value, style=None):
    """Writes one cell; text that begins with «=» stays text, an empty value only gets the style."""
    cell = sheet.cell(row, column)
    if value is not None and value != "":
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
    for name, part in (style or {}).items():
        setattr(cell, name, part)
    return cell


def put_rows(sheet, first_row, rows, style=BODY):
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            put(sheet, first_row + i, j + 1, value, style)


def merged(sheet, row, first, last, value, style=TITLE, last_row=None):
    """A value over the columns first..last (and the rows down to last_row)."""
    last_row = last_row or row
    for r in range(row, last_row + 1):
        for c in range(first, last + 1):
            put(sheet, r, c, None, style)
    put(sheet, row, first, value, style)
    if (last, last_row) != (first, row):
        sheet.merge_cells(start_row=row, start_column=first, end_row=last_row, end_column=last)


def widths(sheet, *sizes):
    for i, size in enumerate(sizes):
        sheet.column_dimensions["ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i]].width = size


def workbook_parts(workbook, title="", comments=""):
    """The workbook's zip entries as [(name, bytes)], with fixed properties."""
    workbook.properties.creator = "Svodka"
    workbook.properties.title = title or None
    workbook.properties.description = comments or None
    workbook.properties.created = EPOCH
    buffer = io.BytesIO()
    workbook.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        parts = [(info.filename, archive.read(info.filename)) for info in archive.infolist()]
    stamp = EPOCH.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    # openpyxl stamps the moment of saving whatever the properties say
    return [(name, re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, data)
             if name == "docProps/core.xml" else data) for name, data in parts]


def zip_bytes(parts):
    """A zip of [(name, bytes)] with fixed dates and rights."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, data)
    return buffer.getvalue()


def save(workbook, path, title="", comments=""):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(zip_bytes(workbook_parts(workbook, title, comments)))
