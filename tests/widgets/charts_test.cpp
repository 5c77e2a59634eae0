// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "widgets/sample_data.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QScrollArea>
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

QPoint inPlot(const QChartView& view, double right, double down) {
    const QRectF area = view.chart()->plotArea();
    return QPointF(area.left() + area.width() * right, area.top() + area.height() * down).toPoint();
}

TEST(StackedBarChart, aClickSaysWhichPartOfWhichBar) {
    StackedBarChart chart;
    chart.setContent(
        {{}, {{7, u"А"_s}, {8, u"Б"_s}}, {{u"x"_s, ColourRole::Good, {30, 10}}, {u"y"_s, ColourRole::Bad, {70, 10}}}});
    showSized(chart, 40, 12);
    auto* view = chart.findChild<QChartView*>();
    QSignalSpy clicks(&chart, &StackedBarChart::barClicked);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, inPlot(*view, 0.5, 0.25));
    ASSERT_EQ(clicks.count(), 1);
    EXPECT_EQ(clicks[0][0].toLongLong(), 7);
    EXPECT_EQ(clicks[0][1].toInt(), 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, inPlot(*view, 0.05, 0.75));
    ASSERT_EQ(clicks.count(), 2);
    EXPECT_EQ(clicks[1][0].toLongLong(), 8);
    EXPECT_EQ(clicks[1][1].toInt(), 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, inPlot(*view, 0.9, 0.75));
    EXPECT_EQ(clicks.count(), 2) << "beside the bar";
}

// The bars are drawn by Qt Charts, figures and clicks go by our own measure: both must mean the same place.
TEST(StackedBarChart, theBarsStandWhereTheirFiguresAre) {
    applyTheme(*qApp, Theme::Light);
    StackedBarChart chart;
    chart.setContent(
        {{}, {{7, u"А"_s}, {8, u"Б"_s}}, {{u"x"_s, ColourRole::Good, {30, 0}}, {u"y"_s, ColourRole::Bad, {70, 50}}}});
    showSized(chart, 40, 12);
    auto* view = chart.findChild<QChartView*>();
    const QImage image = view->viewport()->grab().toImage();
    const double scale = image.devicePixelRatio();
    const Colours colours(chart.palette());
    EXPECT_EQ(image.pixelColor(inPlot(*view, 0.25, 0.25) * scale), colours.fill(ColourRole::Good));
    EXPECT_EQ(image.pixelColor(inPlot(*view, 0.95, 0.25) * scale), colours.fill(ColourRole::Bad));
    EXPECT_EQ(image.pixelColor(inPlot(*view, 0.02, 0.75) * scale), colours.fill(ColourRole::Bad));
    EXPECT_EQ(image.pixelColor(inPlot(*view, 0.7, 0.75) * scale), chart.palette().color(QPalette::Base));
}

TEST(StackedBarChart, walksByKeyboardAndScrollsAlong) {
    StackedBarChart chart;
    chart.setContent(tests::placesBars(45));
    showSized(chart, 40, 20);
    auto* view = chart.findChild<QChartView*>();
    QScrollBar* bar = chart.findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    QSignalSpy clicks(&chart, &StackedBarChart::barClicked);
    for (int i = 0; i < 45; ++i)
        QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(clicks.count(), 1);
    EXPECT_EQ(clicks[0][0].toLongLong(), 1045);
    EXPECT_EQ(clicks[0][1].toInt(), 1);
    EXPECT_EQ(bar->value(), bar->maximum());
    EXPECT_TRUE(view->accessibleDescription().startsWith(u"45-й Приозёрный, не активны: "_s));
}

TEST(StackedBarChart, saysItsFiguresInWords) {
    StackedBarChart chart;
    chart.setContent(tests::placesBars(18));
    EXPECT_EQ(chart.accessibleName(), u"Детские сады по муниципальным образованиям"_s);
    const QStringList lines = chart.accessibleDescription().split(u'\n');
    ASSERT_EQ(lines.size(), 18);
    EXPECT_EQ(lines[6], u"Лесной; активны: no data; не активны: no data; не зарегистрированы: no data"_s);
    chart.setContent({});
    showSized(chart, 20, 10);
    EXPECT_EQ(chart.accessibleDescription(), QString());
}

