// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/pasted_table.h"
#include "printing.h"

#include <QMimeData>

namespace svodka::app {
namespace {

using namespace Qt::StringLiterals;

QString ofHtml(const QString& html) {
    QMimeData data;
    data.setHtml(html);
    return pastedTable(data);
}

TEST(PastedTable, theTextOfASheetIsTakenAsItIs) {
    QMimeData data;
    data.setText(u"МО\tЧисло\nОхинский\t4"_s);
    data.setHtml(u"<table><tr><td>другое</td></tr></table>"_s);
    EXPECT_EQ(pastedTable(data), u"МО\tЧисло\nОхинский\t4"_s);
}

TEST(PastedTable, aTableOfALetterIsFoundAmongItsWords) {
    EXPECT_EQ(ofHtml(u"<p>Добрый день!</p><table><tr><th>МО</th><th>Число</th></tr><tr><td>Охинский</td><td>4</td></tr>"
                     "</table><p>С уважением</p>"_s),
              u"МО\tЧисло\nОхинский\t4"_s);
}

TEST(PastedTable, mergedCellsHoldTheirTextOnce) {
    EXPECT_EQ(ofHtml(u"<table><tr><td colspan=2>Сферум</td></tr><tr><td>a</td><td>b</td></tr></table>"_s),
              u"Сферум\t\na\tb"_s);
}

TEST(PastedTable, theLargestTableIsMeant) {
    EXPECT_EQ(ofHtml(u"<table><tr><td>подпись</td></tr></table><table><tr><td>1</td><td>2</td></tr></table>"_s),
              u"1\t2"_s);
}

TEST(PastedTable, linesInsideACellAreOneLine) {
    EXPECT_EQ(ofHtml(u"<table><tr><td>не<br>активны<p>всего</p></td><td>2</td></tr></table>"_s),
              u"не активны всего\t2"_s);
}

TEST(PastedTable, withoutATableThereIsNothing) {
    EXPECT_TRUE(ofHtml(u"<p>просто текст</p>"_s).isEmpty());
    QMimeData data;
    data.setText(u"одна строка"_s);
    EXPECT_TRUE(pastedTable(data).isEmpty());
    EXPECT_TRUE(pastedTable(QMimeData()).isEmpty());
}

} // namespace
} // namespace svodka::app
