// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog_fixture.h"
#include "widget_tree.h"
#include "widgets/choice_table.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const char* const kSeed = "seed/01_sakhalin_sferum_doo_2023w18.tsv";
const core::Period kWeek{QDate(2023, 4, 29), QDate(2023, 5, 5)};

/// A table of organisations: a place that no region has, twice, and a known one.
QString unknownPlace(const QString& title = u"Сферум (29.04.23-05.05.23)"_s) {
    return title + u"\nМуниципальное образование;Наименование организации;Тип;Заявка отправлена\n"
                   "Тмутараканский;МБДОУ № 1;ДОО;да\nОхинский;МБДОУ № 2;ДОО;да\n"
                   "Тмутараканский;МБДОУ № 3;ДОО;нет\n"_s;
}

TEST_F(ImportDialogTest, ShowsWhatARealTableWillDoAndChangesNothing) {
    openFiles({dataPath(kSeed)});
    EXPECT_EQ(counts(), (QStringList{u"18"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s}));
    EXPECT_EQ(text("fileLabel"), u"01_sakhalin_sferum_doo_2023w18.tsv"_s);
    EXPECT_EQ(text("headingLabel"), u"Дошкольные образовательные организации (29.04.23-05.05.23)"_s);
    EXPECT_EQ(text("weekLabel"), u"29.04 – 05.05.2023"_s);
    EXPECT_TRUE(box("campaignComboBox")->currentText().endsWith(u"Сферум"_s));
    EXPECT_FALSE(shows("errorPage"));
    EXPECT_FALSE(shows("skipPushButton")) << "there is one file only";
    EXPECT_TRUE(batches().empty());
}

TEST_F(ImportDialogTest, ImportsAndGoesToTheWeek) {
    openFiles({dataPath(kSeed)});
    import();
    EXPECT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    ASSERT_EQ(batches().size(), 1U);
    EXPECT_EQ(batches()[0].author, u"методист"_s);
    EXPECT_EQ(m_session.place().page, QString(app::page::summary));
    EXPECT_EQ(m_session.place().filter.campaign, u"sferum"_s);
    EXPECT_EQ(m_session.place().filter.period, kWeek);
    EXPECT_EQ(m_session.dashboard().filter.period, kWeek);
    ASSERT_EQ(m_announced.size(), 1);
    EXPECT_TRUE(m_announced[0].contains(u"18"_s)) << m_announced[0].toStdString();
    EXPECT_EQ(m_settings.folder(u"import"_s), dataPath("seed"));
}

TEST_F(ImportDialogTest, ClosingLeavesTheStoreAsItWas) {
    openFiles({dataPath(kSeed)});
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    ASSERT_TRUE(settles());
    EXPECT_TRUE(batches().empty());
    EXPECT_TRUE(m_announced.isEmpty());
}

TEST_F(ImportDialogTest, ClosedWhileReadingItNeverComesBack) {
    m_imports.importFiles({dataPath(kSeed)});
    dialog = waitForDialog<app::ImportDialog>("importDialog");
    EXPECT_FALSE(button("importPushButton")->isEnabled());
    EXPECT_TRUE(shows("statusLabel"));
    dialog->close();
    EXPECT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    ASSERT_TRUE(settles());
    EXPECT_TRUE(batches().empty());
}

TEST_F(ImportDialogTest, AnAnswerLetsTheRowsIn) {
    openFiles({writeFile("place.csv", unknownPlace())});
    EXPECT_EQ(counts(), (QStringList{u"1"_s, u"0"_s, u"0"_s, u"2"_s, u"0"_s, u"1"_s}));
    EXPECT_EQ(text("spelling0Label"), u"Тмутараканский"_s);
    EXPECT_EQ(text("rows0Label"), u"3, 5"_s);
    EXPECT_TRUE(find<QPlainTextEdit>(*dialog, "noticesPlainTextEdit")->toPlainText().isEmpty());
    QComboBox* answer = box("answer0ComboBox");
    EXPECT_EQ(answer->currentIndex(), 0);
    answer->setCurrentIndex(answer->findData(qint64{5}));
    waitUntilReady();
    EXPECT_EQ(counts(), (QStringList{u"3"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"3"_s}));
    EXPECT_EQ(box("answer0ComboBox"), answer) << "the answer can still be changed";
    EXPECT_EQ(knownAliases(), 0U) << "a preview keeps nothing";
    import();
    EXPECT_EQ(batches()[0].counts.added, 3);
    ASSERT_EQ(knownAliases(), 1U);
    EXPECT_EQ(store()->municipalityAliases()->front().author, u"методист"_s);
}

