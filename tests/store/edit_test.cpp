// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/sqlite_store.h"
#include "store/store_test.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ChangeId;
using core::ErrorCode;
using core::Result;

namespace {

/// Edits by plain SQL: what they are recorded by must not depend on who writes.
class EditTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        auto builder = plan();
        builder.columns({u"order"_s})
            .newOrganisation(u"Детский сад № 1"_s, u"preschool"_s, 1, {5})
            .newOrganisation(u"Детский сад № 2"_s, u"preschool"_s, 2, {0});
        m_batch = apply(builder);
        openEditable();
    }

    /// The same store, with the connection in reach.
    void openEditable() {
        m_store.reset();
        m_edited.reset();
        auto database = store::Database::open(path(), std::chrono::milliseconds(50));
        ASSERT_TRUE(succeeded(database));
        m_database = *database;
        ASSERT_TRUE(succeeded(store::run(*m_database, u"PRAGMA foreign_keys = ON"_s)));
        m_edited = std::make_unique<store::SqliteStore>(m_database, sampleRegion().id, m_clock);
    }

    void TearDown() override {
        m_edited.reset();
        m_database.reset();
    }

    Result<ChangeId> edit(const QString& sql, const QString& subject = u"Детский сад № 1"_s) {
        return m_edited->edit(
            {u"organisation.rename"_s, subject, u"было"_s, u"стало"_s, u"методист"_s, m_clock.nowUtc()},
            [&] { return store::run(*m_database, sql); });
    }
    Result<ChangeId> rename(const QString& name) {
        return edit(u"UPDATE organisation_name SET name = '%1' WHERE organisation_id = 1"_s.arg(name));
    }
    Result<core::UndoneChange> undo(ChangeId change) {
        return m_edited->undoChange(change, m_clock.nowUtc(), u"начальник"_s);
    }
    Result<void> redo(const core::UndoneChange& undone) {
        return m_edited->redoChange(undone, m_clock.nowUtc(), u"начальник"_s);
    }
    QStringList everythingButLog() { return dumpStore(path(), {u"change_log"_s}); }
    std::vector<core::JournalEntry> log(const core::JournalQuery& query = {}) {
        return m_edited->journal(query).value();
    }
    QStringList wrong() {
        QStringList lines;
        for (const core::StoreProblem& problem : m_edited->verify().value())
            lines << problem.subject + u' ' + problem.detail;
        return lines;
    }

    core::BatchId m_batch;
    std::shared_ptr<store::Database> m_database;
    std::unique_ptr<store::SqliteStore> m_edited;
};

TEST_F(EditTest, IsTakenBackAndDoneAgain) {
    const QStringList before = everythingButLog();
    const auto change = rename(u"Сад «Ёлочка»"_s);
    ASSERT_TRUE(succeeded(change));
    const QStringList after = everythingButLog();
    EXPECT_NE(after, before);
    const auto undone = undo(*change);
    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(everythingButLog(), before);
    ASSERT_TRUE(succeeded(redo(*undone)));
    EXPECT_EQ(everythingButLog(), after);
    ASSERT_TRUE(succeeded(undo(*change))) << "what was done again can be taken back again";
    EXPECT_EQ(everythingButLog(), before);
}

TEST_F(EditTest, CountsTheSumsAnew) {
    const QStringList before = everythingButLog();
    const auto change = edit(u"UPDATE organisation_place SET municipality_id = 2 WHERE organisation_id = 1"_s);
    ASSERT_TRUE(succeeded(change));
    EXPECT_EQ(wrong(), QStringList());
    EXPECT_NE(everythingButLog().filter(u"summary: "_s), before.filter(u"summary: "_s));
    ASSERT_TRUE(succeeded(undo(*change)));
    EXPECT_EQ(everythingButLog(), before);
}

