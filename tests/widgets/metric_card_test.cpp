// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metric_card.h"

#include "printing.h"
#include "widgets/sparkline.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;

QString textOf(const MetricCard& card, const QString& name) {
    return card.findChild<QLabel*>(name)->text();
}

CardFigure figure(std::optional<double> value, std::optional<double> previous) {
    return {u"Не активны"_s, value, u"5% из 20"_s, previous, Tendency::LessIsBetter, {3, {}, 1}, u"<b>a.xlsx</b>"_s};
}

TEST(MetricCard, saysTheChangeInWordsAndSign) {
    MetricCard card;
    card.setFigure(figure(1520, 1500));
    EXPECT_EQ(textOf(card, u"valueLabel"_s), u"1\u00A0520"_s);
    EXPECT_EQ(textOf(card, u"changeLabel"_s), u"▲ +20 in a week, worse"_s);
    card.setFigure(figure(1480, 1500));
    EXPECT_EQ(textOf(card, u"changeLabel"_s), u"▼ \u221220 in a week, better"_s);
    card.setFigure(figure(1500, 1500));
    EXPECT_EQ(textOf(card, u"changeLabel"_s), u"= as last week"_s);
    card.setFigure(figure(1500, {}));
    EXPECT_EQ(textOf(card, u"changeLabel"_s), u"no figure for last week"_s);
}

TEST(MetricCard, aChangeSinceAnEarlierWeekSaysSo) {
    CardFigure shown = figure(1520, 1500);
    shown.since = u"21.04.23"_s;
    MetricCard card;
    card.setFigure(shown);
    EXPECT_EQ(textOf(card, u"changeLabel"_s), u"▲ +20 since 21.04.23, worse"_s);
}

TEST(MetricCard, whatCannotBeComparedIsNotCalledBetter) {
    CardFigure shown = figure(3, 45);
    shown.comparable = false;
    MetricCard card;
    card.setFigure(shown);
    EXPECT_EQ(textOf(card, u"changeLabel"_s), u"another source before"_s);
}

TEST(MetricCard, notReportedIsNotZero) {
    MetricCard card;
    card.setFigure(figure({}, 3));
    EXPECT_EQ(textOf(card, u"valueLabel"_s), u"—"_s);
    EXPECT_EQ(textOf(card, u"shareLabel"_s), u"not reported"_s);
    card.setFigure(figure(0, 0));
    EXPECT_EQ(textOf(card, u"valueLabel"_s), u"0"_s);
}

TEST(MetricCard, theAccessibleNameSaysEverything) {
    MetricCard card;
    card.setFigure(figure(1, 3));
    EXPECT_EQ(card.accessibleName(), u"Не активны: 1; 5% из 20; ▼ \u22122 in a week, better"_s);
    EXPECT_EQ(card.findChild<Sparkline*>()->accessibleDescription(), u"3, no data, 1"_s);
    EXPECT_TRUE(card.toolTip().contains(u"&lt;b&gt;"_s));
}

TEST(MetricCard, isAButtonForMouseAndKeyboard) {
    MetricCard card;
    card.setFigure(figure(1, 3));
    card.show();
    QSignalSpy clicks(&card, &QAbstractButton::clicked);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::keyClick(&card, Qt::Key_Return);
    EXPECT_EQ(clicks.count(), 3);
}

} // namespace
} // namespace svodka::widgets
