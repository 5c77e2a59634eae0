// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_bar.h"

#include "printing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;
using core::FilterState;
using core::Period;

const Period april{QDate(2023, 4, 22), QDate(2023, 4, 28)};
const Period may{QDate(2023, 4, 29), QDate(2023, 5, 5)};
const Period newYear{QDate(2023, 12, 30), QDate(2024, 1, 5)};

class FilterBarTest : public testing::Test {
protected:
    void SetUp() override {
        bar.setChoices({{{u"sferum"_s, u"Сферум"_s}, {u"gospubliki"_s, u"Госпаблики"_s}},
                        {may, newYear, april},
                        {{u"preschool"_s, u"Детские сады"_s}, {u"school"_s, u"Школы"_s}},
                        {{core::MunicipalityId{4}, u"г. Ёлкин"_s}}});
        bar.setState(state);
        bar.show();
        QObject::connect(&bar, &FilterBar::stateChanged, &bar, [this](const FilterState& now) { told.push_back(now); });
    }
    template <typename Widget>
    Widget* part(const QString& name) {
        return bar.findChild<Widget*>(name);
    }
    void choose(const QString& name, Qt::Key key) { QTest::keyClick(part<QComboBox>(name), key); }
    void press(const QString& name) { QTest::mouseClick(part<QToolButton>(name), Qt::LeftButton); }

    FilterState state{u"sferum"_s, may, {}, {}, {}};
    FilterBar bar;
    std::vector<FilterState> told;
};

TEST_F(FilterBarTest, showsItsState) {
    EXPECT_EQ(part<QComboBox>(u"campaignComboBox"_s)->currentText(), u"Сферум"_s);
    EXPECT_EQ(part<QComboBox>(u"weekComboBox"_s)->currentText(), u"29.04 – 05.05.2023"_s);
    EXPECT_EQ(part<QComboBox>(u"typeComboBox"_s)->currentText(), u"All types"_s);
    EXPECT_EQ(part<QComboBox>(u"municipalityComboBox"_s)->currentText(), u"Whole region"_s);
    EXPECT_TRUE(told.empty()) << "the program's own changes are no news";
}

TEST_F(FilterBarTest, newestWeekFirst) {
    auto* weeks = part<QComboBox>(u"weekComboBox"_s);
    EXPECT_EQ(weeks->itemText(0), u"30.12.2023 – 05.01.2024"_s);
    EXPECT_EQ(weeks->itemText(2), u"22.04 – 28.04.2023"_s);
}

TEST_F(FilterBarTest, everyPartChangesItsOwnValue) {
    choose(u"campaignComboBox"_s, Qt::Key_Down);
    choose(u"typeComboBox"_s, Qt::Key_End);
    choose(u"municipalityComboBox"_s, Qt::Key_Down);
    choose(u"weekComboBox"_s, Qt::Key_End);
    ASSERT_EQ(told.size(), 4u);
    EXPECT_EQ(told.back(), (FilterState{u"gospubliki"_s, april, u"school"_s, core::MunicipalityId{4}, {}}));
    EXPECT_EQ(bar.state(), told.back());
    choose(u"typeComboBox"_s, Qt::Key_Home);
    choose(u"municipalityComboBox"_s, Qt::Key_Home);
    EXPECT_EQ(told.back().type, QString());
    EXPECT_EQ(told.back().municipality.value, 0);
}

TEST_F(FilterBarTest, arrowsGoToTheNextWeekThereIs) {
    press(u"nextWeekToolButton"_s);
    EXPECT_EQ(bar.state().period, newYear);
    EXPECT_FALSE(part<QToolButton>(u"nextWeekToolButton"_s)->isEnabled());
    press(u"previousWeekToolButton"_s);
    press(u"previousWeekToolButton"_s);
    EXPECT_EQ(bar.state().period, april);
    EXPECT_FALSE(part<QToolButton>(u"previousWeekToolButton"_s)->isEnabled());
    EXPECT_EQ(told.size(), 3u);
    bar.goToEarlierWeek();
    EXPECT_EQ(told.size(), 3u) << "there is none";
}

TEST_F(FilterBarTest, aWeekThatIsNoChoiceIsKeptAndHasNeighbours) {
    state.period = {QDate(2023, 6, 3), QDate(2023, 6, 9)};
    bar.setState(state);
    EXPECT_EQ(bar.state(), state);
    EXPECT_EQ(part<QComboBox>(u"weekComboBox"_s)->currentIndex(), -1);
    bar.goToEarlierWeek();
    EXPECT_EQ(bar.state().period, may);
}

TEST_F(FilterBarTest, typingIsAnnouncedOnceAfterAPause) {
    auto* search = part<QLineEdit>(u"searchLineEdit"_s);
    QTest::keyClicks(search, u"school 5"_s);
    EXPECT_TRUE(told.empty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !told.empty(); }));
    EXPECT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].search, u"school 5"_s);
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(told.size(), 2u);
    EXPECT_EQ(told[1].search, QString());
}

TEST_F(FilterBarTest, theClearButtonIsHeard) {
    state.search = u"школа"_s;
    bar.setState(state);
    auto* search = part<QLineEdit>(u"searchLineEdit"_s);
    QTest::mouseClick(search->findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_EQ(search->text(), QString());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !told.empty(); }));
    EXPECT_EQ(told.back().search, QString());
}

TEST_F(FilterBarTest, theOwnerMayAnswerAtOnce) {
    QObject::connect(&bar, &FilterBar::stateChanged, &bar, [this](FilterState now) {
        bar.setChoices({{{u"gospubliki"_s, u"Госпаблики"_s}}, {april}, {}, {}});
        now.period = april;
        bar.setState(now);
    });
    choose(u"campaignComboBox"_s, Qt::Key_Down);
    EXPECT_EQ(told.size(), 1u);
    EXPECT_EQ(bar.state().period, april);
}

TEST_F(FilterBarTest, everyPartHasANameForAScreenReader) {
    for (const QWidget* widget : bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
}

} // namespace
} // namespace svodka::widgets