TEST_F(EditTest, CountsEveryWeekAnewForTheCatalogue) {
    const QStringList before = everythingButLog();
    const auto change = edit(u"UPDATE indicator SET unknown_counts = 0 WHERE code = 'not_registered'"_s);
    ASSERT_TRUE(succeeded(change));
    EXPECT_EQ(wrong(), QStringList());
    EXPECT_NE(everythingButLog().filter(u"summary: "_s), before.filter(u"summary: "_s));
    ASSERT_TRUE(succeeded(undo(*change)));
    EXPECT_EQ(everythingButLog(), before);
}

TEST_F(EditTest, AnImportIsAStepLikeAnyOther) {
    const QStringList before = everythingButLog();
    const auto steps = log({true, false, 0});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].batch, m_batch);
    const auto undone = undo(steps[0].id);
    ASSERT_TRUE(succeeded(undone));
    EXPECT_TRUE(m_edited->organisations().value().empty());
    EXPECT_TRUE(log({true, false, 0}).empty());
    ASSERT_TRUE(succeeded(redo(*undone)));
    EXPECT_EQ(everythingButLog(), before);
    EXPECT_EQ(wrong(), QStringList());
    EXPECT_EQ(log({true, false, 0}).size(), 1U);
}

TEST_F(EditTest, ALaterChangeOfTheSameStandsInTheWay) {
    const auto first = rename(u"первое"_s);
    const auto second = rename(u"второе"_s);
    ASSERT_TRUE(first && second);
    const QStringList before = dumpStore(path(), {});
    const auto refused = undo(*first);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ChangeInTheWay);
    EXPECT_EQ(refused.error().subject, u"Детский сад № 1"_s);
    EXPECT_EQ(dumpStore(path(), {}), before) << "nothing was changed";
    ASSERT_TRUE(succeeded(undo(*second)));
    ASSERT_TRUE(succeeded(undo(*first)));
}

TEST_F(EditTest, ChangesOfDifferentThingsAreTakenBackInAnyOrder) {
    const QStringList before = everythingButLog();
    const auto name = rename(u"Сад"_s);
    const auto founder = edit(u"UPDATE organisation SET founder = 'private' WHERE organisation_id = 1"_s);
    ASSERT_TRUE(name && founder);
    ASSERT_TRUE(succeeded(undo(*name)));
    ASSERT_TRUE(succeeded(undo(*founder)));
    EXPECT_EQ(everythingButLog(), before);
}

TEST_F(EditTest, DoingAgainGivesWayToWhatCameBetween) {
    const auto change = rename(u"первое"_s);
    const auto undone = undo(change.value());
    ASSERT_TRUE(succeeded(undone));
    ASSERT_TRUE(succeeded(rename(u"второе"_s)));
    const QStringList before = dumpStore(path(), {});
    const auto refused = redo(*undone);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ChangeInTheWay);
    EXPECT_EQ(dumpStore(path(), {}), before);
}

TEST_F(EditTest, AReferenceThatWouldLeadNowhereStandsInTheWay) {
    const auto municipality = edit(u"INSERT INTO municipality (region_id, municipality_id, ordinal, centre) "
                                   "SELECT region_id, 77, 77, '' FROM region"_s);
    ASSERT_TRUE(succeeded(municipality));
    ASSERT_TRUE(succeeded(edit(u"UPDATE organisation_place SET municipality_id = 77 WHERE organisation_id = 1"_s)));
    const auto refused = undo(*municipality);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ChangeInTheWay);
    EXPECT_EQ(wrong(), QStringList());
}

