// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contradictions/contradiction_service.h"

#include "services/contradictions/contradiction_text.h"
#include "services_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using services::Contradiction;
using Kind = services::ContradictionKind;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Зарегистрирована;Активна;Всего "
                        "педагогических работников;Не менее 10 сообщений"_s;

class ContradictionsTest : public ServicesTest {
protected:
    void week(const QString& title, const QString& header, const QString& rows) {
        import(writeText((QByteArray("week") + QByteArray::number(++m_files) + ".csv").constData(),
                         u"Сферум (%1)\n"_s.arg(title) + header + u'\n' + rows));
    }
    /// One municipality with a count of those not registered.
    void figures(const QString& title, const QString& rows) {
        week(title, u"Наименование МО;Количество не зарегистрированных"_s, rows);
    }
    std::vector<Contradiction> found(std::optional<core::Period> period = {}) {
        const auto entries = services::findContradictions(store(), {{}, period});
        EXPECT_TRUE(succeeded(entries));
        return entries ? *entries : std::vector<Contradiction>();
    }
    std::vector<Contradiction> found(Kind kind) {
        std::vector<Contradiction> entries = found();
        std::erase_if(entries, [&](const Contradiction& one) { return one.kind != kind; });
        return entries;
    }
    services::Decider decider() { return {u"методист"_s, m_clock.nowUtc()}; }

    int m_files = 0;
};

TEST_F(ContradictionsTest, TheDemonstrationHasNone) {
    makeDemoStore();
    EXPECT_EQ(found().size(), 0U);
}

TEST_F(ContradictionsTest, RealTablesHaveNoneButKirovsLists) {
    makeStore("kirov");
    for (const char* seed : {"02_kirov_sferum_2023.tsv", "03_kirov_sferum_finished_list_2023.tsv"}) {
        services::ImportRequest request = requestFor(dataPath("seed/") + QString::fromUtf8(seed));
        request.campaign = u"sferum"_s;
        request.period = core::Period{QDate(2023, 4, 15), QDate(2023, 4, 21)};
        ASSERT_TRUE(succeeded(run(request)));
    }
    EXPECT_EQ(found().size(), 3U);
    for (const Contradiction& entry : found())
        EXPECT_TRUE(entry.kind == Kind::ListedTwice || entry.kind == Kind::ListedNever)
            << services::contradictionText(entry).toStdString();
}

TEST_F(ContradictionsTest, AFlagWithoutWhatItRestsOn) {
    makeStore("sakhalin");
    week(u"29.04.23-05.05.23"_s, kHeader, u"Охинский;МБДОУ № 1;ДОО;нет;да;10;0\nОхинский;МБДОУ № 2;ДОО;да;да;10;0\n"_s);
    const auto entries = found(Kind::ActiveUnregistered);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].organisationName, u"МБДОУ № 1"_s);
    EXPECT_EQ(entries[0].code, u"active"_s);
    EXPECT_EQ(entries[0].other, u"registered"_s);
    ASSERT_EQ(entries[0].sources.size(), 2U);
    EXPECT_EQ(entries[0].sources[0], (core::Location{u"week1.csv"_s, {}, 3, 5}));
    EXPECT_EQ(entries[0].sources[1], (core::Location{u"week1.csv"_s, {}, 3, 4}));
}

TEST_F(ContradictionsTest, APartThatIsMoreThanItsTotal) {
    makeStore("sakhalin");
    week(u"29.04.23-05.05.23"_s, kHeader, u"Охинский;МБДОУ № 1;ДОО;да;нет;10;11\n"_s);
    const auto entries = found(Kind::PartOverTotal);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].first, 11);
    EXPECT_EQ(entries[0].second, 10);
}

TEST_F(ContradictionsTest, FiguresThatJump) {
    makeStore("sakhalin");
    figures(u"22.04.23-28.04.23"_s, u"Охинский;10\nАнивский;3\n"_s);
    figures(u"29.04.23-05.05.23"_s, u"Охинский;30\nАнивский;5\n"_s);
    const auto entries = found(Kind::ValueJumped);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].first, 10);
    EXPECT_EQ(entries[0].second, 30);
    ASSERT_EQ(entries[0].sources.size(), 2U);
    EXPECT_EQ(entries[0].sources[0].file, u"week1.csv"_s);
    EXPECT_EQ(entries[0].sources[1].file, u"week2.csv"_s);
}

TEST_F(ContradictionsTest, CountsOfOrganisationsThatJump) {
    makeStore("sakhalin");
    week(u"22.04.23-28.04.23"_s, kHeader, u"Охинский;МБДОУ № 1;ДОО;да;нет;500;12\n"_s);
    week(u"29.04.23-05.05.23"_s, kHeader, u"Охинский;МБДОУ № 1;ДОО;да;нет;500;120\n"_s);
    const auto entries = found(Kind::ValueJumped);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].code, u"teachers_10_messages"_s);
    const auto alone = found(core::Period{QDate(2023, 4, 29), QDate(2023, 5, 5)});
    ASSERT_EQ(alone.size(), 1U) << "the same where only one week is looked at";
    EXPECT_EQ(services::contradictionKey(alone[0]), services::contradictionKey(entries[0]));
}

