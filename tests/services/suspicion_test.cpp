// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using services::ImportNotice;
using services::ImportOutcome;
using services::NoticeKind;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Зарегистрирована;Активна;Всего "
                        "педагогических работников;Не менее 10 сообщений"_s;

class SuspicionTest : public ServicesTest {
protected:
    ImportOutcome lastWeek(const QString& header, const QString& rows) {
        return import(writeText("before.csv", u"Сферум (22.04.23-28.04.23)\n"_s + header + u'\n' + rows));
    }

    ImportOutcome thisWeek(const QString& header, const QString& rows) {
        return import(writeTable("now.csv", header, rows));
    }

    static std::vector<ImportNotice> of(const ImportOutcome& outcome, NoticeKind kind) {
        std::vector<ImportNotice> found;
        std::copy_if(outcome.notices.begin(), outcome.notices.end(), std::back_inserter(found),
                     [&](const ImportNotice& notice) { return notice.kind == kind; });
        return found;
    }

    static QString organisations(int count, const QString& values) {
        QString rows;
        for (int i = 1; i <= count; ++i)
            rows += u"Охинский;МБДОУ № %1;ДОО;%2\n"_s.arg(QString::number(i), values);
        return rows;
    }
};

TEST_F(SuspicionTest, ARegistrationThatIsGoneIsToldWithItsCell) {
    makeStore("sakhalin");
    lastWeek(kHeader, organisations(2, u"да;нет;10;0"_s));
    const ImportOutcome outcome = thisWeek(kHeader, u"Охинский;МБДОУ № 1;ДОО;да;да;10;0\nОхинский;МБДОУ № "
                                                    "2;ДОО;нет;нет;10;0\n"_s);
    ASSERT_EQ(outcome.notices.size(), 1U) << "who became active is no matter of suspicion";
    EXPECT_EQ(outcome.notices[0].kind, NoticeKind::FlagLost);
    EXPECT_EQ(outcome.notices[0].subject, u"Зарегистрирована"_s);
    EXPECT_EQ(outcome.notices[0].where, (core::Location{u"now.csv"_s, {}, 4, 4}));
    EXPECT_TRUE(outcome.needsAttention());
    EXPECT_TRUE(outcome.batch.id.isValid()) << "it blocks nothing";
}

TEST_F(SuspicionTest, AThousandLostRegistrationsAreNotToldOneByOne) {
    makeStore("sakhalin");
    lastWeek(kHeader, organisations(130, u"да;нет;10;0"_s));
    const auto lost = of(thisWeek(kHeader, organisations(130, u"нет;нет;10;0"_s)), NoticeKind::FlagLost);
    ASSERT_EQ(lost.size(), 100U);
    EXPECT_EQ(lost.back().detail, u"+30"_s);
    EXPECT_TRUE(lost.front().detail.isEmpty());
}

TEST_F(SuspicionTest, ContradictionsInsideARowNameBothFigures) {
    makeStore("sakhalin");
    const ImportOutcome outcome = thisWeek(kHeader, u"Охинский;МБДОУ № 1;ДОО;нет;да;10;0\nОхинский;МБДОУ № "
                                                    "2;ДОО;да;да;10;12\nОхинский;МБДОУ № 3;ДОО;да;да;10;10\n"_s);
    const auto flags = of(outcome, NoticeKind::FlagWithoutBase);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].subject, u"Активна"_s);
    EXPECT_EQ(flags[0].detail, u"Зарегистрирована"_s);
    EXPECT_EQ(flags[0].where.row, 3);
    EXPECT_EQ(flags[0].where.column, 5);
    const auto parts = of(outcome, NoticeKind::PartOverTotal);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].detail, u"12 > 10 (Всего педагогических работников)"_s);
    EXPECT_EQ(parts[0].where.row, 4);
    EXPECT_EQ(outcome.notices.size(), 2U);
}

