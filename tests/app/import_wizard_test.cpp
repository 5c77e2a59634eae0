// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/proposal_list.h"
#include "import_dialog_fixture.h"
#include "widget_tree.h"
#include "widgets/choice_table.h"
#include "widgets/table_view.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const char* const kSeed = "seed/01_sakhalin_sferum_doo_2023w18.tsv";

/// A table of organisations with a heading that no catalogue knows.
QString strangeHeading(const QString& week = u"29.04.23-05.05.23"_s) {
    return u"Сферум (%1)\nМуниципальное образование;Наименование организации;Тип;Заявка отправлена;Пиво-воды\n"
           "Охинский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;нет;7\n"_s.arg(week);
}

class ImportWizardTest : public ImportDialogTest {
protected:
    widgets::ChoiceTable* choices(const char* name) { return find<widgets::ChoiceTable>(*dialog, name); }
    widgets::TableView* rows() { return find<widgets::TableView>(*dialog, "rowsTableView"); }
    [[nodiscard]] QString currentTab() {
        return find<QTabWidget>(*dialog, "detailsTabWidget")->currentWidget()->objectName();
    }
    /// Chooses the entry of that title in the row whose first or second text is `text`.
    void choose(const char* name, const QString& text, const QString& title) {
        widgets::ChoiceTable* table = choices(name);
        for (int row = 0; row < table->rows().rowCount(); ++row) {
            const models::ChoiceRow& one = table->rows().row(row);
            if (!one.texts.contains(text))
                continue;
            std::vector<models::Choice> all = one.own;
            if (one.shared)
                all.insert(all.end(), one.shared->begin(), one.shared->end());
            for (const models::Choice& choice : all) {
                if (!choice.title.contains(title))
                    continue;
                table->model()->setData(table->model()->index(row, table->rows().choiceColumn()), choice.id);
                return waitUntilReady();
            }
        }
        FAIL() << text.toStdString() << " or " << title.toStdString() << " is not offered";
    }
    void importAll() {
        import();
        ASSERT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    }
};

TEST_F(ImportWizardTest, EveryRowIsShownWithWhatBecomesOfIt) {
    openFiles({dataPath(kSeed)});
    EXPECT_EQ(currentTab(), u"rowsTab"_s);
    EXPECT_EQ(rows()->shownRows(), 18);
    EXPECT_TRUE(batches().empty());
}

TEST_F(ImportWizardTest, AResentFileOpensOnWhatItChanges) {
    openFiles({dataPath(kSeed)});
    importAll();
    QString again = QString::fromUtf8(readFile(dataPath(kSeed)));
    again.replace(u"\t20\t25"_s, u"\t19\t25"_s);
    openFiles({writeFile("again.tsv", again)});
    EXPECT_TRUE(shows("rememberedFrame")) << "the week is known";
    EXPECT_TRUE(text("rememberedLabel").contains(u"01_sakhalin"_s));
    EXPECT_EQ(currentTab(), u"rowsTab"_s);
    EXPECT_EQ(rows()->shownRows(), 1) << "what they changed";
    EXPECT_EQ(text("changedCountLabel"), u"1"_s);
    QComboBox* kinds = box("rowKindComboBox");
    kinds->setCurrentIndex(0);
    EXPECT_EQ(rows()->shownRows(), 18);
}

TEST_F(ImportWizardTest, TheRowsInSightCanBeSaved) {
    openFiles({dataPath(kSeed)});
    m_desktop.saveAs = path("rows.csv");
    press("saveRowsPushButton");
    ASSERT_TRUE(settles());
    EXPECT_EQ(readFile(m_desktop.saveAs).count("\r\n"), 2 + 18) << "a title, a heading and the rows";
    EXPECT_TRUE(shows("statusLabel"));
    EXPECT_TRUE(text("statusLabel").contains(u"rows.csv"_s));
}

TEST_F(ImportWizardTest, AnUnknownColumnIsNamedAndRememberedForTheNextWeek) {
    openFiles({writeFile("week18.csv", strangeHeading())});
    ASSERT_EQ(choices("columnsChoiceTable")->rows().rowCount(), 2);
    choose("columnsChoiceTable", u"Пиво-воды"_s, u"учител"_s);
    EXPECT_EQ(m_failures.size(), 0U);
    importAll();
    openFiles({writeFile("week19.csv", strangeHeading(u"06.05.23-12.05.23"_s))});
    EXPECT_TRUE(shows("rememberedFrame"));
    EXPECT_TRUE(text("rememberedLabel").contains(u"week18.csv"_s)) << text("rememberedLabel").toStdString();
    const models::ChoiceModel& columns = choices("columnsChoiceTable")->rows();
    EXPECT_NE(columns.row(1).chosen, 0) << "no click";
    press("forgetPushButton");
    waitUntilReady();
    EXPECT_EQ(columns.row(1).chosen, 0);
    EXPECT_FALSE(shows("forgetPushButton"));
}

