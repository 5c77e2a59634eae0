// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/charts/heat_map.h"
#include "widgets/charts/line_chart.h"
#include "widgets/charts/stacked_bar_chart.h"
#include "widgets/check_list_button.h"

#include <QChart>
#include <QChartView>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;

void showSized(QWidget& widget, int widthInEm, int heightInEm) {
    const int unit = widget.fontMetrics().height();
    widget.resize(widthInEm * unit, heightInEm * unit);
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    widget.grab(); // lays the chart out
}

LineChartData twoLines() {
    LineChartData data;
    data.weeks = {u"1"_s, u"2"_s};
    data.series = {{u"первая"_s, ColourRole::Series1, {1, 2}}, {u"вторая"_s, ColourRole::Series2, {100, 200}}};
    return data;
}

TEST(ChartLegend, hidesLinesAndShowsThemAgain) {
    LineChart chart;
    chart.setContent(twoLines());
    showSized(chart, 40, 20);
    auto* legend = chart.findChild<ChartLegend*>();
    auto* view = chart.findChild<QChartView*>();
    const auto lines = view->chart()->series().size();
    QTest::mouseClick(legend, Qt::LeftButton, {}, QPoint(3, legend->height() / 2));
    EXPECT_TRUE(legend->isHiddenEntry(0));
    EXPECT_EQ(view->chart()->series().size(), lines - 1);
    EXPECT_FALSE(chart.accessibleDescription().contains(u"первая"_s));
    EXPECT_TRUE(chart.accessibleDescription().contains(u"вторая"_s));
    QTest::mouseClick(legend, Qt::LeftButton, {}, QPoint(3, legend->height() / 2));
    EXPECT_EQ(view->chart()->series().size(), lines);
}

TEST(ChartLegend, isWorkedByTheKeyboard) {
    LineChart chart;
    chart.setContent(twoLines());
    showSized(chart, 40, 20);
    auto* legend = chart.findChild<ChartLegend*>();
    ASSERT_NE(legend->focusPolicy() & Qt::TabFocus, 0);
    QTest::keyClick(legend, Qt::Key_Right);
    QTest::keyClick(legend, Qt::Key_Space);
    EXPECT_FALSE(legend->isHiddenEntry(0));
    EXPECT_TRUE(legend->isHiddenEntry(1));
    chart.setContent(twoLines());
    EXPECT_TRUE(legend->isHiddenEntry(1)) << "the same lines keep what is hidden";
    LineChartData other = twoLines();
    other.series.back().name = u"третья"_s;
    chart.setContent(other);
    EXPECT_FALSE(legend->isHiddenEntry(1));
}

TEST(ChartLegend, ofOneLineThereIsNothingToChoose) {
    LineChart chart;
    LineChartData data = twoLines();
    data.series.pop_back();
    chart.setContent(data);
    showSized(chart, 40, 20);
    auto* legend = chart.findChild<ChartLegend*>();
    EXPECT_EQ(legend->focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(legend, Qt::LeftButton, {}, QPoint(3, legend->height() / 2));
    EXPECT_FALSE(legend->isHiddenEntry(0));
}

TEST(StackedBarChart, percentsRunToAHundredAndTheTargetIsSaid) {
    StackedBarChart chart;
    BarChartData data{{}, {{7, u"А"_s}}, {{u"доля"_s, ColourRole::Series1, {50}}}, true, TargetLine{u"Цель"_s, 75}};
    chart.setContent(data);
    showSized(chart, 40, 12);
    EXPECT_TRUE(chart.accessibleDescription().contains(u"50%"_s));
    EXPECT_TRUE(chart.accessibleDescription().contains(u"Цель"_s));
    auto* view = chart.findChild<QChartView*>();
    QSignalSpy clicks(&chart, &StackedBarChart::barClicked);
    const QRectF area = view->chart()->plotArea();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      QPoint(qRound(area.left() + area.width() * 0.6), qRound(area.center().y())));
    EXPECT_EQ(clicks.count(), 0) << "the bar ends in the middle";
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      QPoint(qRound(area.left() + area.width() * 0.4), qRound(area.center().y())));
    EXPECT_EQ(clicks.count(), 1);
}

HeatMapData bigMap(int rows, int weeks) {
    HeatMapData data;
    data.title = u"Активно"_s;
    data.percent = true;
    for (int week = 0; week < weeks; ++week)
        data.columns += u"%1.01"_s.arg(week + 1);
    for (int row = 0; row < rows; ++row) {
        HeatRow one{row + 1, u"Район %1"_s.arg(row + 1), {}};
        for (int week = 0; week < weeks; ++week)
            one.values.push_back(week == 1 ? std::nullopt : std::optional<double>((row * 7 + week) % 101));
        data.rows.push_back(one);
    }
    return data;
}

TEST(HeatMap, aHundredFiftySixWeeksScrollAndBeginWithTheNewest) {
    HeatMap map;
    map.setContent(bigMap(45, 156));
    showSized(map, 50, 20);
    EXPECT_GT(map.horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(map.horizontalScrollBar()->value(), map.horizontalScrollBar()->maximum());
    EXPECT_GT(map.verticalScrollBar()->maximum(), 0);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Home);
    EXPECT_EQ(map.horizontalScrollBar()->value(), 0) << "the current cell is in sight";
    EXPECT_EQ(map.accessibleDescription(), u"Район 1, 1.01: 0%"_s);
}

TEST(HeatMap, aClickOpensWhatIsKnown) {
    HeatMap map;
    map.setContent(bigMap(2, 3));
    showSized(map, 40, 12);
    QSignalSpy clicks(&map, &HeatMap::cellClicked);
    QTest::keyClick(&map, Qt::Key_Home);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    EXPECT_EQ(clicks.count(), 0) << "not reported: nobody stands behind it";
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_EQ(clicks.count(), 1);
    EXPECT_EQ(clicks[0][0].toLongLong(), 2);
    EXPECT_EQ(clicks[0][1].toInt(), 2);
}

TEST(HeatMap, anEmptyOneTakesKeysAndClicks) {
    HeatMap map;
    showSized(map, 20, 10);
    QTest::keyClick(&map, Qt::Key_Left);
    QTest::keyClick(&map, Qt::Key_Return);
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, QPoint(50, 50));
    EXPECT_FALSE(map.accessibleName().isEmpty());
}

TEST(CheckListButton, saysWhatIsTickedAndKeepsOne) {
    CheckListButton button;
    button.setCaption(u"&Показатели"_s);
    button.setChoices({{u"a"_s, u"Активно & верно"_s}, {u"b"_s, u"Второе"_s}}, {u"a"_s});
    EXPECT_TRUE(button.text().contains(u"Активно && верно"_s)) << "no mnemonic of the data";
    QSignalSpy changes(&button, &CheckListButton::tickedChanged);
    button.list()->setCurrentRow(0);
    button.list()->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(button.ticked(), QStringList{u"a"_s});
    EXPECT_EQ(changes.count(), 0);
    button.list()->item(1)->setCheckState(Qt::Checked);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(button.ticked(), (QStringList{u"a"_s, u"b"_s}));
}

} // namespace
} // namespace svodka::widgets