TEST_F(ImportDialogTest, AnAnswerCanBeTakenBackOrRefused) {
    openFiles({writeFile("place.csv", unknownPlace())});
    QComboBox* answer = box("answer0ComboBox");
    answer->setCurrentIndex(answer->findData(qint64{5}));
    waitUntilReady();
    answer->setCurrentIndex(0);
    waitUntilReady();
    EXPECT_EQ(text("waitingCountLabel"), u"2"_s);
    answer->setCurrentIndex(answer->findData(qint64{0}));
    waitUntilReady();
    EXPECT_EQ(text("waitingCountLabel"), u"2"_s) << "none of this region: the rows stay out";
    EXPECT_EQ(box("answer0ComboBox"), answer);
}

TEST_F(ImportDialogTest, TheBestCandidatesComeFirst) {
    QString table = QString::fromUtf8(readFile(dataPath(kSeed)));
    table.replace(u"Анивский городской округ"_s, u"Анивскй городской округ"_s);
    openFiles({writeFile("typo.tsv", table)});
    EXPECT_EQ(box("answer0ComboBox")->itemData(1).toLongLong(), 3);
    EXPECT_EQ(box("answer0ComboBox")->count(), 1 + 18 + 2 + 1) << "later, every place, two lines, none";
}

TEST_F(ImportDialogTest, ABrokenFileSaysWhatAndWhereAndCanBeCopied) {
    openFiles({dataPath("broken/truncated.xlsx")});
    EXPECT_TRUE(shows("errorPage"));
    EXPECT_TRUE(text("whatLabel").contains(u"truncated.xlsx"_s));
    EXPECT_FALSE(text("todoLabel").isEmpty());
    EXPECT_FALSE(button("importPushButton")->isEnabled());
    press("copyPushButton");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(text("todoLabel")));
    press("closePushButton");
    EXPECT_TRUE(batches().empty());
}

TEST_F(ImportDialogTest, AMissingWeekIsFilledIn) {
    openFiles({writeFile("week.csv", unknownPlace(u"Сферум"_s))});
    EXPECT_TRUE(shows("errorPage"));
    EXPECT_FALSE(button("importPushButton")->isEnabled());
    find<QCheckBox>(*dialog, "weekCheckBox")->setChecked(true);
    waitUntilReady();
    EXPECT_FALSE(shows("errorPage"));
    EXPECT_EQ(find<QDateEdit>(*dialog, "startDateEdit")->date(), kWeek.start)
        << "the last week that is over on the clock";
    find<QDateEdit>(*dialog, "startDateEdit")->setDate(QDate(2023, 4, 22));
    EXPECT_EQ(find<QDateEdit>(*dialog, "endDateEdit")->date(), QDate(2023, 4, 28)) << "the length stays";
    waitUntilReady();
    import();
    ASSERT_EQ(batches().size(), 1U);
    EXPECT_EQ(batches()[0].period, (core::Period{QDate(2023, 4, 22), QDate(2023, 4, 28)}));
}

TEST_F(ImportDialogTest, ASheetOfSeveralIsChosen) {
    openFiles({dataPath("xlsx/notes_before.xlsx")});
    QComboBox* sheets = box("sheetComboBox");
    ASSERT_TRUE(settles());
    ASSERT_EQ(sheets->count(), 1 + 4);
    EXPECT_TRUE(sheets->isVisible());
    EXPECT_TRUE(sheets->currentText().endsWith(u"Данные"_s)) << "what the program found itself";
    sheets->setCurrentIndex(sheets->findData(u"Пояснения"_s));
    waitUntilReady();
    EXPECT_TRUE(shows("errorPage")) << "there is no table";
    EXPECT_FALSE(button("importPushButton")->isEnabled());
    sheets->setCurrentIndex(sheets->findData(u"Данные"_s));
    waitUntilReady();
    EXPECT_EQ(text("addedCountLabel"), u"2"_s);
    import();
    EXPECT_EQ(batches()[0].sheet, u"Данные"_s);
}

TEST_F(ImportDialogTest, AFileOfOneSheetLeavesNothingToChoose) {
    openFiles({dataPath(kSeed)});
    ASSERT_TRUE(settles());
    EXPECT_FALSE(shows("sheetComboBox"));
}