TEST_F(SuspicionTest, AStateThatItsOwnStepsContradictIsTold) {
    makeStore("sakhalin");
    const QString header =
        u"Муниципальное образование;Наименование организации;Тип;Активна;Заявка отправлена;Администратор вошёл"_s;
    const auto flags = of(import(writeTable("now.csv", header,
                                            u"Охинский;МБДОУ № 1;ДОО;да;нет;да\nОхинский;МБДОУ № 2;ДОО;да;да;нет\n"
                                            "Охинский;МБДОУ № 3;ДОО;нет;нет;нет\nОхинский;МБДОУ № 4;ДОО;да;да;да\n"_s)),
                          NoticeKind::FlagWithoutBase);
    ASSERT_EQ(flags.size(), 2U);
    EXPECT_EQ(flags[0].detail, u"Заявка отправлена"_s);
    EXPECT_EQ(flags[0].where.row, 3);
    EXPECT_EQ(flags[1].detail, u"Администратор вошёл"_s);
    EXPECT_EQ(flags[1].where.row, 4);
}

TEST_F(SuspicionTest, ARowIsJudgedTogetherWithWhatIsStored) {
    makeStore("sakhalin");
    thisWeek(kHeader, u"Охинский;МБДОУ № 1;ДОО;да;нет;10;5\n"_s);
    const QString header = u"Муниципальное образование;Наименование организации;Не менее 10 сообщений"_s;
    const auto parts =
        of(import(writeTable("more.csv", header, u"Охинский;МБДОУ № 1;11\n"_s)), NoticeKind::PartOverTotal);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].where.column, 3);
}

TEST_F(SuspicionTest, ACountThatJumpsIsTold) {
    makeStore("sakhalin");
    lastWeek(kHeader, u"Охинский;МБДОУ № 1;ДОО;да;да;12;0\nОхинский;МБДОУ № 2;ДОО;да;да;100;0\n"_s);
    const auto jumps = of(thisWeek(kHeader, u"Охинский;МБДОУ № 1;ДОО;да;да;340;0\nОхинский;МБДОУ № "
                                            "2;ДОО;да;да;140;90\n"_s),
                          NoticeKind::ValueJumped);
    ASSERT_EQ(jumps.size(), 1U) << "from 0 to 90 somebody began; 100 → 140 is no jump";
    EXPECT_EQ(jumps[0].subject, u"Всего педагогических работников"_s);
    EXPECT_EQ(jumps[0].detail, u"12 → 340"_s);
}

TEST_F(SuspicionTest, ASummedFigureMayFallAsWorkIsDoneButNotRiseAsMuch) {
    makeStore("sakhalin");
    const QString header = u"Муниципалитет;Не зарегистрировано"_s;
    lastWeek(header, u"Охинский;40\nАнивский;12\nНогликский;12\nКурильский;2\n"_s);
    const auto jumps =
        of(thisWeek(header, u"Охинский;15\nАнивский;26\nНогликский;340\nКурильский;9\n"_s), NoticeKind::ValueJumped);
    ASSERT_EQ(jumps.size(), 2U);
    EXPECT_EQ(jumps[0].detail, u"12 → 26"_s);
    EXPECT_EQ(jumps[1].detail, u"12 → 340"_s);
    EXPECT_EQ(jumps[1].where, (core::Location{u"now.csv"_s, {}, 5, 2}));
}

TEST_F(SuspicionTest, AWeekOfLongAgoIsNoMeasure) {
    makeStore("sakhalin");
    const QString header = u"Муниципалитет;Не зарегистрировано"_s;
    import(writeText("old.csv", u"Сферум (07.01.23-13.01.23)\n"_s + header + u"\nОхинский;1\nАнивский;1\n"_s));
    EXPECT_TRUE(thisWeek(header, u"Охинский;300\nАнивский;1\n"_s).notices.empty());
}

