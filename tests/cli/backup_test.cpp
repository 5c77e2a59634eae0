// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "store/store_dump.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

class BackupCommandTest : public CliTest {
protected:
    void SetUp() override {
        makeStore("sakhalin");
        importSeed("seed/01_sakhalin_sferum_doo_2023w18.tsv");
    }

    void importSeed(const char* name) {
        const Answer imported = runJson({u"import"_s, dataPath(name)});
        ASSERT_EQ(imported.code, 0) << testing::PrintToString(imported);
    }

    [[nodiscard]] QStringList everything(const QString& store) const { return dumpStore(store, {}); }
    [[nodiscard]] QStringList dump() const { return everything(storePath()); }

    void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

TEST_F(BackupCommandTest, ThereAndBackAgain) {
    const QStringList before = dump();
    const QString out = path("копия.svodka");
    const Answer made = runJson({u"backup"_s, u"--out"_s, out});
    ASSERT_EQ(made.code, 0) << testing::PrintToString(made);
    EXPECT_EQ(made.object()[u"backup"], out);
    ASSERT_EQ(runJson({u"undo"_s, u"1"_s}).code, 0);
    const QStringList changed = dump();
    ASSERT_NE(changed, before);

    const Answer restored = runJson({u"restore"_s, out});
    ASSERT_EQ(restored.code, 0) << testing::PrintToString(restored);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(everything(restored.object()[u"kept"].toString()), changed);
    EXPECT_EQ(runJson({u"verify"_s}).code, 0);
    EXPECT_EQ(runJson({u"backup"_s, u"--out"_s, out}).code, 0) << "every --out goes over an existing file";
}

TEST_F(BackupCommandTest, WithoutANameTheFolderBesideTheStoreIsUsed) {
    const Answer made = runJson({u"backup"_s});
    ASSERT_EQ(made.code, 0) << testing::PrintToString(made);
    const QString file = made.object()[u"backup"].toString();
    EXPECT_TRUE(file.startsWith(storePath() + u".backups/"_s)) << file.toStdString();
    EXPECT_EQ(everything(file), dump());
    const Answer text = run({u"backup"_s});
    EXPECT_EQ(text.code, 0) << "the last store";
    EXPECT_TRUE(text.out.contains(storePath()));
}

TEST_F(BackupCommandTest, AnImportLeavesABackupToGoBackTo) {
    const QStringList before = dump();
    write(path("b.csv"), u"Сферум (06.05.23-12.05.23)\nМуниципальное образование;Наименование организации;Тип;"
                         "Заявка отправлена\nОхинский;МБДОУ № 2;ДОО;да\n"_s.toUtf8());
    ASSERT_EQ(runJson({u"import"_s, path("b.csv")}).code, 0);
    const QDir folder(storePath() + u".backups"_s);
    const QStringList backups = folder.entryList(QDir::Files);
    ASSERT_EQ(backups.size(), 1);
    ASSERT_EQ(runJson({u"restore"_s, folder.filePath(backups.first()), u"--yes"_s}).code, 0);
    EXPECT_EQ(dump(), before);
}

TEST_F(BackupCommandTest, WhatCannotBeRestoredChangesNothing) {
    ASSERT_EQ(runJson({u"backup"_s, u"--out"_s, path("copy.svodka")}).code, 0);
    const QByteArray whole = readFile(path("copy.svodka"));
    write(path("part.svodka"), whole.first(whole.size() / 2));
    write(path("text.svodka"), "not a store");
    const QStringList before = dump();
    for (const char* name : {"part.svodka", "text.svodka", "none.svodka"}) {
        const Answer answer = runJson({u"restore"_s, path(name)});
        EXPECT_EQ(answer.code, 1) << testing::PrintToString(answer);
        EXPECT_TRUE(answer.err.contains(QString::fromUtf8(name))) << answer.err.toStdString();
        EXPECT_TRUE(answer.out.isEmpty());
    }
    EXPECT_EQ(dump(), before);
    EXPECT_FALSE(QDir(storePath() + u".backups"_s).exists());
}

TEST_F(BackupCommandTest, AnotherRegionNeedsAYes) {
    const QString kirov = path("kirov.svodka");
    ASSERT_EQ(run({u"init"_s, u"--region"_s, u"kirov"_s, u"--store"_s, kirov}).code, 0);
    const Answer refused = runJson({u"restore"_s, kirov});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"Сахалин"_s)) << refused.err.toStdString();
    EXPECT_EQ(runJson({u"restore"_s, kirov, u"--yes"_s}).code, 0);
}

TEST_F(BackupCommandTest, VerifyTellsWhatIsWrong) {
    const Answer sound = run({u"verify"_s, u"--lang"_s, u"en"_s, u"--store"_s, storePath()});
    EXPECT_EQ(sound.code, 0);
    EXPECT_TRUE(sound.out.contains(u"in order"_s)) << sound.out.toStdString();
    EXPECT_TRUE(runJson({u"verify"_s}).array().isEmpty());

    runSql(storePath(), {u"UPDATE import_batch SET undone_at = '2023-05-07T00:00:00.000Z'"_s});
    const Answer found = runJson({u"verify"_s});
    EXPECT_EQ(found.code, 3);
    ASSERT_FALSE(found.array().isEmpty());
    bool isTold = false;
    const QJsonArray problems = found.array();
    for (const QJsonValue& problem : problems) {
        EXPECT_FALSE(problem[u"text"].toString().isEmpty());
        isTold = isTold || problem[u"kind"] == u"figure_of_undone_import"_s;
    }
    EXPECT_TRUE(isTold) << found.out.toStdString();
    const Answer text = run({u"verify"_s, u"--store"_s, storePath()});
    EXPECT_EQ(text.code, 3);
    EXPECT_EQ(text.out.count(u'\n'), problems.size());
    EXPECT_FALSE(text.err.isEmpty());
}

TEST_F(BackupCommandTest, MistakesAreToldAsSuch) {
    EXPECT_EQ(run({u"restore"_s}).code, 2);
    EXPECT_EQ(run({u"restore"_s, u"a"_s, u"b"_s}).code, 2);
    EXPECT_EQ(run({u"backup"_s, u"a"_s}).code, 2);
    EXPECT_EQ(run({u"backup"_s, u"--out="_s}).code, 2);
    EXPECT_EQ(run({u"verify"_s, u"a"_s}).code, 2);
    const Answer folder = runJson({u"backup"_s, u"--out"_s, path("no/such/copy.svodka")});
    EXPECT_EQ(folder.code, 1);
    EXPECT_TRUE(folder.err.contains(u"copy.svodka"_s));
}

TEST_F(BackupCommandTest, WithoutAStoreTheySaySo) {
    m_settings = {};
    for (const QStringList& command :
         {QStringList{u"backup"_s}, QStringList{u"verify"_s}, QStringList{u"restore"_s, u"a"_s}})
        EXPECT_EQ(run(command).code, 1) << testing::PrintToString(command);
}

} // namespace