TEST_F(ImportWizardTest, AKnownColumnCanBeLeftOut) {
    openFiles({dataPath(kSeed)});
    const models::ChoiceModel& columns = choices("columnsChoiceTable")->rows();
    ASSERT_EQ(columns.rowCount(), 2);
    const QString heading = columns.row(1).texts[1];
    choose("columnsChoiceTable", heading, app::ColumnList::tr("Left out"));
    EXPECT_EQ(columns.row(1).chosen, 0);
    importAll();
    for (const core::ReportedFigure& figure :
         *store()->reportedFigures(u"sferum"_s, {QDate(2023, 4, 29), QDate(2023, 5, 5)}))
        EXPECT_EQ(figure.indicator, u"not_registered"_s);
}

TEST_F(ImportWizardTest, AFileOfWhichNothingIsKnownIsNotLost) {
    openFiles({writeFile("strange.csv", u"Отчёт (29.04.23-05.05.23)\nМуниципалитет;Пиво-воды\nОхинский;5\n"
                                        "Ногликский;7\nАнивский;3\n"_s)});
    EXPECT_TRUE(shows("errorPage"));
    EXPECT_TRUE(shows("unknownColumnsChoiceTable"));
    choose("unknownColumnsChoiceTable", u"Пиво-воды"_s, u"Сферум: Не зарегистрирован"_s);
    EXPECT_FALSE(shows("errorPage"));
    EXPECT_EQ(text("addedCountLabel"), u"3"_s);
    importAll();
    EXPECT_EQ(batches()[0].counts.added, 3);
}

TEST_F(ImportWizardTest, TablesOfTwoWeeksAreOfferedOneByOne) {
    const QString first = QString::fromUtf8(readFile(dataPath(kSeed)));
    QString second = first;
    second.replace(u"29.04.23-05.05.23"_s, u"06.05.23-12.05.23"_s);
    openFiles({writeFile("two.tsv", first + u"\n\n"_s + second)});
    EXPECT_TRUE(text("fileLabel").startsWith(u"two.tsv"_s));
    EXPECT_TRUE(text("fileLabel").contains(u"1"_s) && text("fileLabel").contains(u"2"_s))
        << text("fileLabel").toStdString();
    EXPECT_EQ(text("addedCountLabel"), u"18"_s);
    import();
    waitUntilReady();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(text("weekLabel"), u"06.05 – 12.05.2023"_s);
    importAll();
    EXPECT_EQ(batches().size(), 2U);
}

TEST_F(ImportWizardTest, ANewOrganisationIsProposedAndCanBeLeftOut) {
    openFiles({writeFile("week.csv", strangeHeading())});
    ASSERT_EQ(choices("organisationsChoiceTable")->rows().rowCount(), 2);
    EXPECT_EQ(text("createdCountLabel"), u"2"_s);
    choose("organisationsChoiceTable", u"МБДОУ № 2"_s, app::ProposalList::tr("Leave out for now"));
    EXPECT_EQ(text("createdCountLabel"), u"1"_s);
    EXPECT_EQ(text("waitingCountLabel"), u"1"_s);
    EXPECT_EQ(choices("organisationsChoiceTable")->rows().rowCount(), 2) << "the answer can still be changed";
    importAll();
    EXPECT_EQ(store()->organisations()->size(), 1U);
}

TEST_F(ImportWizardTest, AnotherSpellingOfAKnownOrganisationIsNotMadeTwice) {
    openFiles({writeFile("week.csv", strangeHeading())});
    importAll();
    QString next = strangeHeading(u"06.05.23-12.05.23"_s);
    next.replace(u"МБДОУ № 2"_s, u"Садик второй"_s);
    openFiles({writeFile("next.csv", next)});
    choose("organisationsChoiceTable", u"Садик второй"_s, u"МБДОУ № 2"_s);
    EXPECT_EQ(text("createdCountLabel"), u"0"_s);
    importAll();
    EXPECT_EQ(store()->organisations()->size(), 2U);
    next.replace(u"06.05.23-12.05.23"_s, u"13.05.23-19.05.23"_s);
    openFiles({writeFile("third.csv", next)});
    EXPECT_EQ(text("createdCountLabel"), u"0"_s);
    EXPECT_EQ(text("waitingCountLabel"), u"0"_s) << "what was said once is not asked again";
    EXPECT_EQ(choices("organisationsChoiceTable")->rows().rowCount(), 0);
}

} // namespace
