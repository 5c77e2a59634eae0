// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/organisations_page.h"

#include "app_fixture.h"
#include "models/table_model.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class OrganisationsPageTest : public SessionTest {
protected:
    void openPage(const QString& store, const QString& indicator, const core::FilterState& filter = {}) {
        open(store, {app::page::organisations, filter, indicator, {}});
        page = std::make_unique<app::OrganisationsPage>(context(), &m_window);
        // As the main window does.
        QObject::connect(&m_session, &app::Session::dashboardChanged, page.get(), [this] { page->takeDashboard(); });
        QObject::connect(&m_session, &app::Session::contentChanged, page.get(), [this] { page->open(true); });
        QObject::connect(&m_session, &app::Session::placeChanged, page.get(), [this] {
            if (m_session.place().page == app::page::organisations)
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
    void go(const QString& indicator, const core::FilterState& filter) {
        app::Place next = m_session.place();
        next.indicator = indicator;
        next.filter = filter;
        m_session.go(next);
        waitUntilReady();
    }

    widgets::TableView* table() { return find<widgets::TableView>(*page, "organisationsTableView"); }
    widgets::TableView* cells() { return find<widgets::TableView>(*page, "cellsTableView"); }
    QComboBox* indicators() { return find<QComboBox>(*page, "indicatorComboBox"); }
    QString text(const char* label) { return find<QLabel>(*page, label)->text(); }
    static QModelIndex at(widgets::TableView* view, int row, int column) {
        return view->body()->model()->index(row, column);
    }
    qint64 rowId(int row) { return at(table(), row, 0).data(models::RowIdRole).toLongLong(); }
    void click(int row, int column, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(table()->body()->viewport(), Qt::LeftButton, keys,
                          table()->body()->visualRect(at(table(), row, column)).center());
    }

    std::unique_ptr<app::OrganisationsPage> page; // goes before the session
};

TEST_F(OrganisationsPageTest, BehindEveryCardStandsItsNumberOfOrganisations) {
    openPage(makeDemoStore(), {});
    const core::FilterState whole = m_session.place().filter;
    for (const QString& type : {QString(), u"preschool"_s}) {
        core::FilterState filter = whole;
        filter.type = type;
        go({}, filter);
        const std::vector<services::Card> cards = m_session.dashboard().cards;
        ASSERT_GE(cards.size(), 6U);
        for (const services::Card& card : cards) {
            go(card.indicator, filter);
            EXPECT_EQ(double(table()->shownRows()), card.figure.value.value_or(0)) << card.indicator.toStdString();
            EXPECT_EQ(indicators()->currentData().toString(), card.indicator);
            EXPECT_TRUE(text("headingLabel").startsWith(card.title.ru + u" — "_s))
                << text("headingLabel").toStdString();
        }
        EXPECT_EQ(indicators()->count(), int(cards.size()));
    }
}

TEST_F(OrganisationsPageTest, TheHeadingSaysWhatIsShown) {
    openPage(makeDemoStore(), u"not_active"_s,
             {u"sferum"_s, {QDate(2023, 4, 29), QDate(2023, 5, 5)}, u"preschool"_s, core::MunicipalityId{1}, {}});
    const QString heading = text("headingLabel");
    EXPECT_EQ(heading,
              u"Не активно — %1 — Южно-Сахалинск, детские сады, 29.04 – 05.05.2023"_s.arg(table()->shownRows()));
    EXPECT_TRUE(text("originLabel").startsWith(u"Counted by organisations"_s)) << text("originLabel").toStdString();
    EXPECT_FALSE(cells()->isVisible());
}

TEST_F(OrganisationsPageTest, AnotherNumberIsAnotherPlace) {
    openPage(makeDemoStore(), u"not_active"_s);
    indicators()->setFocus();
    const services::Card& above = m_session.dashboard().cards.at(size_t(indicators()->currentIndex()) - 1);
    QTest::keyClick(indicators(), Qt::Key_Up);
    EXPECT_EQ(m_session.place().indicator, above.indicator);
    EXPECT_EQ(indicators()->currentData().toString(), above.indicator) << "before the list is there";
    waitUntilReady();
    EXPECT_TRUE(text("headingLabel").startsWith(above.title.ru + u" — "_s));
    m_session.goBack();
    waitUntilReady();
    EXPECT_EQ(m_session.place().indicator, u"not_active"_s);
    EXPECT_TRUE(text("headingLabel").startsWith(u"Не активно — "_s));
}

TEST_F(OrganisationsPageTest, TheFilterRowNarrows) {
    openPage(makeDemoStore(), u"not_active"_s);
    const int all = table()->shownRows();
    auto* municipality = find<QLineEdit>(*page, "filter2LineEdit");
    municipality->setText(u"южно-сахалинск"_s);
    QTest::keyClick(municipality, Qt::Key_Return);
    EXPECT_GT(table()->shownRows(), 0);
    EXPECT_LT(table()->shownRows(), all);
    for (int row = 0; row < table()->shownRows(); ++row)
        EXPECT_TRUE(at(table(), row, 2).data().toString().contains(u"Южно-Сахалинск"_s));
    ASSERT_TRUE(page->tableAsSeen().has_value());
    EXPECT_EQ(int(page->tableAsSeen()->rows.size()), table()->shownRows());
    EXPECT_EQ(page->tableAsSeen()->name, u"Не активно"_s);
    EXPECT_FALSE(page->tableAsSeen()->title.isEmpty());
    // What was typed for one number must not hide what another one promises.
    go(u"not_registered"_s, m_session.place().filter);
    EXPECT_EQ(municipality, find<QLineEdit>(*page, "filter2LineEdit"));
    EXPECT_TRUE(municipality->text().isEmpty());
}

TEST_F(OrganisationsPageTest, TheSearchReadsNothingAgain) {
    openPage(makeDemoStore(), {});
    const int all = table()->shownRows();
    core::FilterState filter = m_session.place().filter;
    filter.search = u"южно-сахалинск"_s;
    m_session.setFilter(filter);
    EXPECT_TRUE(page->isReady());
    EXPECT_LT(table()->shownRows(), all);
    EXPECT_GT(table()->shownRows(), 0);
    filter.search = u"такой организации нет"_s;
    m_session.setFilter(filter);
    EXPECT_EQ(table()->shownRows(), 0);
    EXPECT_FALSE(page->tableAsSeen().has_value());
}

TEST_F(OrganisationsPageTest, ANameAnEnterAndADoubleClickOpenTheCard) {
    openPage(makeDemoStore(), u"not_active"_s);
    const app::Place list = m_session.place();
    const auto expectCard = [&](qint64 id) {
        EXPECT_EQ(m_session.place().page, QString(app::page::organisation));
        EXPECT_EQ(m_session.place().organisation.value, id);
        EXPECT_EQ(m_session.place().filter, list.filter);
        m_session.goBack();
        EXPECT_EQ(m_session.place(), list);
    };
    click(2, 0);
    expectCard(rowId(2));
    click(1, 1); // a type only selects
    click(3, 0, Qt::ControlModifier);
    EXPECT_EQ(m_session.place(), list);
    table()->selectRow(rowId(4));
    QTest::keyClick(table()->body(), Qt::Key_Return);
    expectCard(rowId(4));
    QTest::mouseDClick(table()->body()->viewport(), Qt::LeftButton, {},
                       table()->body()->visualRect(at(table(), 1, 2)).center());
    expectCard(rowId(1));
}

TEST_F(OrganisationsPageTest, KeepsWhatItShowsUntilTheNewListIsThere) {
    openPage(makeDemoStore(), u"not_active"_s);
    const int before = table()->shownRows();
    app::Place next = m_session.place();
    next.indicator = u"total"_s;
    QSignalSpy ready(page.get(), &app::Page::readyChanged);
    m_session.go(next);
    EXPECT_FALSE(page->isReady());
    EXPECT_EQ(table()->shownRows(), before);
    waitUntilReady();
    EXPECT_GT(table()->shownRows(), before);
    EXPECT_GE(ready.count(), 2);
}

TEST_F(OrganisationsPageTest, AnotherCampaignWithoutTheNumberShowsAllOfIt) {
    openPage(makeDemoStore(), u"not_active"_s);
    go(u"not_active"_s, {u"gospubliki"_s, {}, {}, {}, {}});
    EXPECT_TRUE(m_window.findChildren<QDialog*>().isEmpty()) << "no error";
    EXPECT_EQ(table()->shownRows(), 0);
    EXPECT_EQ(indicators()->currentIndex(), indicators()->findData(u"total"_s));
}

TEST_F(OrganisationsPageTest, AnEmptyStoreSaysWhatToDo) {
    openPage(makeStore("sakhalin"), u"not_active"_s);
    EXPECT_EQ(table()->shownRows(), 0);
    EXPECT_FALSE(page->tableAsSeen().has_value());
    EXPECT_FALSE(cells()->isVisible());
    EXPECT_TRUE(m_window.findChildren<QDialog*>().isEmpty());
}

TEST_F(OrganisationsPageTest, AReportedNumberShowsItsCells) {
    const QString store = makeStore("sakhalin");
    import(store, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"));
    openPage(store, u"not_registered"_s);
    EXPECT_TRUE(text("headingLabel").startsWith(u"Не зарегистрировано — 45 — "_s))
        << text("headingLabel").toStdString();
    EXPECT_TRUE(text("originLabel").contains(u"came ready"_s)) << text("originLabel").toStdString();
    EXPECT_TRUE(text("cellsLabel").contains(u"01_sakhalin_sferum_doo_2023w18.tsv"_s));
    ASSERT_TRUE(cells()->isVisible());
    EXPECT_LE(find<QWidget>(*page, "cellsWidget")->height(), page->height() / 3);
    ASSERT_EQ(cells()->shownRows(), 18);
    EXPECT_EQ(at(cells(), 0, 0).data().toString(), u"Городской округ «город Южно-Сахалинск»"_s);
    EXPECT_EQ(at(cells(), 0, 2).data().toString(), u"20"_s);
    EXPECT_EQ(at(cells(), 0, 4).data().toString(), u"C3"_s);
    EXPECT_EQ(table()->shownRows(), 0);
    m_session.reload();
    waitUntilReady();
    EXPECT_EQ(cells()->shownRows(), 18);
}

TEST_F(OrganisationsPageTest, AFailureIsToldOnce) {
    const QString store = makeDemoStore();
    openPage(store, u"not_active"_s);
    ASSERT_TRUE(QFile::remove(store));
    app::Place next = m_session.place();
    next.indicator = u"total"_s;
    m_session.go(next);
    waitUntilReady();
    EXPECT_EQ(table()->shownRows(), 0) << "the rows of another number would pass for those of this one";
    EXPECT_NE(waitForDialog<QDialog>("errorBox"), nullptr);
}

TEST_F(OrganisationsPageTest, EverythingThatTakesFocusHasAName) {
    openPage(makeDemoStore(), u"not_active"_s);
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
    }
}

} // namespace
