// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/changes_page.h"

#include "app_fixture.h"
#include "models/table_model.h"
#include "widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <memory>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class ChangesPageTest : public SessionTest {
protected:
    void openPage(const QString& store, const core::FilterState& filter = {}) {
        open(store, {app::page::changes, filter, {}, {}});
        page = std::make_unique<app::ChangesPage>(context(), &m_window);
        // As the main window does.
        QObject::connect(&m_session, &app::Session::dashboardChanged, page.get(), [this] { page->takeDashboard(); });
        QObject::connect(&m_session, &app::Session::contentChanged, page.get(), [this] { page->open(true); });
        QObject::connect(&m_session, &app::Session::placeChanged, page.get(), [this] {
            if (m_session.place().page == app::page::changes)
                page->open(false);
        });
        const int unit = m_window.fontMetrics().height();
        m_window.resize(64 * unit, 34 * unit);
        page->resize(m_window.size());
        m_window.show();
        page->open(false);
        waitUntilReady();
    }
    void waitUntilReady() {
        ASSERT_TRUE(waitUntil([this] { return page->isReady() && !m_session.isLoading(); }));
        QApplication::processEvents();
    }
    void setFilter(const core::FilterState& filter) {
        m_session.setFilter(filter);
        waitUntilReady();
    }
    void choose(const QString& code) {
        const int index = kinds()->findData(code);
        ASSERT_GE(index, 0) << code.toStdString();
        kinds()->setCurrentIndex(index);
        Q_EMIT kinds()->activated(index);
    }

    QPlainTextEdit* sentences() { return find<QPlainTextEdit>(*page, "sentencesPlainTextEdit"); }
    QComboBox* kinds() { return find<QComboBox>(*page, "kindComboBox"); }
    widgets::TableView* table() { return find<widgets::TableView>(*page, "changesTableView"); }
    void click(int row, int column) {
        const QModelIndex cell = table()->body()->model()->index(row, column);
        table()->body()->scrollTo(cell);
        QTest::mouseClick(table()->body()->viewport(), Qt::LeftButton, {}, table()->body()->visualRect(cell).center());
    }

    std::unique_ptr<app::ChangesPage> page; // goes before the session
};

TEST_F(ChangesPageTest, SaysTheSentencesAndCopiesThem) {
    openPage(makeDemoStore());
    const QString text = sentences()->toPlainText();
    EXPECT_TRUE(text.startsWith(u"Сферум: неделя 29.04.23-05.05.23 в сравнении с неделей 22.04.23-28.04.23.\n"_s))
        << text.toStdString();
    EXPECT_TRUE(sentences()->isReadOnly());
    auto* copy = find<QPushButton>(*page, "copyPushButton");
    ASSERT_TRUE(copy->isEnabled());
    QTest::mouseClick(copy, Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), text);
}

TEST_F(ChangesPageTest, EachKindShowsAsManyRowsAsItSays) {
    openPage(makeDemoStore());
    ASSERT_GT(kinds()->count(), 5);
    int sum = 0;
    for (int i = 0; i < kinds()->count(); ++i) {
        choose(kinds()->itemData(i).toString());
        EXPECT_TRUE(kinds()->itemText(i).endsWith(u": %1"_s.arg(table()->shownRows())))
            << kinds()->itemText(i).toStdString();
        if (i > 0 && i + 1 < kinds()->count())
            sum += table()->shownRows();
    }
    choose(u"all"_s);
    EXPECT_EQ(table()->shownRows(), sum);
    EXPECT_GT(sum, 100);
    EXPECT_TRUE(page->tableAsSeen().has_value());
}

TEST_F(ChangesPageTest, AClickOpensTheCard) {
    openPage(makeDemoStore());
    choose(u"red"_s);
    const qint64 id = table()->body()->model()->index(0, 0).data(models::RowIdRole).toLongLong();
    click(0, 0);
    EXPECT_EQ(m_session.place().page, app::page::organisation);
    EXPECT_EQ(m_session.place().organisation.value, id);
}

TEST_F(ChangesPageTest, AMunicipalitysFileLeadsToItsOrganisations) {
    openPage(makeDemoStore());
    choose(u"files"_s);
    ASSERT_EQ(table()->shownRows(), 18);
    click(2, 0);
    EXPECT_EQ(m_session.place().page, app::page::organisations);
    EXPECT_EQ(m_session.place().filter.municipality, core::MunicipalityId{3});
}

TEST_F(ChangesPageTest, FollowsTheFilterAndKeepsTheKind) {
    openPage(makeDemoStore());
    choose(u"red"_s);
    const int all = table()->shownRows();
    core::FilterState filter = m_session.place().filter;
    filter.type = u"preschool"_s;
    filter.municipality = core::MunicipalityId{1};
    setFilter(filter);
    EXPECT_EQ(kinds()->currentData().toString(), u"red"_s);
    EXPECT_LT(table()->shownRows(), all);
    EXPECT_GT(table()->shownRows(), 0);
    EXPECT_TRUE(sentences()->toPlainText().startsWith(u"Сферум, Южно-Сахалинск, Детские сады: "_s));
}

TEST_F(ChangesPageTest, OfTheFirstWeekItSaysSo) {
    openPage(makeDemoStore(), {u"sferum"_s, {QDate(2023, 3, 11), QDate(2023, 3, 17)}, {}, {}, {}});
    EXPECT_TRUE(sentences()->toPlainText().contains(u"первая в хранилище, сравнивать её не с чем"_s));
    choose(u"gained.active"_s);
    EXPECT_EQ(table()->shownRows(), 0);
    EXPECT_FALSE(page->hasTable());
}

TEST_F(ChangesPageTest, AnEmptyStoreSaysWhatToDo) {
    openPage(makeStore("sakhalin"));
    EXPECT_FALSE(sentences()->isVisible());
    EXPECT_FALSE(find<QPushButton>(*page, "copyPushButton")->isEnabled());
    EXPECT_FALSE(page->tableAsSeen().has_value());
}

TEST_F(ChangesPageTest, SummedFiguresHaveFilesButNoOrganisations) {
    const QString store = makeStore("sakhalin");
    import(store, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"));
    openPage(store);
    EXPECT_TRUE(sentences()->toPlainText().contains(u"Списка организаций здесь нет"_s));
    EXPECT_EQ(table()->shownRows(), 0);
    choose(u"files"_s);
    EXPECT_EQ(table()->shownRows(), 18);
}

} // namespace
