#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sources of Qt Svg 5.15 build against Qt 6.4. Usage: svg.py SOURCES OUT.

What changes: QStringRef and QXmlStreamStringRef are QStringView, QMatrix and QTextCodec are gone, font weights are CSS's own.
"""
import pathlib
import re
import shutil
import sys

STRING_VIEWS = [
    (r"QStringRef\(([\w.]+)\.string\(\), \1\.position\(\) \+ (\w+), ([^;]+?)\)( ==|;)", r"\1.mid(\2, \3)\4"),
    (r"QStringRef\(([\w.]+)\.string\(\), \1\.position\(\), 3\)", r"\1.mid(0, 3)"),
    (r"QStringRef\(([\w.]+)\.string\(\), \1\.position\(\), 4\)", r"\1.mid(0, 4)"),
    (r"QStringRef (\w+)\(([\w.]+)\.string\(\), \2\.position\(\) \+ (\d), ([^;]+)\);", r"QStringView \1 = \2.mid(\3, \4);"),
    (r"str\.string\(\)->constData\(\) \+ str\.position\(\)", "str.constData()"),
    (r"QXmlStreamStringRef\(QStringRef\(&value, 0, value\.length\(\)\)\)", "value"),
    (r"QXmlStreamStringRef\(QStringRef\(&sym\.text, sym\.start, len\)\)", "sym.text.mid(sym.start, len)"),
    (r"QStringRef\(&key, 0, key\.length\(\)\)", "QStringView(key)"),
    (r"QStringRef\(&sym\.text, sym\.start, sym\.len\)", "QStringView(sym.text).mid(sym.start, sym.len)"),
    (r"QXmlStreamStringRef\(name\)", "name.toString()"),
    (r"QStringRef\(&(\w+)\)", r"QStringView(\1)"),
    (r"QStringRef str\(&instr\);", "QStringView str(instr);"),
    (r"colorStrTr\.unicode\(\)", "colorStrTr.constData()"),
    (r"QStringRef ref\(&name, 1, name\.length\(\) - 1\);", "QStringView ref = QStringView(name).mid(1);"),
]

CHANGES = {
    "qsvghandler.cpp": STRING_VIEWS + [
        (r"QString attribute\(NodePtr node, const QString &name\) const override\n    \{",
         "QString attributeValue(NodePtr node, const QCss::AttributeSelector &aSelector) const override\n    {\n"
         "        const QString &name = aSelector.name;"),
        (r"\(uncStr\.isEmpty\(\)\) \? 0 : uncStr\.at\(0\)", "(uncStr.isEmpty()) ? QChar(0) : uncStr.at(0)"),
        (r"const_cast<QChar \*>\(end\) = 0;", "const_cast<QChar *>(end) = QChar(0);"),
        # A QStringRef of nothing pointed at a terminating zero; a QStringView of nothing points nowhere.
        (r"(static qreal toDouble\(const QStringRef &str, bool \*ok = NULL\)\n\{\n)",
         r"\1    if (str.isEmpty()) { if (ok) *ok = false; return 0; }\n"),
        (r"QStringRef", "QStringView"),
    ],
    "qsvgwidget.cpp": [(r"opt\.init\(this\)", "opt.initFrom(this)")],
    "qsvghandler_p.h": [(r"QStringRef", "QStringView"), (r"QXmlStreamStringRef (name|value);", r"QString \1;")],
    "qsvgrenderer.cpp": [(r"QMatrix QSvgRenderer::matrixForElement\(const QString &id\) const\n\{[^}]*\}\n", "")],
    "qsvgrenderer.h": [(r"#include <QtGui/qmatrix.h>\n", ""), (r"[^\n]*QMatrix matrixForElement[^\n]*\n", "\n")],
    "qsvgfont.cpp": [(r"unicode = 0;", "unicode = QChar(0);")],
    "qsvggenerator.cpp": [
        (r"color\.midRef\(1\)", "color.mid(1)"),
        (r'd->stream->setCodec\(QTextCodec::codecForName\("UTF-8"\)\);', "d->stream->setEncoding(QStringConverter::Utf8);"),
        (r'#include "?<?[qQ]textcodec[^\n]*\n', ""),
        (r"svgWeight \*= 10;", "break;"),
    ],
    "qsvgstyle.cpp": [
        (r"int QSvgFontStyle::SVGToQtWeight\(int weight\) \{",
         "int QSvgFontStyle::SVGToQtWeight(int weight) {\n    if (weight > 0) return qBound(1, weight, 1000);"),
        (r"font\.setWeight\(SVGToQtWeight\(states\.fontWeight\)\)",
         "font.setWeight(QFont::Weight(SVGToQtWeight(states.fontWeight)))"),
    ],
}


def main():
    source, out = (pathlib.Path(argument) for argument in sys.argv[1:3])
    shutil.copytree(source / "src", out / "src")
    shutil.copytree(source / "include", out / "include")
    for name, changes in CHANGES.items():
        file = out / "src/svg" / name
        text = file.read_text(encoding="utf-8")
        for pattern, replacement in changes:
            text, count = re.subn(pattern, replacement, text)
            if count == 0:
                sys.exit(f"{name}: nothing is like {pattern}")
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
