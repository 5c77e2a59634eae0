// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/organisation_page.h"

#include "app_fixture.h"
#include "services/organisations/organisation_list.h"
#include "widgets/charts/line_chart.h"
#include "widgets/table_view.h"

#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const QByteArray kHeader = "Муниципальное образование;Наименование организации;Тип;Заявка отправлена;Администратор "
                           "вошёл;Данные организации заполнены;Добавлено учителей;Учителей, написавших не менее 10 "
                           "сообщений за неделю\n";

class OrganisationPageTest : public SessionTest {
protected:
    void openPage(const QString& store, core::OrganisationId organisation, const core::FilterState& filter = {}) {
        open(store, {app::page::organisation, filter, {}, organisation});
        page = std::make_unique<app::OrganisationPage>(context(), &m_window);
        // As the main window does.
        QObject::connect(&m_session, &app::Session::dashboardChanged, page.get(), [this] { page->takeDashboard(); });
        QObject::connect(&m_session, &app::Session::contentChanged, page.get(), [this] { page->open(true); });
        QObject::connect(&m_session, &app::Session::placeChanged, page.get(), [this] { page->open(false); });
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
    core::OrganisationId organisationNamed(const QString& store, const QString& name, const QString& indicator = {}) {
        const auto opened = m_factory.open(store);
        EXPECT_TRUE(succeeded(opened));
        const auto list = services::loadOrganisations(**opened, {{}, indicator, true});
        EXPECT_TRUE(succeeded(list));
        const auto found = std::find_if(list->rows.begin(), list->rows.end(),
                                        [&](const auto& row) { return name.isEmpty() || row.name == name; });
        EXPECT_NE(found, list->rows.end());
        return found == list->rows.end() ? core::OrganisationId{} : found->id;
    }
    QString storeOfTwo() {
        QString store = makeStore("sakhalin");
        import(store, table("first.csv", "22.04.23-28.04.23",
                            "Охинский;МБДОУ № 1;ДОО;да;да;да;3;1\nОхинский;МБДОУ № 2;ДОО;да;нет;да;1;0\n"));
        import(store, table("second.csv", "29.04.23-05.05.23", "Охинский;МБДОУ № 2;ДОО;да;нет;;2;0\n"));
        import(store, table("later.csv", "29.04.23-05.05.23", "Охинский;МБДОУ № 2;ДОО;да;нет;;2;4\n"));
        return store;
    }
    QString table(const char* name, const QByteArray& week, const QByteArray& rows) {
        return writeFile(name, QString::fromUtf8("Сферум (" + week + ")\n" + kHeader + rows));
    }

    QString text(const char* label) { return find<QLabel>(*page, label)->text(); }
    widgets::TableView* view(const char* name) { return find<widgets::TableView>(*page, name); }
    QString cell(const char* name, int row, int column) {
        return view(name)->body()->model()->index(row, column).data().toString();
    }
    int rowOfMetric(const QString& title) {
        for (int row = 0; row < view("metricsTableView")->shownRows(); ++row)
            if (cell("metricsTableView", row, 0) == title)
                return row;
        return -1;
    }
    QStringList steps(const char* line) {
        QStringList texts;
        for (const QLabel* label : find<QWidget>(*page, line)->findChildren<QLabel*>())
            texts.append(label->text());
        return texts;
    }
    bool isEmptyState() {
        return find<QStackedWidget>(*page, "contentStackedWidget")->currentWidget()->objectName() == u"emptyPage"_s;
    }

    std::unique_ptr<app::OrganisationPage> page; // goes before the session
};

TEST_F(OrganisationPageTest, EveryFigureNamesItsCell) {
    const QString store = makeDemoStore();
    const core::OrganisationId id = organisationNamed(store, {}, u"not_active"_s);
    openPage(store, id);
    EXPECT_FALSE(text("nameLabel").isEmpty());
    EXPECT_TRUE(text("detailsLabel").contains(u"Южно-Сахалинск"_s)) << text("detailsLabel").toStdString();
    const int row = rowOfMetric(u"Заявка отправлена"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell("metricsTableView", row, 1), u"yes"_s);
    EXPECT_EQ(cell("metricsTableView", row, 2), u"sferum_2023-04-29_2023-05-05.xlsx"_s);
    EXPECT_FALSE(cell("metricsTableView", row, 3).isEmpty());
    const QString place = cell("metricsTableView", row, 4);
    EXPECT_TRUE(place.front().isUpper()) << place.toStdString();
    EXPECT_EQ(place.mid(1), cell("metricsTableView", row, 5)) << "column letters, then the row";
    EXPECT_EQ(cell("metricsTableView", row, 6).toInt(), place.front().unicode() - u'A' + 1);
    EXPECT_GT(cell("metricsTableView", row, 7).toInt(), 0);
    EXPECT_EQ(view("weeksTableView")->shownRows(), 8);
}

TEST_F(OrganisationPageTest, TheCellIsTheOneOfTheFile) {
    const QString store = makeDemoStore();
    openPage(store,
             organisationNamed(store, u"МБОУ «Средняя общеобразовательная школа № 3» г. Александровск-Сахалинский"_s));
    // data/demo/sferum_2023-04-29_2023-05-05.xlsx, sheet «Организации»: E104 «да», G104 «нет», H104 0.
    const auto expectCell = [this](const QString& metric, const QString& value, const QString& place) {
        const int row = rowOfMetric(metric);
        ASSERT_GE(row, 0) << metric.toStdString();
        EXPECT_EQ(cell("metricsTableView", row, 1), value);
        EXPECT_EQ(cell("metricsTableView", row, 3), u"Организации"_s);
        EXPECT_EQ(cell("metricsTableView", row, 4), place);
    };
    expectCell(u"Заявка отправлена"_s, u"yes"_s, u"E104"_s);
    expectCell(u"Данные организации заполнены"_s, u"no"_s, u"G104"_s);
    expectCell(u"Добавлено сотрудников с ролью «учитель»"_s, u"0"_s, u"H104"_s);
}

TEST_F(OrganisationPageTest, ShowsTheStepsAndWhatIsMissing) {
    const QString store = storeOfTwo();
    openPage(store, organisationNamed(store, u"МБДОУ № 2"_s));
    EXPECT_EQ(steps("registeredStepsLine"), (QStringList{u"✓ Зарегистрировано"_s, u"✓ Заявка отправлена"_s}));
    EXPECT_EQ(steps("activeStepsLine"), (QStringList{u"✗ Не активно"_s, u"✗ администратор не вошёл"_s,
                                                     u"? Данные организации заполнены: no data"_s,
                                                     u"✗ добавлено менее 3 сотрудников с ролью «учитель» (2)"_s}));
    EXPECT_TRUE(text("nextStepLabel").contains(u"администратор не вошёл"_s)) << text("nextStepLabel").toStdString();
}

TEST_F(OrganisationPageTest, OlderSourcesStandBelowTheNewer) {
    const QString store = storeOfTwo();
    openPage(store, organisationNamed(store, u"МБДОУ № 2"_s));
    const QString title = u"Учителя, написавшие не менее 10 сообщений"_s;
    const int row = rowOfMetric(title);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell("metricsTableView", row, 1), u"4"_s);
    EXPECT_EQ(cell("metricsTableView", row, 2), u"later.csv"_s);
    EXPECT_EQ(cell("metricsTableView", row, 4), u"H3"_s);
    EXPECT_EQ(cell("metricsTableView", row + 1, 0), u"%1 (earlier)"_s.arg(title));
    EXPECT_EQ(cell("metricsTableView", row + 1, 1), u"0"_s);
    EXPECT_EQ(cell("metricsTableView", row + 1, 2), u"second.csv"_s);
    const int unknown = rowOfMetric(u"Данные организации заполнены"_s);
    EXPECT_EQ(cell("metricsTableView", unknown, 1), u"no data"_s);
    EXPECT_TRUE(cell("metricsTableView", unknown, 2).isEmpty());
}

