// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/answers_dialog.h"

#include "app/dialogs/proposal_list.h"
#include "choices.h"
#include "imports_fixture.h"
#include "services/pending/pending_service.h"

#include <QComboBox>
#include <QFile>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const QString kHead = u"Сферум (%1)\nМуниципальное образование;Наименование организации;Тип;Заявка отправлена\n"_s;
const QString kPlaces =
    kHead.arg(u"29.04.23-05.05.23"_s) + u"Тмутараканский;МБДОУ № 1;ДОО;да\nОхинский;МБДОУ № 2;ДОО;да\n"_s;

/// «Answer questions…» on an import whose file is gone.
class AnswersDialogTest : public ImportsTest {
protected:
    void importAndLose(const QString& text) {
        const QString file = writeFile("week.csv", text);
        import(m_session.jobs().path(), file);
        ASSERT_TRUE(QFile::remove(file));
    }
    /// Two organisations are known; three others resemble them, one of them both.
    void importLookalikes() {
        importAndLose(kHead.arg(u"29.04.23-05.05.23"_s) +
                      u"Охинский;МБДОУ № 7 «Журавушка»;ДОО;да\nОхинский;МБДОУ № 8 «Ласточка»;ДОО;да\n"_s);
        importAndLose(kHead.arg(u"06.05.23-12.05.23"_s) + u"Охинский;МАДОУ № 7;ДОО;да\nОхинский;МАДОУ № 8;ДОО;нет\n"_s);
        ASSERT_EQ(batches()[0].counts.unmatched, 2);
    }
    void openDialog() {
        m_imports.answer(batches()[0]);
        dialog = waitForDialog<app::AnswersDialog>("answersDialog");
        ASSERT_NE(dialog, nullptr);
        auto* tabs = find<QTabWidget>(*dialog, "questionsTabWidget");
        ASSERT_TRUE(waitUntil([tabs] { return tabs->isEnabled(); }));
        EXPECT_FALSE(isEnabled(*dialog, "enterPushButton")) << "nothing is answered yet";
    }
    void enter() {
        ASSERT_TRUE(isEnabled(*dialog, "enterPushButton"));
        press(*dialog, "enterPushButton");
        ASSERT_TRUE(settles());
        EXPECT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    }
    size_t waiting() { return services::pendingQuestions(*store())->size(); }
    widgets::ChoiceTable* organisations() { return find<widgets::ChoiceTable>(*dialog, "organisationsChoiceTable"); }

    QPointer<app::AnswersDialog> dialog;
};

TEST_F(AnswersDialogTest, TheRowsEnterWithoutTheirFile) {
    importAndLose(kPlaces);
    openDialog();
    auto* answer = find<QComboBox>(*dialog, "answer0ComboBox");
    answer->setCurrentIndex(answer->findText(u"Охинский"_s, Qt::MatchContains));
    enter();
    ASSERT_EQ(batches().size(), 2U);
    EXPECT_EQ(batches()[0].kind, core::BatchKind::Answers);
    EXPECT_EQ(batches()[0].counts.added, 1);
    EXPECT_TRUE(batches()[1].undoneAt.isNull()) << "the import itself stays";
    EXPECT_EQ(waiting(), 0U);
    ASSERT_EQ(knownAliases(), 1U);
    const core::Alias alias = store()->municipalityAliases()->front();
    EXPECT_EQ(alias.author, u"методист"_s);
    EXPECT_EQ(alias.at, m_clock.nowUtc());
    ASSERT_EQ(m_announced.size(), 1);
    EXPECT_TRUE(m_announced[0].contains(u'1')) << m_announced[0].toStdString();
}

TEST_F(AnswersDialogTest, AnOrganisationIsOneThatIsKnown) {
    importLookalikes();
    openDialog();
    ASSERT_EQ(organisations()->rows().rowCount(), 2);
    EXPECT_TRUE(choose(*organisations(), u"МАДОУ № 7"_s, u"Журавушка"_s));
    enter();
    EXPECT_EQ(store()->organisations()->size(), 2U);
    EXPECT_EQ(waiting(), 1U);
    const auto aliases = *store()->organisationAliases();
    ASSERT_EQ(aliases.size(), 1U);
    EXPECT_EQ(aliases[0].author, u"методист"_s);
    EXPECT_EQ(aliases[0].at, m_clock.nowUtc());
    EXPECT_FALSE(aliases[0].refused);
}

