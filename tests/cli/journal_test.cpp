// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

class JournalTest : public CliTest {
protected:
    void SetUp() override {
        makeStore("sakhalin");
        const QString seed = QStringLiteral(SVODKA_TEST_DATA "/seed/01_sakhalin_sferum_doo_2023w18.tsv");
        ASSERT_EQ(runJson({u"import"_s, seed, u"--author"_s, u"инспектор"_s}).code, 0);
    }
};

TEST_F(JournalTest, TellsWhatWhoAndWhen) {
    const QJsonArray lines = runJson({u"journal"_s}).array();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0][u"action"], u"import"_s);
    EXPECT_EQ(lines[0][u"author"], u"инспектор"_s);
    EXPECT_EQ(lines[0][u"batch"], 1);
    EXPECT_EQ(lines[0][u"canBeUndone"], true);
    EXPECT_EQ(lines[1][u"action"], u"init"_s);
    EXPECT_EQ(lines[1][u"canBeUndone"], false);
    EXPECT_EQ(runJson({u"journal"_s, u"--limit"_s, u"1"_s}).array().size(), 1);
    EXPECT_EQ(runJson({u"journal"_s, u"--steps"_s}).array().size(), 1);
    const Answer text = run({u"journal"_s, u"--store"_s, storePath()});
    EXPECT_TRUE(text.out.contains(u"01_sakhalin_sferum_doo_2023w18.tsv"_s)) << text.out.toStdString();
    EXPECT_EQ(runJson({u"journal"_s, u"--limit"_s, u"много"_s}).code, 2);
}

TEST_F(JournalTest, TheNewestChangeIsTakenBack) {
    const Answer undone = runJson({u"undo"_s, u"--last"_s});
    ASSERT_EQ(undone.code, 0) << testing::PrintToString(undone);
    EXPECT_EQ(undone.object()[u"undone"], 1);
    const Answer nothing = runJson({u"undo"_s, u"--last"_s});
    EXPECT_EQ(nothing.code, 1) << testing::PrintToString(nothing);
    EXPECT_FALSE(runJson({u"journal"_s}).array()[1][u"undoneAt"].toString().isEmpty());
}

TEST_F(JournalTest, AChangeIsTakenBackByItsNumber) {
    EXPECT_EQ(runJson({u"undo"_s, u"--change"_s, u"1"_s}).code, 1) << "the making of the store";
    EXPECT_EQ(runJson({u"undo"_s, u"--change"_s, u"99"_s}).code, 1);
    EXPECT_EQ(runJson({u"undo"_s, u"--change"_s, u"2"_s}).code, 0);
    EXPECT_EQ(runJson({u"undo"_s, u"--change"_s, u"2"_s}).code, 1) << "taken back already";
    EXPECT_EQ(runJson({u"undo"_s, u"--change"_s, u"x"_s}).code, 2);
    EXPECT_EQ(runJson({u"undo"_s, u"1"_s, u"--last"_s}).code, 2);
    EXPECT_EQ(runJson({u"undo"_s}).code, 2);
}

} // namespace