TEST_F(OrganisationPageTest, AWeekWithoutDataSaysSo) {
    const QString store = storeOfTwo();
    openPage(store, organisationNamed(store, u"МБДОУ № 1"_s));
    EXPECT_TRUE(text("weekLabel").contains(u"No file of this week"_s)) << text("weekLabel").toStdString();
    EXPECT_TRUE(text("weekLabel").contains(u"29.04 – 05.05.2023"_s));
    EXPECT_EQ(view("weeksTableView")->shownRows(), 1);
    EXPECT_TRUE(steps("registeredStepsLine").front().startsWith(u'?'));
}

TEST_F(OrganisationPageTest, AWeekOfTheTableOpens) {
    const QString store = storeOfTwo();
    const core::OrganisationId id = organisationNamed(store, u"МБДОУ № 2"_s);
    openPage(store, id);
    auto* tabs = find<QTabWidget>(*page, "figuresTabWidget");
    tabs->setCurrentIndex(2);
    view("weeksTableView")->selectRow(1);
    QTest::keyClick(view("weeksTableView")->body(), Qt::Key_Return);
    EXPECT_EQ(m_session.place().filter.period.start, QDate(2023, 4, 22));
    EXPECT_EQ(m_session.place().organisation, id);
    waitUntilReady();
    EXPECT_EQ(tabs->currentIndex(), 0);
    EXPECT_EQ(cell("metricsTableView", rowOfMetric(u"Данные организации заполнены"_s), 2), u"first.csv"_s);
}

