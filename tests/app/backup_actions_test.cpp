// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/backup_actions.h"

#include "imports_fixture.h"
#include "widgets/error_box.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const char* const kSeed = "seed/01_sakhalin_sferum_doo_2023w18.tsv";

class BackupActionsTest : public ImportsTest {
protected:
    void agree(const char* box) {
        auto* asked = waitForDialog<QMessageBox>(box);
        ASSERT_NE(asked, nullptr);
        press(*asked, "yesPushButton");
        ASSERT_TRUE(settles());
    }
    void makeBackup() {
        m_desktop.saveAs = path("copy.svodka");
        m_backups.backup();
        ASSERT_TRUE(settles());
        ASSERT_TRUE(QFileInfo::exists(m_desktop.saveAs));
    }

    app::BackupActions m_backups{m_work};
};

TEST_F(BackupActionsTest, ACopyIsSavedWhereTheUserSays) {
    makeBackup();
    EXPECT_TRUE(m_desktop.suggestedFile.endsWith(u".svodka"_s));
    EXPECT_TRUE(m_desktop.suggestedFile.contains(u"store"_s)) << m_desktop.suggestedFile.toStdString();
    ASSERT_EQ(m_announced.size(), 1);
    EXPECT_TRUE(m_announced[0].contains(u"copy.svodka"_s));
}

TEST_F(BackupActionsTest, RestoringBringsTheStoreBackAsItWas) {
    makeBackup();
    import(m_session.jobs().path(), dataPath(kSeed));
    m_session.reload();
    ASSERT_TRUE(settles());
    ASSERT_EQ(batches().size(), 1U);
    m_desktop.backup = path("copy.svodka");
    m_backups.restore();
    agree("restoreMessageBox");
    EXPECT_TRUE(batches().empty());
    EXPECT_FALSE(m_session.dashboard().filter.period.isValid()) << "the window shows the restored store";
    const QFileInfoList kept =
        QDir(m_session.jobs().path() + u".backups"_s).entryInfoList({u"*kept*"_s, u"*before*"_s, u"*.svodka"_s});
    EXPECT_FALSE(kept.isEmpty()) << "what the store held is still there";
}

TEST_F(BackupActionsTest, NothingIsRestoredWithoutAYes) {
    makeBackup();
    import(m_session.jobs().path(), dataPath(kSeed));
    m_desktop.backup = path("copy.svodka");
    m_backups.restore();
    auto* asked = waitForDialog<QMessageBox>("restoreMessageBox");
    ASSERT_NE(asked, nullptr);
    press(*asked, "cancelPushButton");
    ASSERT_TRUE(settles());
    EXPECT_EQ(batches().size(), 1U);
}

TEST_F(BackupActionsTest, AnotherRegionIsAskedTwice) {
    ASSERT_TRUE(succeeded(services::makeStore(m_factory, m_clock, {path("other.svodka"), u"kirov"_s, false})));
    m_desktop.backup = path("other.svodka");
    m_backups.restore();
    agree("restoreMessageBox");
    EXPECT_EQ(store()->region()->municipalities.size(), 18U);
    agree("otherRegionMessageBox");
    EXPECT_GT(store()->region()->municipalities.size(), 18U);
}

TEST_F(BackupActionsTest, AFileThatIsNoStoreIsRefused) {
    m_desktop.backup = writeFile("notes.svodka", u"no store"_s);
    m_backups.restore();
    agree("restoreMessageBox");
    auto* box = waitForDialog<widgets::ErrorBox>("errorBox");
    EXPECT_NE(box, nullptr);
    EXPECT_EQ(store()->region()->municipalities.size(), 18U);
}

TEST_F(BackupActionsTest, ASoundStoreIsSaidToBeInOrder) {
    m_backups.verify();
    ASSERT_TRUE(settles());
    EXPECT_EQ(m_announced.size(), 1);
}

TEST_F(BackupActionsTest, WhatIsWrongIsListed) {
    import(m_session.jobs().path(), dataPath(kSeed));
    {
        QSqlDatabase hand = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        hand.setDatabaseName(m_session.jobs().path());
        ASSERT_TRUE(hand.open());
        ASSERT_TRUE(QSqlQuery(hand).exec(u"UPDATE reported_figure SET indicator = 'nonsense' "
                                         "WHERE indicator = 'not_active'"_s));
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
    m_backups.verify();
    ASSERT_TRUE(settles());
    auto* box = waitForDialog<widgets::ErrorBox>("errorBox");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(m_announced.isEmpty());
}

} // namespace