TEST_F(ImportDialogTest, AnotherTypeIsAskedForAndTold) {
    openFiles({dataPath(kSeed)});
    QComboBox* types = box("typeComboBox");
    types->setCurrentIndex(types->findData(u"school"_s));
    waitUntilReady();
    EXPECT_TRUE(find<QPlainTextEdit>(*dialog, "noticesPlainTextEdit")->toPlainText().contains(u"Школы"_s));
    import();
    EXPECT_TRUE(batches()[0].selection.contains(u"type=school"_s));
}

TEST_F(ImportDialogTest, NewOrganisationsCanBeLeftOut) {
    openFiles({writeFile("place.csv", unknownPlace())});
    find<QCheckBox>(*dialog, "createCheckBox")->setChecked(false);
    waitUntilReady();
    EXPECT_EQ(counts(), (QStringList{u"0"_s, u"0"_s, u"0"_s, u"3"_s, u"0"_s, u"0"_s}));
    const auto* asked = find<widgets::ChoiceTable>(*dialog, "organisationsChoiceTable");
    ASSERT_EQ(asked->rows().rowCount(), 1);
    EXPECT_EQ(asked->rows().row(0).texts[0], u"МБДОУ № 2"_s);
}

TEST_F(ImportDialogTest, SeveralFilesComeOneAfterTheOther) {
    const QString broken = dataPath("broken/empty.csv");
    openFiles({dataPath(kSeed), broken, dataPath("seed/06_sakhalin_sferum_zero_indicators_2023w18.tsv")});
    EXPECT_EQ(text("fileLabel"), u"File 1 of 3: 01_sakhalin_sferum_doo_2023w18.tsv"_s);
    import();
    waitUntilReady();
    EXPECT_EQ(text("fileLabel"), u"File 2 of 3: empty.csv"_s);
    EXPECT_TRUE(shows("errorPage"));
    press("skipPushButton");
    waitUntilReady();
    EXPECT_EQ(text("fileLabel"), u"File 3 of 3: 06_sakhalin_sferum_zero_indicators_2023w18.tsv"_s);
    EXPECT_FALSE(shows("skipPushButton"));
    EXPECT_TRUE(m_announced.isEmpty()) << "told once, at the end";
    import();
    EXPECT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    EXPECT_EQ(batches().size(), 2U);
    EXPECT_EQ(m_announced.size(), 1);
}

TEST_F(ImportDialogTest, ClosedHalfwayWhatHasEnteredIsShown) {
    openFiles({dataPath(kSeed), dataPath("broken/empty.csv")});
    import();
    waitUntilReady();
    press("closePushButton");
    ASSERT_TRUE(settles());
    EXPECT_EQ(batches().size(), 1U);
    EXPECT_EQ(m_announced.size(), 1);
    EXPECT_EQ(m_session.dashboard().filter.period, kWeek);
}

TEST_F(ImportDialogTest, ARepeatedFileIsNotOfferedAgain) {
    const QString file = writeFile("place.csv", unknownPlace());
    openFiles({file});
    import();
    ASSERT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    openFiles({file});
    EXPECT_TRUE(shows("repeatedLabel"));
    EXPECT_TRUE(text("repeatedLabel").contains(u"No. 1"_s)) << text("repeatedLabel").toStdString();
    EXPECT_TRUE(text("repeatedLabel").contains(u"2"_s));
    EXPECT_FALSE(button("importPushButton")->isEnabled());
    press("closePushButton");
    EXPECT_EQ(batches().size(), 1U);
}

TEST_F(ImportDialogTest, TheKeyboardIsEnough) {
    openFiles({dataPath(kSeed)});
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    EXPECT_EQ(batches().size(), 1U);
}

TEST_F(ImportDialogTest, AStoreThatCannotBeWrittenIsTold) {
    openFiles({dataPath(kSeed)});
    // Somebody else writes for longer than anybody waits.
    const auto other = store();
    const auto lock = other->begin();
    ASSERT_TRUE(succeeded(lock));
    press("importPushButton");
    auto* error = waitForDialog<QWidget>("errorBox");
    ASSERT_NE(error, nullptr);
    EXPECT_NE(dialog, nullptr) << "it stays, to be tried again";
    error->close();
    waitUntilReady();
    EXPECT_TRUE(button("importPushButton")->isEnabled());
    dialog->close();
}

