// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/limits.h"
#include "store/store_test.h"

#include <QFile>
#include <sys/stat.h>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

class ReadOnlyTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        auto builder = plan();
        builder.columns({u"application_sent"_s}).newOrganisation(u"Детский сад № 1"_s, u"preschool"_s, 1, {1});
        m_batch = apply(builder.figure(0, {}, u"registered"_s, 1));
    }

    /// The only program that has the store open, and it may only read.
    void reopen() {
        m_store.reset();
        auto opened = m_reader.open(path());
        ASSERT_TRUE(succeeded(opened));
        m_store = std::move(opened).value();
    }

    template <typename T>
    void expectReadOnly(const core::Result<T>& result) {
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, ErrorCode::StoreReadOnly);
        EXPECT_EQ(result.error().subject, path());
    }

    [[nodiscard]] QStringList filesInFolder() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    [[nodiscard]] QByteArray content() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    core::BatchId m_batch;
    store::SqliteStoreFactory m_reader{{&m_clock, std::chrono::milliseconds(50), true}};
};

TEST_F(ReadOnlyTest, EverythingCanBeRead) {
    reopen();
    EXPECT_EQ(store().path(), path());
    EXPECT_EQ(store().region().value(), sampleRegion());
    EXPECT_EQ(store().catalogue().value(), sampleCatalogue());
    EXPECT_EQ(store().organisations().value().size(), 1U);
    EXPECT_TRUE(store().municipalityAliases().value().empty());
    EXPECT_EQ(store().periods(u"sferum"_s).value(), std::vector{sampleWeek()});
    EXPECT_EQ(store().weeklyRows(u"sferum"_s, sampleWeek()).value().size(), 1U);
    EXPECT_FALSE(store().summary(u"sferum"_s, sampleWeek()).value().empty());
    EXPECT_EQ(store().reportedFigures(u"sferum"_s, sampleWeek()).value().size(), 1U);
    EXPECT_EQ(store().batches().value().size(), 1U);
    EXPECT_TRUE(store().pendingRows(m_batch).value().empty());
    EXPECT_FALSE(store().profile(u"наш"_s).value().has_value());
}

TEST_F(ReadOnlyTest, NothingCanBeWritten) {
    const core::ImportPlan another = plan(1).plan();
    reopen();
    const QByteArray before = content();
    expectReadOnly(store().begin());
    expectReadOnly(store().apply(another));
    expectReadOnly(undo(m_batch));
    expectReadOnly(store().saveAlias({u"Долинск"_s, u"долинск"_s, core::MunicipalityId{1}, false, {}, {}}));
    expectReadOnly(store().saveProfile({u"наш"_s, u"sferum"_s, u"[]"_s}, m_batch));
    m_store.reset();
    EXPECT_EQ(content(), before);
}

TEST_F(ReadOnlyTest, NoFileIsMadeInTheFolder) {
    reopen();
    ASSERT_TRUE(succeeded(store().organisations()));
    EXPECT_EQ(filesInFolder(), QStringList{u"Сводка за неделю.svodka"_s});
}

TEST_F(ReadOnlyTest, WhatAWriterHasJustWrittenIsSeen) {
    const auto reader = m_reader.open(path());
    ASSERT_TRUE(succeeded(reader));
    auto builder = plan(1);
    apply(builder.columns({u"order"_s}).newOrganisation(u"Детский сад № 2"_s, u"preschool"_s, 1, {1}));
    EXPECT_EQ(reader.value()->organisations().value().size(), 2U);
    expectReadOnly(reader.value()->begin());
}

class ReadOnlyName : public ReadOnlyTest, public testing::WithParamInterface<QString> {};

TEST_P(ReadOnlyName, MayHoldWhatAnAddressWouldTakeForItsOwn) {
    m_store.reset();
    const QString name = m_folder.filePath(GetParam());
    ASSERT_TRUE(QFile::copy(path(), name));
    const auto opened = m_reader.open(name);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(opened.value()->organisations().value().size(), 1U);
    EXPECT_EQ(opened.value()->path(), name);
}

INSTANTIATE_TEST_SUITE_P(Names, ReadOnlyName,
                         testing::Values(u"неделя № 1 (новая).svodka"_s, u"a?mode=rw&b#c.svodka"_s, u"100%25.svodka"_s,
                                         u"a:b;c.svodka"_s));

TEST_F(ReadOnlyTest, ALinkLeadsToTheFileWithItsLog) {
    const QString link = m_folder.filePath(u"link.svodka"_s);
    ASSERT_TRUE(QFile::link(path(), link));
    const auto reader = m_reader.open(link); // the log of the open store stands beside the file
    ASSERT_TRUE(succeeded(reader));
    EXPECT_EQ(reader.value()->organisations().value().size(), 1U);
}

TEST_F(ReadOnlyTest, AnOlderFileCannotBeBroughtUpToDate) {
    m_store.reset();
    runSql(path(), {u"PRAGMA user_version = 6"_s});
    expectReadOnly(m_reader.open(path()));
    EXPECT_EQ(filesInFolder().size(), 1);
}

TEST_F(ReadOnlyTest, AMetricWithoutAColumnCannotBeCompleted) {
    m_store.reset();
    runSql(path(), {u"INSERT INTO metric (region_id, campaign, code, ordinal, title_ru, title_en, kind, synonyms) "
                    "VALUES (1, 'sferum', 'chats', 9, '', '', 'count', '[]')"_s});
    expectReadOnly(m_reader.open(path()));
}

#ifdef Q_OS_LINUX
struct Modes {
    mode_t folder;
    mode_t file;
};

class RealModes : public ReadOnlyTest, public testing::WithParamInterface<Modes> {
protected:
    void takeRights() { setModes(GetParam().folder, GetParam().file); }
    void TearDown() override { setModes(0777, 0666); }
    void setModes(mode_t folder, mode_t file) {
        ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), folder), 0);
        ASSERT_EQ(chmod(QFile::encodeName(path()).constData(), file), 0);
    }
};

TEST_P(RealModes, AreFoundOut) {
    m_store.reset();
    takeRights();
    {
        const WithoutRights rights;
        const auto opened = m_factory.open(path());
        ASSERT_TRUE(succeeded(opened));
        EXPECT_EQ(opened.value()->organisations().value().size(), 1U);
        expectReadOnly(opened.value()->begin());
    }
    EXPECT_EQ(filesInFolder(), QStringList{u"Сводка за неделю.svodka"_s}) << "left behind, it would bar the owner";
}

TEST_P(RealModes, DoNotHideWhatAWriterHasJustWritten) {
    takeRights();
    {
        const WithoutRights rights;
        const auto opened = m_factory.open(path());
        ASSERT_TRUE(succeeded(opened));
        EXPECT_EQ(opened.value()->organisations().value().size(), 1U);
        expectReadOnly(opened.value()->begin());
    }
    EXPECT_TRUE(succeeded(undo(m_batch)));
}

INSTANTIATE_TEST_SUITE_P(Closed, RealModes, testing::Values(Modes{0555, 0666}, Modes{0777, 0444}, Modes{0555, 0444}));
#endif

} // namespace
} // namespace svodka::tests
