#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sources of Qt Charts 5.15 build against Qt 6.4. Usage: charts.py SOURCES OUT.

What changes: the namespace QtCharts is gone; QVector is QList, so that one of two overloads goes; moc wants the whole types
of properties.
"""
import pathlib
import re
import shutil
import sys

# Headers of model mappers and the series they map: moc needs the series' declaration.
MAPPERS = {
    "qabstractbarseries.h": ["barchart/qhbarmodelmapper.h", "barchart/qvbarmodelmapper.h"],
    "qboxplotseries.h": ["boxplotchart/qhboxplotmodelmapper.h", "boxplotchart/qvboxplotmodelmapper.h"],
    "qcandlestickseries.h": ["candlestickchart/qhcandlestickmodelmapper.h", "candlestickchart/qvcandlestickmodelmapper.h"],
    "qpieseries.h": ["piechart/qhpiemodelmapper.h", "piechart/qvpiemodelmapper.h"],
    "qxyseries.h": ["xychart/qhxymodelmapper.h", "xychart/qvxymodelmapper.h"],
}


def edit(file, *changes):
    """Each change (pattern, replacement) must be found: sources that are not as expected end the build."""
    text = file.read_text(encoding="utf-8")
    for pattern, replacement in changes:
        text, count = re.subn(pattern, replacement, text, flags=re.M)
        if count == 0:
            sys.exit(f"{file}: nothing is like {pattern}")
    file.write_text(text, encoding="utf-8")


def drop_vector_overload(charts):
    edit(charts / "xychart/qxyseries.h", (r"^    void replace\(QVector<QPointF> points\);\n", ""))
    file = charts / "xychart/qxyseries.cpp"
    text = file.read_text(encoding="utf-8")
    start = text.index("void QXYSeries::replace(QVector<QPointF> points)")
    end = text.index("}\n", start) + 2
    text = text[:start] + text[end:]
    body = "    Q_D(QXYSeries);\n    d->m_points = points;\n    emit pointsReplaced();\n"
    if "    replace(points.toVector());\n" not in text:
        sys.exit(f"{file}: the overload is not where it was")
    file.write_text(text.replace("    replace(points.toVector());\n", body), encoding="utf-8")


def main():
    source, out = (pathlib.Path(argument) for argument in sys.argv[1:3])
    shutil.copytree(source / "src/charts", out / "src/charts", ignore=shutil.ignore_patterns("doc"))
    shutil.copytree(source / "include/QtCharts", out / "include/QtCharts")
    charts = out / "src/charts"
    edit(charts / "qchartglobal.h", (r"^#define QT_CHARTS_NAMESPACE QtCharts$", ""),
         (r"^#include <QtCore/QtGlobal>",
          "#include <QtCore/QtGlobal>\n#include <QtCore/QObject>\n#include <QtCore/QList>\n#include <QtCore/QVariant>"))
    for file in sorted([*charts.rglob("*.h"), *charts.rglob("*.cpp")]):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"(QT_CHARTS_NAMESPACE|QtCharts)::", "", text), encoding="utf-8")
    drop_vector_overload(charts)
    for file in (charts / "animations").glob("*.cpp"):
        text = file.read_text(encoding="utf-8")
        text = re.sub(r"^Q_DECLARE_METATYPE\((QVector<|qreal\)).*\n", "", text, flags=re.M)
        file.write_text(text, encoding="utf-8")
    for header, files in MAPPERS.items():
        for name in files:
            text = (charts / name).read_text(encoding="utf-8")
            first = f"#include <QtCore/QAbstractItemModel>\n#include <QtCharts/{header}>\n#include"
            (charts / name).write_text(text.replace("#include", first, 1), encoding="utf-8")


if __name__ == "__main__":
    main()
