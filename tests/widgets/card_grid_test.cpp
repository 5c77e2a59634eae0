// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "widgets/card_grid.h"
#include "widgets/sample_data.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;

class CardGridTest : public testing::Test {
protected:
    void show(int count, int width) {
        std::vector<CardFigure> figures;
        for (int i = 0; i < count; ++i)
            figures.push_back({u"Не зарегистрировано"_s, double(i), u"16% из 380"_s, {}, {}, {}, {}});
        m_grid.setFigures(figures);
        m_grid.resize(width, m_grid.heightForWidth(width));
        m_grid.show();
        QApplication::processEvents();
    }
    [[nodiscard]] std::vector<int> rowSizes() const {
        std::vector<int> sizes;
        int top = -1;
        for (const MetricCard* card : m_grid.cards()) {
            if (card->y() != top)
                sizes.push_back(0);
            top = card->y();
            ++sizes.back();
        }
        return sizes;
    }

    CardGrid m_grid;
};

TEST_F(CardGridTest, sevenStandInOneRowWhereThereIsRoom) {
    show(7, 4000);
    EXPECT_EQ(rowSizes(), std::vector<int>{7});
}

TEST_F(CardGridTest, rowsAreFilledAlike) {
    show(7, 4000);
    const int card = m_grid.minimumSizeHint().width();
    show(7, card * 6);
    EXPECT_EQ(rowSizes(), (std::vector<int>{4, 3}));
    show(7, card);
    EXPECT_EQ(rowSizes().size(), 7U);
}

TEST_F(CardGridTest, aCardAloneDoesNotFillThePage) {
    show(1, 4000);
    EXPECT_LT(m_grid.cards()[0]->width(), 2000);
}

TEST_F(CardGridTest, noCardStandsOutside) {
    for (const int width : {200, 500, 900, 1300}) {
        show(7, width);
        for (const MetricCard* card : m_grid.cards())
            EXPECT_TRUE(m_grid.rect().contains(card->geometry())) << width;
    }
}

TEST_F(CardGridTest, aClickTellsWhichOne) {
    show(3, 1000);
    QSignalSpy clicked(&m_grid, &CardGrid::cardClicked);
    QTest::mouseClick(m_grid.cards()[2], Qt::LeftButton);
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].toInt(), 2);
}

TEST_F(CardGridTest, newFiguresKeepTheCards) {
    show(3, 1000);
    const MetricCard* first = m_grid.cards()[0];
    show(5, 1000);
    EXPECT_EQ(m_grid.cards()[0], first);
    show(1, 1000);
    EXPECT_EQ(m_grid.cards().size(), 1U);
}

} // namespace
} // namespace svodka::widgets