TEST(StackedBarChart, takesItsColoursFromThePalette) {
    StackedBarChart chart;
    chart.setContent(tests::placesBars(3));
    showSized(chart, 20, 10);
    auto* series =
        qobject_cast<QHorizontalStackedBarSeries*>(chart.findChild<QChartView*>()->chart()->series().first());
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(*qApp, theme);
        const QColor wanted = Colours(QApplication::palette()).fill(ColourRole::Good);
        EXPECT_TRUE(QTest::qWaitFor([&] { return series->barSets().first()->color() == wanted; }));
    }
}

TEST(LineChart, aClickSaysWhichWeekOfWhichLine) {
    LineChart chart;
    chart.setContent({{},
                      {u"1"_s, u"2"_s, u"3"_s},
                      {{u"x"_s, ColourRole::Series1, {100, 100, 100}}, {u"y"_s, ColourRole::Series2, {0, {}, 0}}},
                      {},
                      true,
                      true});
    showSized(chart, 40, 20);
    auto* view = chart.findChild<QChartView*>();
    QSignalSpy clicks(&chart, &LineChart::pointClicked);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, inPlot(*view, 0.5, 0.02));
    ASSERT_EQ(clicks.count(), 1);
    EXPECT_EQ(clicks[0][0].toInt(), 1);
    EXPECT_EQ(clicks[0][1].toInt(), 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, inPlot(*view, 0.5, 0.98));
    EXPECT_EQ(clicks.count(), 1) << "a gap has no point";
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, inPlot(*view, 0.9, 0.98));
    ASSERT_EQ(clicks.count(), 2);
    EXPECT_EQ(clicks[1][0].toInt(), 2);
    EXPECT_EQ(clicks[1][1].toInt(), 1);
}

TEST(LineChart, walksByKeyboard) {
    LineChart chart;
    chart.setContent(tests::weekLines(12));
    showSized(chart, 40, 20);
    auto* view = chart.findChild<QChartView*>();
    QSignalSpy clicks(&chart, &LineChart::pointClicked);
    QTest::keyClick(view, Qt::Key_Right); // begins at the newest week
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(clicks.count(), 1);
    EXPECT_EQ(clicks[0][0].toInt(), 10);
    EXPECT_EQ(clicks[0][1].toInt(), 1);
}

TEST(LineChart, saysItsFiguresInWords) {
    LineChart chart;
    chart.setContent(tests::weekLines(12));
    const QStringList lines = chart.accessibleDescription().split(u'\n');
    ASSERT_EQ(lines.size(), 13);
    EXPECT_EQ(lines[0], u"цель: 90%"_s);
    EXPECT_EQ(lines[5], u"03.03.23; зарегистрированы: 66%; активны: no data; без сообщений: 39%"_s);
}

// The day stands between two weeks, where a line of its colour is and nowhere else.
TEST(LineChart, drawsADayBetweenTheWeeks) {
    applyTheme(*qApp, Theme::Light);
    LineChart chart;
    LineChartData data{{}, {u"1"_s, u"2"_s, u"3"_s}, {{u"x"_s, ColourRole::Series1, {1, 2, 3}}}, {}};
    data.day = DayLine{u"срок"_s, 1.5};
    chart.setContent(data);
    showSized(chart, 40, 16);
    auto* view = chart.findChild<QChartView*>();
    EXPECT_TRUE(view->accessibleDescription().contains(u"срок"_s));
    const QImage picture = view->viewport()->grab().toImage();
    const QColor wanted = Colours(chart.palette()).fill(ColourRole::Bad);
    const auto pixels = [&](double week) {
        const double x = inPlot(*view, (week + 0.3) / 2.6, 0).x() * picture.devicePixelRatio();
        int found = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int near = -1; near <= 1; ++near)
                found += picture.pixelColor(int(x) + near, y) == wanted ? 1 : 0;
        return found;
    };
    EXPECT_GT(pixels(1.5), 20);
    EXPECT_EQ(pixels(0.8), 0);
}

TEST(LineChart, standsEmptyAndChangesItsContent) {
    LineChart chart;
    showSized(chart, 20, 12);
    for (const int weeks : {1, 52, 0, 3}) {
        chart.setContent(tests::weekLines(weeks));
        EXPECT_FALSE(chart.grab().isNull());
    }
}

} // namespace
} // namespace svodka::widgets