TEST_F(SuspicionTest, APartOverItsBaseIsTold) {
    makeStore("sakhalin");
    const auto parts = of(thisWeek(u"Муниципалитет;Имеют 0 сообщений"_s, u"Охинский;121 из 120\nАнивский;5 из 5\n"_s),
                          NoticeKind::PartOverTotal);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].detail, u"121 > 120"_s);
    EXPECT_EQ(parts[0].where.row, 3);
}

TEST_F(SuspicionTest, ATotalSaysByHowMuchAndWhere) {
    makeStore("sakhalin");
    const auto totals =
        of(thisWeek(u"Муниципалитет;Не зарегистрировано;Не активно"_s, u"Охинский;3;1\nАнивский;2;1\nИтого;5;4\n"_s),
           NoticeKind::TotalDiffers);
    ASSERT_EQ(totals.size(), 1U);
    EXPECT_EQ(totals[0].detail, u"4 ≠ 2"_s);
    EXPECT_EQ(totals[0].where.row, 5);
    EXPECT_EQ(totals[0].where.column, 3);
}

TEST_F(SuspicionTest, ManyOrganisationsOfLastWeekThatAreMissingAreTold) {
    makeStore("sakhalin");
    lastWeek(kHeader, organisations(20, u"да;да;10;1"_s));
    EXPECT_TRUE(of(thisWeek(kHeader, organisations(18, u"да;да;10;1"_s)), NoticeKind::OrganisationsMissing).empty())
        << "two may have closed";
}

TEST_F(SuspicionTest, AHalfFileIsTold) {
    makeStore("sakhalin");
    lastWeek(kHeader, organisations(20, u"да;да;10;1"_s) + u"Анивский;МБДОУ № 99;ДОО;да;да;10;1\n"_s);
    const auto missing = of(thisWeek(kHeader, organisations(12, u"да;да;10;1"_s)), NoticeKind::OrganisationsMissing);
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0].subject, u"8 / 20"_s) << "a file of one municipality says nothing of another";
    EXPECT_TRUE(missing[0].detail.contains(u"МБДОУ № 13"_s));
}

TEST_F(SuspicionTest, TheTwoListsMustNameEveryMunicipalityOnce) {
    makeStore("kirov");
    const auto importList = [this](const char* name) {
        services::ImportRequest request = requestFor(dataPath("seed/") + QString::fromUtf8(name));
        request.campaign = u"sferum"_s;
        request.period = core::Period{QDate(2023, 4, 15), QDate(2023, 4, 21)};
        const auto outcome = run(request);
        EXPECT_TRUE(succeeded(outcome));
        return outcome ? *outcome : ImportOutcome{};
    };
    importList("02_kirov_sferum_2023.tsv");
    const ImportOutcome outcome = importList("03_kirov_sferum_finished_list_2023.tsv");
    const auto twice = of(outcome, NoticeKind::ListedTwice);
    ASSERT_EQ(twice.size(), 2U);
    EXPECT_EQ(twice[0].subject, u"г. Киров"_s);
    EXPECT_TRUE(twice[0].detail.contains(u"02_kirov"_s));
    EXPECT_EQ(twice[1].subject, u"Свечинский"_s);
    EXPECT_GT(twice[1].where.row, 0);
    const auto never = of(outcome, NoticeKind::ListedNever);
    ASSERT_EQ(never.size(), 1U);
    EXPECT_EQ(never[0].subject, u"Верхнекамский"_s);
    EXPECT_FALSE(outcome.needsAttention()) << "«contradictions» ends with 3 for it";
}

TEST_F(SuspicionTest, NoDemonstrationWeekIsSuspicious) {
    makeStore("sakhalin");
    for (int weeks = 7; weeks >= 0; --weeks) {
        const core::Period week = demoWeek(weeks);
        const ImportOutcome outcome =
            import(sourcePath("data/demo/sferum_") + core::periodToIso(week).replace(u".."_s, u"_"_s) + u".xlsx"_s);
        EXPECT_EQ(outcome.batch.counts.added, 380);
        EXPECT_TRUE(outcome.notices.empty()) << core::periodToIso(week).toStdString();
    }
}

} // namespace
