// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/imports_page.h"

#include "imports_fixture.h"
#include "services/corrections/correction.h"
#include "services/import/import_service.h"
#include "services/registry/registry_service.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const QString kPlaces = u"Сферум (29.04.23-05.05.23)\n"
                        "Муниципальное образование;Наименование организации;Тип;Заявка отправлена\n"
                        "Тмутараканский;МБДОУ № 1;ДОО;да\nОхинский;МБДОУ № 2;ДОО;да\n"_s;

const QString kRegistry = u"Муниципальное образование;Наименование организации;Тип;ИНН\n"
                          "Охинский;МБДОУ № 1;ДОО;6501000002\nОхинский;МБДОУ № 2;ДОО;\n"_s;

class ImportsPageTest : public ImportsTest {
protected:
    void openPage() {
        page = std::make_unique<app::ImportsPage>(context(), &m_window);
        // As the main window does.
        QObject::connect(&m_session, &app::Session::contentChanged, page.get(), [this] { page->open(true); });
        QObject::connect(&m_session, &app::Session::placeChanged, page.get(), [this] { page->open(false); });
        page->resize(m_window.size());
        page->show();
        page->open(true);
        waitUntilReady();
    }
    void waitUntilReady() {
        ASSERT_TRUE(waitUntil([this] { return page->isReady(); }));
    }