TEST_F(AnswersDialogTest, ACandidateIsShownWithWhatSpeaksForAndAgainstIt) {
    importLookalikes();
    openDialog();
    const QString title = titleOf(*organisations(), u"МАДОУ № 7"_s, u"Журавушка"_s);
    EXPECT_TRUE(title.contains(u"the same number"_s)) << title.toStdString();
    EXPECT_TRUE(title.contains(u"another legal form"_s)) << title.toStdString();
    dialog->close();
}

TEST_F(AnswersDialogTest, AnOrganisationIsANewOne) {
    importLookalikes();
    openDialog();
    EXPECT_TRUE(choose(*organisations(), u"МАДОУ № 7"_s, app::ProposalList::tr("A new organisation")));
    enter();
    EXPECT_EQ(store()->organisations()->size(), 3U);
    EXPECT_EQ(waiting(), 1U);
}

TEST_F(AnswersDialogTest, ACandidateThatIsRefusedIsNotProposedAgain) {
    importLookalikes();
    openDialog();
    EXPECT_TRUE(choose(*organisations(), u"МАДОУ № 7"_s, app::ProposalList::tr("It is not: %1").arg(u"МБДОУ № 7"_s)));
    enter();
    EXPECT_EQ(store()->organisations()->size(), 2U);
    EXPECT_EQ(waiting(), 2U) << "nobody has said what it is";
    const auto aliases = *store()->organisationAliases();
    ASSERT_EQ(aliases.size(), 1U);
    EXPECT_TRUE(aliases[0].refused);
    EXPECT_EQ(aliases[0].author, u"методист"_s);
    openDialog();
    EXPECT_TRUE(titleOf(*organisations(), u"МАДОУ № 7"_s, u"It is: МБДОУ № 7"_s).isEmpty());
    dialog->close();
}

TEST_F(AnswersDialogTest, AllWithOneCandidateAreAcceptedAtOnceAndTakenBack) {
    importLookalikes();
    openDialog();
    auto* accept = find<QPushButton>(*dialog, "acceptOrganisationsButton");
    ASSERT_TRUE(accept->isVisible());
    EXPECT_TRUE(accept->text().contains(u'2')) << accept->text().toStdString();
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_TRUE(isEnabled(*dialog, "enterPushButton"));
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_FALSE(isEnabled(*dialog, "enterPushButton")) << "taken back";
    QTest::mouseClick(accept, Qt::LeftButton);
    enter();
    EXPECT_EQ(waiting(), 0U);
    EXPECT_EQ(store()->organisations()->size(), 2U);
    EXPECT_EQ(store()->organisationAliases()->size(), 2U);
}

TEST_F(AnswersDialogTest, ClosedWithoutAWordNothingIsKept) {
    importLookalikes();
    openDialog();
    EXPECT_TRUE(choose(*organisations(), u"МАДОУ № 7"_s, u"Журавушка"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(settles());
    EXPECT_EQ(waiting(), 2U);
    EXPECT_TRUE(store()->organisationAliases()->empty());
}

TEST_F(AnswersDialogTest, WhatLaterFilesHaveSaidStaysAndIsTold) {
    importAndLose(kPlaces);
    const core::BatchInfo first = batches()[0];
    importAndLose(QString(kPlaces).replace(u"Тмутараканский;МБДОУ № 1;ДОО;да"_s, u"Охинский;МБДОУ № 1;ДОО;нет"_s));
    m_imports.answer(first);
    dialog = waitForDialog<app::AnswersDialog>("answersDialog");
    ASSERT_TRUE(waitUntil([this] { return dialog->findChild<QComboBox*>(u"answer0ComboBox"_s) != nullptr; }));
    auto* answer = find<QComboBox>(*dialog, "answer0ComboBox");
    answer->setCurrentIndex(answer->findText(u"Охинский"_s, Qt::MatchContains));
    enter();
    auto* told = waitForDialog<QWidget>("errorBox");
    ASSERT_NE(told, nullptr);
    EXPECT_TRUE(text(*told, "whereLabel").contains(u"МБДОУ № 1"_s)) << text(*told, "whereLabel").toStdString();
    told->close();
}

} // namespace