TEST_F(ContradictionsTest, ATotalThatIsNotTheSumOfItsRows) {
    makeStore("sakhalin");
    figures(u"29.04.23-05.05.23"_s, u"Охинский;10\nАнивский;3\nИтого;15\n"_s);
    const auto entries = found(Kind::TotalDiffers);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].first, 15);
    EXPECT_EQ(entries[0].second, 13);
    EXPECT_EQ(entries[0].sources[0], (core::Location{u"week1.csv"_s, {}, 5, 2}));
    ASSERT_TRUE(succeeded(store().undo(core::BatchId{1}, m_clock.nowUtc(), {})));
    EXPECT_TRUE(found(Kind::TotalDiffers).empty());
}

TEST_F(ContradictionsTest, WeeksThatAreMissingOrOverlap) {
    makeStore("sakhalin");
    figures(u"08.04.23-14.04.23"_s, u"Охинский;10\n"_s);
    figures(u"29.04.23-05.05.23"_s, u"Охинский;10\n"_s);
    figures(u"05.05.23-11.05.23"_s, u"Охинский;10\n"_s);
    const auto missing = found(Kind::WeekMissing);
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0].period, (core::Period{QDate(2023, 4, 15), QDate(2023, 4, 28)}));
    EXPECT_EQ(missing[0].first, 2);
    const auto shared = found(Kind::WeeksOverlap);
    ASSERT_EQ(shared.size(), 1U);
    EXPECT_EQ(shared[0].period, (core::Period{QDate(2023, 5, 5), QDate(2023, 5, 5)}));
    EXPECT_EQ(found(core::Period{QDate(2023, 4, 8), QDate(2023, 4, 14)}).size(), 0U);
    EXPECT_EQ(found(core::Period{QDate(2023, 4, 29), QDate(2023, 5, 5)}).size(), 1U) << "what lies before it";
}

TEST_F(ContradictionsTest, ADecisionIsRememberedForTheseFiguresAndTakenBack) {
    makeStore("sakhalin");
    figures(u"22.04.23-28.04.23"_s, u"Охинский;10\n"_s);
    figures(u"29.04.23-05.05.23"_s, u"Охинский;30\n"_s);
    const auto before = found(Kind::ValueJumped);
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(services::acceptContradiction(store(), before[0], u"  "_s, decider()).error().code,
              core::ErrorCode::DecisionMissing);
    EXPECT_EQ(services::reopenContradiction(store(), before[0], decider()).error().code,
              core::ErrorCode::DecisionNotFound);
    const auto change = services::acceptContradiction(store(), before[0], u"подтвердили по телефону"_s, decider());
    ASSERT_TRUE(succeeded(change));
    auto now = found(Kind::ValueJumped);
    ASSERT_TRUE(now[0].isDecided());
    EXPECT_EQ(now[0].decision->text, u"подтвердили по телефону"_s);
    ASSERT_TRUE(succeeded(store().undoChange(*change, m_clock.nowUtc(), {})));
    EXPECT_FALSE(found(Kind::ValueJumped)[0].isDecided());

    ASSERT_TRUE(succeeded(services::acceptContradiction(store(), before[0], u"да"_s, decider())));
    figures(u"29.04.23-05.05.23"_s, u"Охинский;40\n"_s);
    now = found(Kind::ValueJumped);
    ASSERT_EQ(now.size(), 1U);
    EXPECT_FALSE(now[0].isDecided()) << "40 is another question than 30";
    EXPECT_TRUE(now[0].wasDecided);
    ASSERT_TRUE(succeeded(services::reopenContradiction(store(), now[0], decider())));
    EXPECT_FALSE(found(Kind::ValueJumped)[0].wasDecided);
}

TEST_F(ContradictionsTest, OfAThousandOnlySomeAreListed) {
    makeStore("sakhalin");
    QString rows;
    for (int i = 1; i <= 130; ++i)
        rows += u"Охинский;МБДОУ № %1;ДОО;нет;да;10;0\n"_s.arg(i);
    week(u"29.04.23-05.05.23"_s, kHeader, rows);
    const auto entries = found(Kind::ActiveUnregistered);
    ASSERT_EQ(entries.size(), 100U);
    EXPECT_EQ(entries.back().more, 30);
}

TEST_F(ContradictionsTest, WhatIsAskedForMustBeThere) {
    makeStore("sakhalin");
    figures(u"29.04.23-05.05.23"_s, u"Охинский;10\n"_s);
    EXPECT_EQ(services::findContradictions(store(), {u"нет"_s, {}}).error().code, core::ErrorCode::CampaignUnknown);
    const core::Period other{QDate(2020, 1, 4), QDate(2020, 1, 10)};
    EXPECT_EQ(services::findContradictions(store(), {{}, other}).error().code, core::ErrorCode::PeriodNotFound);
}

} // namespace