    core::BatchInfo import(const QString& file) { return AppTest::import(m_session.jobs().path(), file).batch; }
    core::BatchInfo importSeed() { return import(dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")); }

    widgets::TableView* batchesTable() { return find<widgets::TableView>(*page, "batchesTableView"); }
    widgets::TableView* questionsTable() { return find<widgets::TableView>(*page, "questionsTableView"); }
    QPushButton* button(const char* name) { return find<QPushButton>(*page, name); }
    using ImportsTest::press;
    static void press(QPushButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    static QString cell(widgets::TableView* table, int row, int column) {
        return table->body()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<app::ImportsPage> page;
};

TEST_F(ImportsPageTest, AnEmptyStoreSaysWhatToDo) {
    openPage();
    EXPECT_EQ(batchesTable()->shownRows(), 0);
    EXPECT_FALSE(page->tableAsSeen().has_value());
    EXPECT_FALSE(button("takeBackPushButton")->isEnabled());
    EXPECT_FALSE(button("answerPushButton")->isEnabled());
    EXPECT_TRUE(button("importPushButton")->isEnabled());
    EXPECT_FALSE(find<QWidget>(*page, "pendingWidget")->isVisible());
}

TEST_F(ImportsPageTest, ShowsImportsNewestFirstAndWhatWaits) {
    importSeed();
    import(writeFile("place.csv", kPlaces));
    openPage();
    ASSERT_EQ(batchesTable()->shownRows(), 2);
    EXPECT_EQ(cell(batchesTable(), 0, 0), u"2"_s);
    EXPECT_EQ(cell(batchesTable(), 0, 1), u"place.csv"_s);
    EXPECT_EQ(cell(batchesTable(), 0, 14), u"методист"_s);
    EXPECT_EQ(cell(batchesTable(), 0, 9), u"1"_s);
    EXPECT_EQ(cell(batchesTable(), 1, 4), u"29.04.2023"_s);
    EXPECT_EQ(cell(batchesTable(), 1, 6), u"18"_s);
    EXPECT_TRUE(questionsTable()->isVisible());
    ASSERT_EQ(questionsTable()->shownRows(), 1);
    EXPECT_EQ(cell(questionsTable(), 0, 0), u"Тмутараканский"_s);
    ASSERT_TRUE(page->tableAsSeen().has_value());
    EXPECT_EQ(page->tableAsSeen()->rows.size(), 2U);
    batchesTable()->selectRow(1);
    EXPECT_FALSE(button("answerPushButton")->isEnabled()) << "nothing of it waits";
    batchesTable()->selectRow(2);
    EXPECT_TRUE(button("answerPushButton")->isEnabled());
}

TEST_F(ImportsPageTest, TheSearchOfTheWindowFilters) {
    importSeed();
    import(writeFile("place.csv", kPlaces));
    openPage();
    core::FilterState filter = m_session.place().filter;
    filter.search = u"PLACE"_s;
    m_session.setFilter(filter);
    EXPECT_EQ(batchesTable()->shownRows(), 1);
    EXPECT_EQ(page->tableAsSeen()->rows.size(), 1U);
}

TEST_F(ImportsPageTest, TakesAnImportBackAfterAsking) {
    importSeed();
    openPage();
    ASSERT_TRUE(button("takeBackPushButton")->isEnabled());
    press(button("takeBackPushButton"));
    auto* box = waitForDialog<QMessageBox>("takeBackMessageBox");
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_TRUE(box->text().contains(u"01_sakhalin_sferum_doo_2023w18.tsv"_s));
    EXPECT_TRUE(box->text().contains(u"29.04 – 05.05.2023"_s));
    EXPECT_TRUE(box->text().contains(u"18"_s));
    QTest::keyClick(box, Qt::Key_Return); // not by itself: «Cancel» is the default
    ASSERT_TRUE(settles());
    EXPECT_TRUE(batches()[0].undoneAt.isNull());

    press(button("takeBackPushButton"));
    box = waitForDialog<QMessageBox>("takeBackMessageBox");
    press(find<QPushButton>(*box, "yesPushButton"));
    ASSERT_TRUE(settles());
    EXPECT_FALSE(batches()[0].undoneAt.isNull());
    EXPECT_EQ(batchesTable()->shownRows(), 0) << "those taken back are hidden";
    EXPECT_FALSE(button("takeBackPushButton")->isEnabled());
    EXPECT_EQ(m_announced.size(), 1);

    find<QCheckBox>(*page, "undoneCheckBox")->setChecked(true);
    ASSERT_EQ(batchesTable()->shownRows(), 1);
    EXPECT_TRUE(cell(batchesTable(), 0, 11).contains(u"05.05.2023"_s));
    batchesTable()->selectRow(1);
    EXPECT_FALSE(button("takeBackPushButton")->isEnabled()) << "once is enough";
}

TEST_F(ImportsPageTest, KeysAloneTakeNothingBack) {
    importSeed();
    openPage();
    QTest::keyClick(batchesTable()->body(), Qt::Key_Delete);
    QTest::keyClick(batchesTable()->body(), Qt::Key_Return);
    ASSERT_TRUE(settles());
    EXPECT_EQ(m_window.findChild<QMessageBox*>(), nullptr);
    EXPECT_TRUE(batches()[0].undoneAt.isNull());
    EXPECT_EQ(m_session.place().page, QString(app::page::summary)) << "Enter opens the week";
}

TEST_F(ImportsPageTest, ImportIsReachedFromHere) {
    openPage();
    m_desktop.files = {dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")};
    press(button("importPushButton"));
    auto* dialog = waitForDialog<QWidget>("importDialog");
    ASSERT_NE(dialog, nullptr);
    auto* import = find<QPushButton>(*dialog, "importPushButton");
    ASSERT_TRUE(waitUntil([&] { return import->isEnabled(); }));
    press(import);
    ASSERT_TRUE(settles());
    EXPECT_EQ(batchesTable()->shownRows(), 1);
}

core::BatchInfo importRegistry(core::Store& store, const core::Clock& clock, const QString& file) {
    services::RegistryRequest request;
    request.file = file;
    request.author = u"методист"_s;
    const auto outcome = services::RegistryService(store, clock).run(request);
    EXPECT_TRUE(succeeded(outcome));
    return outcome ? outcome->batch : core::BatchInfo{};
}

TEST_F(ImportsPageTest, AListOfOrganisationsIsNamedAndBelongsToNoWeek) {
    importRegistry(*store(), m_clock, writeFile("list.csv", kRegistry));
    openPage();
    ASSERT_EQ(batchesTable()->shownRows(), 1);
    EXPECT_EQ(cell(batchesTable(), 0, 1), u"list.csv"_s);
    EXPECT_EQ(cell(batchesTable(), 0, 2), u"List of organisations"_s);
    for (const int column : {3, 4, 5})
        EXPECT_EQ(cell(batchesTable(), 0, column), QString()) << column;
    QTest::keyClick(batchesTable()->body(), Qt::Key_Return);
    ASSERT_TRUE(settles());
    EXPECT_FALSE(m_session.place().filter.period.isValid()) << "there is no week to go to";
    press(button("takeBackPushButton"));
    auto* box = waitForDialog<QMessageBox>("takeBackMessageBox");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(u"list.csv"_s));
    EXPECT_FALSE(box->text().contains(u"Week"_s)) << box->text().toStdString();
    press(find<QPushButton>(*box, "yesPushButton"));
    ASSERT_TRUE(settles());
    EXPECT_TRUE(store()->organisations()->empty());
}

TEST_F(ImportsPageTest, ACorrectionIsNamedByItsReason) {
    importRegistry(*store(), m_clock, writeFile("list.csv", kRegistry));
    import(writeFile("place.csv", kPlaces));
    services::OrganisationAddition addition;
    addition.name = u"МБДОУ № 77"_s;
    addition.municipality = core::MunicipalityId{5};
    addition.type = u"preschool"_s;
    addition.reason = u"открыта 1 мая"_s;
    ASSERT_TRUE(succeeded(services::addOrganisation(*store(), m_clock, addition)));
    openPage();
    EXPECT_TRUE(cell(batchesTable(), 0, 1).contains(u"открыта 1 мая"_s)) << cell(batchesTable(), 0, 1).toStdString();
    EXPECT_EQ(cell(batchesTable(), 0, 2), u"Correction"_s);
    EXPECT_EQ(cell(batchesTable(), 1, 2), u"Week"_s);
}

TEST_F(ImportsPageTest, AListOfOrganisationsIsReachedFromHere) {
    openPage();
    m_desktop.registry = writeFile("list.csv", kRegistry);
    press(button("registryPushButton"));
    auto* dialog = waitForDialog<QWidget>("registryDialog");
    ASSERT_NE(dialog, nullptr);
    auto* import = find<QPushButton>(*dialog, "importPushButton");
    ASSERT_TRUE(waitUntil([&] { return import->isEnabled(); }));
    press(import);
    ASSERT_TRUE(settles());
    EXPECT_EQ(batchesTable()->shownRows(), 1);
}

} // namespace