TEST_F(EditTest, WhatFailsLeavesNothing) {
    const QStringList before = dumpStore(path(), {});
    const auto failed = m_edited->edit({u"organisation.rename"_s, {}, {}, {}, {}, m_clock.nowUtc()}, [&] {
        return store::inOrder([&] { return store::run(*m_database, u"UPDATE organisation SET founder = 'x'"_s); },
                              [&] { return store::run(*m_database, u"UPDATE nowhere SET x = 1"_s); });
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(dumpStore(path(), {}), before);
    EXPECT_TRUE(succeeded(rename(u"и дальше можно"_s)));
}

TEST_F(EditTest, EditsInsideEditsAreRefused) {
    const auto nested = m_edited->edit({u"organisation.rename"_s, {}, {}, {}, {}, m_clock.nowUtc()},
                                       [&]() -> Result<void> { return rename(u"внутри"_s).error(); });
    ASSERT_FALSE(nested);
    EXPECT_EQ(nested.error().code, ErrorCode::InvalidArgument);
}

TEST_F(EditTest, WhatCannotBeTakenBackIsSaid) {
    const auto change = rename(u"Сад"_s);
    ASSERT_TRUE(succeeded(undo(change.value())));
    EXPECT_EQ(undo(*change).error().code, ErrorCode::ChangeUndone);
    EXPECT_EQ(undo(ChangeId{999}).error().code, ErrorCode::ChangeNotFound);
    EXPECT_EQ(undo(log().back().id).error().code, ErrorCode::ChangeNotFound) << "the making of the store";
    ASSERT_TRUE(succeeded(m_edited->undo(m_batch, m_clock.nowUtc(), {})));
    EXPECT_EQ(undo(log()[log().size() - 2].id).error().code, ErrorCode::ChangeUndone) << "taken back as an import";
}

TEST_F(EditTest, TheLogTellsWhatWhoAndWhen) {
    const auto change = rename(u"Сад"_s);
    ASSERT_TRUE(succeeded(undo(change.value())));
    const auto lines = log();
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0].action, u"edit.undo"_s);
    EXPECT_EQ(lines[0].author, u"начальник"_s);
    EXPECT_EQ(lines[0].after, u"organisation.rename"_s);
    EXPECT_EQ(lines[1].id, *change);
    EXPECT_EQ(lines[1].subject, u"Детский сад № 1"_s);
    EXPECT_EQ(lines[1].before, u"было"_s);
    EXPECT_EQ(lines[1].after, u"стало"_s);
    EXPECT_EQ(lines[1].author, u"методист"_s);
    EXPECT_EQ(lines[1].at, m_clock.nowUtc());
    EXPECT_EQ(lines[1].undoneAt, m_clock.nowUtc());
    EXPECT_FALSE(lines[1].canBeUndone);
    EXPECT_EQ(lines[2].action, u"import"_s);
    EXPECT_TRUE(lines[2].canBeUndone);
    EXPECT_EQ(lines[3].action, u"init"_s);
    EXPECT_EQ(log({false, false, 2}).size(), 2U);
}

TEST_F(EditTest, WhatChangesNoRowIsOnlyNoted) {
    const auto change = edit(u"UPDATE organisation SET founder = founder"_s);
    ASSERT_TRUE(succeeded(change));
    EXPECT_FALSE(log().front().canBeUndone);
    EXPECT_EQ(undo(*change).error().code, ErrorCode::ChangeNotFound);
}

TEST_F(EditTest, HundredsOfStepsLeadBackAlsoAfterARestart) {
    QStringList states{everythingButLog().join(u'\n')};
    for (int i = 0; i < 150; ++i) {
        ASSERT_TRUE(succeeded(rename(u"Сад № %1"_s.arg(i))));
        if (i % 10 == 9)
            states << everythingButLog().join(u'\n');
    }
    openEditable();
    const auto steps = log({true, false, 150});
    ASSERT_EQ(steps.size(), 150U);
    for (size_t i = 0; i < steps.size(); ++i) {
        if (i % 10 == 0) {
            EXPECT_EQ(everythingButLog().join(u'\n'), states.takeLast());
        }
        ASSERT_TRUE(succeeded(undo(steps[i].id)));
    }
    EXPECT_EQ(everythingButLog().join(u'\n'), states.takeLast());
}

TEST_F(EditTest, AStoreThatCanOnlyBeReadIsNotEdited) {
    m_edited.reset();
    m_database = store::Database::open(path(), std::chrono::milliseconds(50), store::Access::Read).value();
    m_edited = std::make_unique<store::SqliteStore>(m_database, sampleRegion().id, m_clock);
    EXPECT_EQ(rename(u"Сад"_s).error().code, ErrorCode::StoreReadOnly);
}

} // namespace

} // namespace svodka::tests