TEST_F(ImportDialogTest, ACancelledImportLeavesTheStoreAsItWas) {
    openFiles({dataPath(kSeed)});
    const auto other = store();
    {
        const auto lock = other->begin(); // so that the import has to wait, and is cancelled before it is done
        press("importPushButton");
        EXPECT_FALSE(button("closePushButton")->isEnabled());
        m_session.runner().cancel(u"work"_s);
    }
    ASSERT_TRUE(settles());
    EXPECT_TRUE(batches().empty());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(button("importPushButton")->isEnabled());
    EXPECT_TRUE(button("closePushButton")->isEnabled());
    dialog->close();
    EXPECT_TRUE(m_announced.isEmpty());
}

TEST_F(ImportDialogTest, TooManyFilesAreRefused) {
    QStringList files;
    for (int i = 0; i < 51; ++i)
        files.append(m_folder.filePath(QString::number(i)));
    m_imports.importFiles(files);
    auto* error = waitForDialog<QWidget>("errorBox");
    ASSERT_NE(error, nullptr);
    EXPECT_EQ(m_window.findChild<QWidget*>(u"importDialog"_s), nullptr);
    error->close();
}

/// Larger letters stand for larger scales.
class ImportDialogLook : public ImportDialogTest, public testing::WithParamInterface<double> {
protected:
    void SetUp() override {
        QFont larger = m_before;
        larger.setPointSizeF(m_before.pointSizeF() * GetParam());
        QApplication::setFont(larger);
        ImportDialogTest::SetUp();
    }
    void TearDown() override {
        if (dialog)
            dialog->close();
        QApplication::setFont(m_before);
    }
    static void expectCalm(const QWidget& shown) {
        // A text that has grown pushes the dialog wider, which takes a few turns of the event loop.
        (void)waitUntil([&] { return complaints(shown).isEmpty(); });
        EXPECT_EQ(complaints(shown), QStringList());
    }

private:
    QFont m_before = QApplication::font();
};

TEST_P(ImportDialogLook, NothingIsCutOrNameless) {
    openFiles({writeFile("place.csv", unknownPlace()), dataPath("broken/truncated.xlsx")});
    expectCalm(*dialog);
    find<QCheckBox>(*dialog, "weekCheckBox")->setChecked(true);
    find<QCheckBox>(*dialog, "createCheckBox")->setChecked(false);
    waitUntilReady();
    expectCalm(*dialog);
    press("skipPushButton");
    waitUntilReady();
    expectCalm(*dialog);
}

INSTANTIATE_TEST_SUITE_P(Scales, ImportDialogLook, testing::Values(1.0, 1.5, 2.0),
                         [](const auto& scale) { return std::to_string(int(scale.param * 100)); });

TEST(ImportQueue, KeepsAnsweredQuestionsAndForgetsThemWithTheFile) {
    app::ImportQueue queue({u"/a/1.csv"_s, u"/a/2.csv"_s, u"/a/1.csv"_s}, u"методист"_s);
    EXPECT_EQ(queue.count(), 2);
    services::PendingQuestion first;
    first.spelling = u"Тмутараканский"_s;
    services::PendingQuestion second;
    second.spelling = u"Китежский"_s;
    queue.takeQuestions({first, second});
    queue.request().answers = {{first.spelling, core::MunicipalityId{1}, {}}};
    queue.takeQuestions({});
    ASSERT_EQ(queue.questions().size(), 1U);
    EXPECT_EQ(queue.questions()[0].spelling, first.spelling);
    EXPECT_TRUE(queue.previewRequest().dryRun);
    EXPECT_FALSE(queue.request().dryRun);
    queue.request().createOrganisations = false;
    services::ImportOutcome outcome;
    outcome.batch.counts.added = 4;
    queue.finish(outcome);
    EXPECT_TRUE(queue.questions().empty());
    EXPECT_TRUE(queue.request().answers.empty());
    EXPECT_FALSE(queue.request().createOrganisations);
    EXPECT_EQ(queue.request().author, u"методист"_s);
    EXPECT_EQ(queue.fileName(), u"2.csv"_s);
    outcome.repeated = true;
    queue.finish(outcome);
    EXPECT_TRUE(queue.isAtEnd());
    EXPECT_EQ(queue.sum().files, 1);
    EXPECT_EQ(queue.sum().counts.added, 4);
}

} // namespace
