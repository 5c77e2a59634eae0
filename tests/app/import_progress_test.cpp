// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog_fixture.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const char* const kSeed = "seed/01_sakhalin_sferum_doo_2023w18.tsv";

class ImportProgressTest : public ImportDialogTest {
protected:
    /// What was told of the work of that key: percents and texts.
    void listenTo(const QString& job) {
        QObject::connect(&m_session.runner(), &services::JobRunner::progress, &m_window,
                         [this, job](int percent, const QString& text, const QString& key) {
                             if (key != job)
                                 return;
                             percents.push_back(percent);
                             steps.append(text);
                             if (dialog)
                                 shown.append(find<QLabel>(*dialog, "statusLabel")->text());
                         });
    }

    std::vector<int> percents;
    QStringList steps;
    QStringList shown;
};

TEST_F(ImportProgressTest, ReadingTellsItsStepsInPercent) {
    listenTo(u"import.preview"_s);
    m_imports.importFiles({dataPath(kSeed)});
    dialog = waitForDialog<app::ImportDialog>("importDialog");
    EXPECT_TRUE(shows("cancelPushButton"));
    waitUntilReady();
    EXPECT_FALSE(shows("cancelPushButton"));
    ASSERT_GE(percents.size(), 3U);
    EXPECT_TRUE(std::is_sorted(percents.begin(), percents.end()));
    EXPECT_GT(percents.back(), 30);
    // The window hears of a step after the test does, so it shows the one before.
    const QString last = shown.constLast();
    EXPECT_TRUE(last.endsWith(u"%1%"_s.arg(percents.at(percents.size() - 2)))) << last.toStdString();
    EXPECT_TRUE(last.contains(steps.at(steps.size() - 2))) << last.toStdString();
    dialog->close();
}

TEST_F(ImportProgressTest, ApplyingTellsItsSteps) {
    openFiles({dataPath(kSeed)});
    listenTo(u"work"_s);
    import();
    ASSERT_GE(percents.size(), 3U);
    EXPECT_FALSE(steps.contains(QString()));
}

TEST_F(ImportProgressTest, ReadingIsCancelledAndTakenUpAgain) {
    m_imports.importFiles({dataPath(kSeed)});
    dialog = waitForDialog<app::ImportDialog>("importDialog");
    press("cancelPushButton");
    EXPECT_TRUE(dialog->isReady()) << "at once";
    EXPECT_FALSE(button("importPushButton")->isEnabled());
    EXPECT_TRUE(shows("errorPage"));
    EXPECT_TRUE(shows("againPushButton"));
    ASSERT_TRUE(settles());
    EXPECT_TRUE(shows("errorPage")) << "what was cancelled does not come back";
    press("againPushButton");
    waitUntilReady();
    EXPECT_FALSE(shows("errorPage"));
    EXPECT_EQ(text("addedCountLabel"), u"18"_s);
    import();
    EXPECT_EQ(batches().size(), 1U);
}

TEST_F(ImportProgressTest, AChoiceTakesACancelledFileUpAgain) {
    openFiles({dataPath(kSeed)});
    find<QCheckBox>(*dialog, "createCheckBox")->setChecked(false);
    press("cancelPushButton");
    EXPECT_FALSE(button("importPushButton")->isEnabled()) << "what was shown before is not what was asked for last";
    find<QCheckBox>(*dialog, "createCheckBox")->setChecked(true);
    waitUntilReady();
    EXPECT_TRUE(button("importPushButton")->isEnabled());
    EXPECT_TRUE(batches().empty());
    dialog->close();
}

const QString kList = u"Муниципальное образование;Наименование организации;Тип;ИНН;Адрес;ВКонтакте\n"
                      "Охинский;МБДОУ № 1;ДОО;6501000002;ул. Старая, 1;https://vk.com/one\n"_s;

TEST_F(ImportProgressTest, AListOfOrganisationsIsRecognisedAndOpenedAsOne) {
    openFiles({writeFile("list.csv", kList), dataPath(kSeed)});
    EXPECT_TRUE(shows("errorPage"));
    ASSERT_TRUE(shows("registryPushButton"));
    EXPECT_FALSE(shows("unknownColumnsChoiceTable"));
    press("registryPushButton");
    auto* registry = waitForDialog<QWidget>("registryDialog");
    ASSERT_NE(registry, nullptr);
    auto* enter = find<QPushButton>(*registry, "importPushButton");
    ASSERT_TRUE(waitUntil([enter] { return enter->isEnabled(); }));
    QTest::mouseClick(enter, Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return text("fileLabel").contains(u"01_sakhalin"_s) && dialog->isReady(); }))
        << "the files after it come next";
    EXPECT_EQ(store()->organisations()->size(), 1U);
    import();
    EXPECT_EQ(batches().size(), 2U);
}

TEST_F(ImportProgressTest, AWeekWithoutItsDayIsNoListOfOrganisations) {
    openFiles({writeFile("week.csv", u"Сферум\nМуниципальное образование;Наименование организации;Тип;ИНН;Заявка "
                                     "отправлена\nОхинский;МБДОУ № 1;ДОО;6501000002;да\n"_s)});
    EXPECT_TRUE(shows("errorPage"));
    EXPECT_FALSE(shows("registryPushButton"));
    dialog->close();
}

TEST_F(ImportProgressTest, AllNamesWithOneCandidateAreAcceptedAtOnce) {
    QString table = QString::fromUtf8(readFile(dataPath(kSeed)));
    table.replace(u"Анивский городской округ"_s, u"Анивскй городской округ"_s);
    openFiles({writeFile("typo.tsv", table)});
    QPushButton* accept = button("acceptAllButton");
    ASSERT_TRUE(accept->isVisible());
    EXPECT_TRUE(accept->text().contains(u'1')) << accept->text().toStdString();
    press("acceptAllButton");
    waitUntilReady();
    EXPECT_EQ(text("waitingCountLabel"), u"0"_s);
    EXPECT_EQ(box("answer0ComboBox")->currentData().toLongLong(), 3);
    EXPECT_EQ(knownAliases(), 0U) << "nothing is written yet";
    press("acceptAllButton");
    waitUntilReady();
    EXPECT_EQ(text("waitingCountLabel"), u"1"_s) << "taken back";
    dialog->close();
}

} // namespace
