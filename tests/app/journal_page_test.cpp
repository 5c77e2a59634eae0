// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal_page.h"

#include "imports_fixture.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const QString kRegistry = u"Муниципальное образование;Наименование организации;Тип;ИНН\n"
                          "Охинский;МБДОУ № 1;ДОО;6501000002\n"_s;

class JournalPageTest : public ImportsTest {
protected:
    void openPage() {
        page = std::make_unique<app::JournalPage>(context(), &m_window);
        QObject::connect(&m_session, &app::Session::contentChanged, page.get(), [this] { page->open(true); });
        QObject::connect(&m_session, &app::Session::placeChanged, page.get(), [this] { page->open(false); });
        QObject::connect(&m_imports, &app::ImportActions::takenBack, &m_undo, &app::UndoActions::remember);
        page->resize(m_window.size());
        page->show();
        page->open(true);
        m_session.reload(); // what was imported past the window
        ASSERT_TRUE(settles());
    }

    void importSeed() { import(m_session.jobs().path(), dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")); }
    void rename(const QString& note) {
        const auto opened = store();
        ASSERT_TRUE(succeeded(opened->edit({u"alias.save"_s, note, {}, {}, u"методист"_s, m_clock.nowUtc()}, [&] {
            return opened->saveAlias({note, note, core::MunicipalityId{1}, false, u"методист"_s, {}});
        })));
    }

    widgets::TableView* table() { return find<widgets::TableView>(*page, "journalTableView"); }
    QPushButton* takeBack() { return find<QPushButton>(*page, "takeBackPushButton"); }
    QString cell(int row, int column) { return table()->body()->model()->index(row, column).data().toString(); }

    std::unique_ptr<app::JournalPage> page;
};

TEST_F(JournalPageTest, TellsWhatWhoAndWhen) {
    importSeed();
    rename(u"Сахалин-град"_s);
    openPage();
    ASSERT_EQ(table()->shownRows(), 3);
    EXPECT_EQ(cell(0, 5), u"Сахалин-град"_s);
    EXPECT_EQ(cell(0, 3), u"методист"_s);
    EXPECT_EQ(cell(1, 7), u"01_sakhalin_sferum_doo_2023w18.tsv"_s);
    EXPECT_TRUE(page->tableAsSeen().has_value());
    table()->setColumnFilter(3, u"методист"_s);
    EXPECT_EQ(table()->shownRows(), 2) << "the store was made by nobody";
}

TEST_F(JournalPageTest, TakesAnyChangeBackAndDoesItAgain) {
    importSeed();
    rename(u"Сахалин-град"_s);
    openPage();
    EXPECT_EQ(knownAliases(), 1U);
    ASSERT_TRUE(takeBack()->isEnabled());
    QTest::mouseClick(takeBack(), Qt::LeftButton); // an edit: nothing is asked
    ASSERT_TRUE(settles());
    EXPECT_EQ(knownAliases(), 0U);
    EXPECT_FALSE(m_undo.redoText().isEmpty());
    m_undo.redo();
    ASSERT_TRUE(settles());
    EXPECT_EQ(knownAliases(), 1U);
    EXPECT_TRUE(m_undo.redoText().isEmpty());
}

TEST_F(JournalPageTest, AFileIsTakenBackAfterAskingAndComesBack) {
    importSeed();
    openPage();
    EXPECT_TRUE(m_undo.undoText().contains(u"01_sakhalin_sferum_doo_2023w18.tsv"_s));
    m_undo.undo();
    auto* box = waitForDialog<QMessageBox>("undoMessageBox");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(u"01_sakhalin_sferum_doo_2023w18.tsv"_s));
    QTest::mouseClick(find<QPushButton>(*box, "yesPushButton"), Qt::LeftButton);
    ASSERT_TRUE(settles());
    EXPECT_FALSE(batches()[0].undoneAt.isNull());
    EXPECT_TRUE(m_undo.undoText().isEmpty());
    m_undo.redo();
    ASSERT_TRUE(settles());
    EXPECT_TRUE(batches()[0].undoneAt.isNull());
    EXPECT_EQ(store()->reportedFigures(u"sferum"_s, batches()[0].period)->size(), 36U);
    EXPECT_TRUE(store()->verify()->empty());
}

TEST_F(JournalPageTest, ANewChangeClosesTheWayForward) {
    rename(u"раз"_s);
    openPage();
    m_undo.undo();
    ASSERT_TRUE(settles());
    ASSERT_FALSE(m_undo.redoText().isEmpty());
    rename(u"два"_s);
    m_session.reload();
    ASSERT_TRUE(settles());
    EXPECT_TRUE(m_undo.redoText().isEmpty());
    EXPECT_FALSE(m_undo.undoText().isEmpty());
}

TEST_F(JournalPageTest, FieldsOfListsAreShownWhereTheyAreWanted) {
    openPage();
    EXPECT_EQ(table()->shownRows(), 1);
    EXPECT_FALSE(takeBack()->isEnabled()) << "the making of the store";
    m_imports.importRegistry(writeFile("list.csv", kRegistry));
    auto* dialog = waitForDialog<QDialog>("registryDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitUntil([&] { return isEnabled(*dialog, "importPushButton"); }));
    press(*dialog, "importPushButton");
    ASSERT_TRUE(settles());
    const int lines = table()->shownRows();
    EXPECT_EQ(lines, 2);
    find<QCheckBox>(*page, "detailsCheckBox")->setChecked(true);
    ASSERT_TRUE(settles());
    EXPECT_GT(table()->shownRows(), lines);
}

} // namespace