TEST_F(OrganisationPageTest, TheChartShowsChosenCounts) {
    const QString store = makeDemoStore();
    openPage(store, organisationNamed(store, {}, u"active"_s));
    find<QTabWidget>(*page, "figuresTabWidget")->setCurrentIndex(1);
    auto* metrics = find<QListWidget>(*page, "metricsListWidget");
    ASSERT_GE(metrics->count(), 2);
    auto* chart = find<widgets::LineChart>(*page, "weeksLineChart");
    EXPECT_TRUE(chart->isVisible());
    int checked = 0;
    for (int row = 0; row < metrics->count(); ++row) {
        EXPECT_NE(metrics->item(row)->text(), u"Заявка отправлена"_s) << "a flag makes no line";
        checked += metrics->item(row)->checkState() == Qt::Checked ? 1 : 0;
    }
    EXPECT_EQ(checked, std::min(5, metrics->count()));
    metrics->item(0)->setCheckState(Qt::Unchecked);
    m_session.reload();
    waitUntilReady();
    EXPECT_EQ(metrics->item(0)->checkState(), Qt::Unchecked) << "a choice stays";
}

TEST_F(OrganisationPageTest, ExportsTheTableInSight) {
    const QString store = storeOfTwo();
    openPage(store, organisationNamed(store, u"МБДОУ № 2"_s));
    auto seen = page->tableAsSeen();
    ASSERT_TRUE(seen.has_value());
    EXPECT_GT(seen->columns.size(), 5U) << "the metrics with their cells";
    EXPECT_EQ(seen->title, u"МБДОУ № 2"_s);
    find<QTabWidget>(*page, "figuresTabWidget")->setCurrentWidget(find<QWidget>(*page, "tableTab"));
    seen = page->tableAsSeen();
    ASSERT_TRUE(seen.has_value());
    EXPECT_EQ(seen->rows.size(), 2U);
    EXPECT_EQ(seen->title, u"Сферум: МБДОУ № 2"_s);
}

TEST_F(OrganisationPageTest, AnUnknownOrganisationIsNoError) {
    openPage(makeDemoStore(), core::OrganisationId{999999});
    EXPECT_TRUE(isEmptyState());
    EXPECT_TRUE(text("emptyLabel").contains(u"not in the store any more"_s));
    EXPECT_TRUE(m_window.findChildren<QDialog*>().isEmpty());
    EXPECT_FALSE(page->tableAsSeen().has_value());
    app::Place next = m_session.place();
    next.organisation = core::OrganisationId{1};
    m_session.go(next);
    waitUntilReady();
    EXPECT_FALSE(isEmptyState());
}

TEST_F(OrganisationPageTest, AnEmptyStoreIsNoErrorEither) {
    openPage(makeStore("sakhalin"), core::OrganisationId{1});
    EXPECT_TRUE(isEmptyState());
    EXPECT_TRUE(text("emptyLabel").contains(u"no weeks"_s));
    EXPECT_TRUE(m_window.findChildren<QDialog*>().isEmpty());
}

TEST_F(OrganisationPageTest, EverythingThatTakesFocusHasAName) {
    const QString store = makeDemoStore();
    openPage(store, core::OrganisationId{1});
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->objectName().toStdString() << ' ' << widget->metaObject()->className();
    }
}

} // namespace
