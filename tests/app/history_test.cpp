// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history.h"
#include "printing.h"

namespace svodka::app {
namespace {

using namespace Qt::StringLiterals;

Place at(const QString& page, const QString& search = {}) {
    Place place;
    place.page = page;
    place.filter.search = search;
    return place;
}

TEST(History, goesBackAndForward) {
    History history;
    history.reset(at(u"a"_s));
    EXPECT_FALSE(history.canGoBack());
    history.visit(at(u"b"_s));
    history.visit(at(u"c"_s));
    EXPECT_FALSE(history.canGoForward());
    history.goBack();
    history.goBack();
    EXPECT_EQ(history.present(), at(u"a"_s));
    history.goForward();
    EXPECT_EQ(history.present(), at(u"b"_s));
    EXPECT_TRUE(history.canGoForward());
}

TEST(History, aNewPlaceForgetsThoseAhead) {
    History history;
    history.reset(at(u"a"_s));
    history.visit(at(u"b"_s));
    history.goBack();
    history.visit(at(u"c"_s));
    EXPECT_FALSE(history.canGoForward());
    history.goBack();
    EXPECT_EQ(history.present(), at(u"a"_s));
}

TEST(History, theSamePlaceAgainIsNoVisit) {
    History history;
    history.reset(at(u"a"_s));
    history.visit(at(u"a"_s));
    EXPECT_FALSE(history.canGoBack());
}

TEST(History, aCorrectionIsNoVisit) {
    History history;
    history.reset(at(u"a"_s));
    history.correct(at(u"a"_s, u"школа"_s));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.present().filter.search, u"школа"_s);
}

TEST(History, keepsTheLastHundred) {
    History history;
    for (int i = 0; i < 250; ++i)
        history.visit(at(QString::number(i)));
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.goBack();
    EXPECT_EQ(steps, 99);
    EXPECT_EQ(history.present(), at(u"150"_s));
}

TEST(History, atTheEndsNothingHappens) {
    History history;
    history.goBack();
    history.goForward();
    EXPECT_EQ(history.present(), Place{});
}

} // namespace
} // namespace svodka::app
