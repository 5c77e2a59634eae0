// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/municipalities_page.h"

#include "app/pages/municipality_views.h"
#include "models/table_model.h"
#include "page_fixture.h"
#include "widget_tree.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class MunicipalitiesPageTest : public PageTest<app::MunicipalitiesPage> {
protected:
    void openPage(const QString& store, const core::FilterState& filter = {}) {
        openAs(app::page::municipalities, store, filter);
    }
    widgets::TableView* table() { return find<widgets::TableView>(*page, "municipalitiesTableView"); }
    QAbstractItemModel* rows() { return table()->body()->model(); }
    QComboBox* bars() { return find<QComboBox>(*page, "barsComboBox"); }
    void click(int row, int columnWanted) {
        const QModelIndex index = rows()->index(row, columnWanted);
        table()->body()->scrollTo(index);
        QTest::mouseClick(table()->body()->viewport(), Qt::LeftButton, {}, table()->body()->visualRect(index).center());
    }
};

TEST_F(MunicipalitiesPageTest, ShowsTheWeekWithTheRatingMarkedAsOurs) {
    openPage(makeDemoStore());
    EXPECT_GE(table()->shownRows(), 18);
    int place = -1;
    for (int i = 0; i < rows()->columnCount() && place < 0; ++i)
        if (rows()->headerData(i, Qt::Horizontal).toString().contains(u"формула"_s))
            place = i;
    ASSERT_GE(place, 0);
    EXPECT_TRUE(rows()->headerData(place, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"100"_s));
    auto* explanation = find<QLabel>(*page, "ratingLabel");
    EXPECT_TRUE(explanation->isVisible());
    EXPECT_EQ(complaints(*page), QStringList());
    EXPECT_TRUE(page->tableAsSeen().has_value());
}

TEST_F(MunicipalitiesPageTest, ACellLeadsToTheOrganisationsBehindIt) {
    openPage(makeDemoStore());
    const qint64 id = rows()->index(2, 0).data(models::RowIdRole).toLongLong();
    click(2, 0);
    EXPECT_EQ(m_session.place().page, app::page::organisations);
    EXPECT_EQ(m_session.place().filter.municipality.value, id);
    EXPECT_EQ(m_session.place().indicator, u"total"_s);
}

TEST_F(MunicipalitiesPageTest, TheBarsStandInTheOrderOfTheRows) {
    openPage(makeDemoStore());
    ASSERT_GT(bars()->count(), 2);
    table()->body()->sortByColumn(0, Qt::DescendingOrder);
    QApplication::processEvents();
    const QString first = rows()->index(0, 0).data().toString();
    auto* chart = find<widgets::StackedBarChart>(*page, "municipalitiesBarChart");
    EXPECT_TRUE(chart->accessibleDescription().startsWith(first + u';'))
        << chart->accessibleDescription().left(60).toStdString();
    core::FilterState filter = m_session.place().filter;
    filter.search = first;
    m_session.setFilter(filter);
    settle();
    EXPECT_EQ(table()->shownRows(), 1);
    EXPECT_EQ(chart->accessibleDescription().count(u'\n'), 0) << "one bar";
}

TEST_F(MunicipalitiesPageTest, TheBarsShowWhatIsChosen) {
    openPage(makeDemoStore());
    const int index = bars()->findData(u"active"_s);
    ASSERT_GE(index, 0);
    bars()->setCurrentIndex(index);
    Q_EMIT bars()->activated(index);
    auto* chart = find<widgets::StackedBarChart>(*page, "municipalitiesBarChart");
    EXPECT_TRUE(chart->accessibleDescription().contains(u'%')) << "as shares";
}

TEST_F(MunicipalitiesPageTest, ColumnsThatWereChosenComeBack) {
    const QString store = makeDemoStore();
    openPage(store);
    core::TableArrangement arrangement = page->mainTable()->arrangement();
    arrangement.columns = {0, 4, 3};
    page->mainTable()->setArrangement(arrangement);
    page.reset();
    openPage(store);
    EXPECT_EQ(page->mainTable()->shownTable().columns.size(), 3u);
}

TEST_F(MunicipalitiesPageTest, AnEmptyStoreSaysWhatToDo) {
    openPage(makeStore("sakhalin"));
    EXPECT_EQ(find<QStackedWidget>(*page, "contentStackedWidget")->currentWidget()->objectName(), u"emptyPage"_s);
    EXPECT_FALSE(page->tableAsSeen().has_value());
}

TEST_F(MunicipalitiesPageTest, KirovsWeekIsNotEmpty) {
    const QString store = makeStore("kirov");
    const core::Period week{QDate(2023, 4, 15), QDate(2023, 4, 21)};
    import(store, dataPath("seed/02_kirov_sferum_2023.tsv"), u"sferum"_s, week);
    import(store, dataPath("seed/03_kirov_sferum_finished_list_2023.tsv"), u"sferum"_s, week);
    openPage(store);
    EXPECT_EQ(table()->shownRows(), 45);
    EXPECT_TRUE(find<QLabel>(*page, "ratingLabel")->isHidden()) << "there are no shares";
    bool hasFinished = false;
    for (int i = 0; i < rows()->columnCount(); ++i)
        hasFinished = hasFinished || rows()->index(0, i).data().toString() == u"да"_s ||
                      rows()->index(0, i).data().toString() == u"не известно"_s ||
                      rows()->index(0, i).data().toString().startsWith(u"нет"_s);
    EXPECT_TRUE(hasFinished);
}

} // namespace
