// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/organisation_edits.h"
#include "store/store_test.h"

#include <map>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::MunicipalityId;
using core::OrganisationId;
using core::Result;

namespace {

const OrganisationId one{1};
const OrganisationId two{2};
const OrganisationId three{3};

/// Three weeks; two kindergartens in Dolinsk, one in Korsakov.
class OrganisationLifeTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        auto first = plan(0);
        first.columns({u"application_sent"_s, u"order"_s})
            .newOrganisation(u"Сад № 1"_s, u"preschool"_s, 1, {1, 5})
            .newOrganisation(u"Сад № 2"_s, u"preschool"_s, 1, {0, 7})
            .newOrganisation(u"Сад № 3"_s, u"preschool"_s, 2, {1, 2});
        m_batches.push_back(apply(first));
        for (int week = 1; week < 3; ++week)
            m_batches.push_back(applyWeek(week, {{one, {1, 5}}, {two, {0, 7}}, {three, {1, 2}}}));
    }

    core::BatchId applyWeek(int week, const std::map<OrganisationId, Cells>& rows) {
        auto builder = plan(week);
        builder.columns({u"application_sent"_s, u"order"_s});
        for (const auto& [organisation, values] : rows)
            builder.row(organisation, values);
        return apply(builder);
    }

    core::OrganisationEdits& edits() { return store().organisationEdits(); }

    Result<core::ChangeId> edit(const std::function<Result<void>()>& change) {
        return store().edit({u"organisation.test"_s, u"Сад"_s, {}, {}, u"методист"_s, m_clock.nowUtc()}, change);
    }
    core::ChangeId edited(const std::function<Result<void>()>& change) {
        const auto done = edit(change);
        EXPECT_TRUE(succeeded(done));
        EXPECT_EQ(problems(), QStringList());
        return done ? *done : core::ChangeId{};
    }
    void takeBack(core::ChangeId change) {
        EXPECT_TRUE(succeeded(store().undoChange(change, m_clock.nowUtc(), u"методист"_s)));
        EXPECT_EQ(problems(), QStringList());
    }
    QStringList everything() { return dumpStore(path(), {u"change_log"_s}); }

    /// Registered of how many, by municipality: «1: 1/2; 2: 1/1».
    QString registered(int week) {
        QStringList parts;
        for (const core::SummaryCell& cell : store().summary(u"sferum"_s, sampleWeek(week)).value())
            if (cell.indicator == "registered"_L1)
                parts << u"%1: %2/%3"_s.arg(cell.municipality.value).arg(cell.value).arg(cell.existing);
        return parts.join(u"; "_s);
    }
    const core::Organisation* find(std::vector<core::Organisation>& list, OrganisationId id) {
        for (const core::Organisation& organisation : list)
            if (organisation.id == id)
                return &organisation;
        return nullptr;
    }

    std::vector<core::BatchId> m_batches;
};

TEST_F(OrganisationLifeTest, CountsWhereItWasOnTheLastDayOfTheWeek) {
    const QStringList before = everything();
    ASSERT_EQ(registered(0), u"1: 1/2; 2: 1/1"_s);
    // The second week ends on this day: it counts in the new municipality already.
    const auto change = edited([&] { return edits().move(one, MunicipalityId{2}, sampleWeek(1).end); });
    EXPECT_EQ(registered(0), u"1: 1/2; 2: 1/1"_s);
    EXPECT_EQ(registered(1), u"1: 0/1; 2: 2/2"_s);
    EXPECT_EQ(registered(2), u"1: 0/1; 2: 2/2"_s);
    auto then = store().organisationsOn(sampleWeek(0).end).value();
    EXPECT_EQ(find(then, one)->municipality.value, 1);
    auto now = store().organisations().value();
    EXPECT_EQ(find(now, one)->municipality.value, 2);
    EXPECT_EQ(now.back().municipality.value, 2) << "sorted by where it is";
    takeBack(change);
    EXPECT_EQ(everything(), before);
}

TEST_F(OrganisationLifeTest, MovesOnAndOutOfEveryMunicipality) {
    edited([&] { return edits().move(one, MunicipalityId{2}, sampleWeek(1).start); });
    edited([&] { return edits().move(one, MunicipalityId{}, sampleWeek(2).start); });
    EXPECT_EQ(registered(0), u"1: 1/2; 2: 1/1"_s);
    EXPECT_EQ(registered(1), u"1: 0/1; 2: 2/2"_s);
    EXPECT_EQ(registered(2), u"1: 0/1; 2: 1/1; 0: 1/1"_s);
    // An import behind it sums the same.
    applyWeek(3, {{one, {1, 1}}});
    EXPECT_EQ(registered(3), u"1: 0/1; 2: 0/1; 0: 1/1"_s);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(OrganisationLifeTest, ALaterMoveDoesNotLengthenAPlaceThatEnded) {
    edited([&] { return edits().setDays(one, {}, sampleWeek(1).start.addDays(-1)); });
    ASSERT_EQ(registered(1), u"1: 0/1; 2: 1/1"_s);
    edited([&] { return edits().move(one, MunicipalityId{2}, sampleWeek(2).start); });
    EXPECT_EQ(registered(1), u"1: 0/1; 2: 1/1"_s) << "closed before this week";
}

TEST_F(OrganisationLifeTest, AWrongPlaceIsPutRightForEveryWeek) {
    edited([&] { return edits().move(one, MunicipalityId{3}, {}); });
    for (int week = 0; week < 3; ++week)
        EXPECT_EQ(registered(week), u"1: 0/1; 2: 1/1; 3: 1/1"_s);
}

TEST_F(OrganisationLifeTest, ExistsFromItsOpeningToItsClosing) {
    const QStringList before = everything();
    const auto change = edited([&] { return edits().setDays(two, sampleWeek(1).end, sampleWeek(1).end); });
    EXPECT_EQ(registered(0), u"1: 1/1; 2: 1/1"_s);
    EXPECT_EQ(registered(1), u"1: 1/2; 2: 1/1"_s);
    EXPECT_EQ(registered(2), u"1: 1/1; 2: 1/1"_s);
    takeBack(change);
    EXPECT_EQ(everything(), before);
}

TEST_F(OrganisationLifeTest, BearsTheNameOfTheDay) {
    edited([&] { return edits().rename(one, u"Сад «Ёлочка»"_s, sampleWeek(1).start); });
    auto then = store().organisationsOn(sampleWeek(0).end).value();
    EXPECT_EQ(find(then, one)->name, u"Сад № 1"_s);
    auto later = store().organisationsOn(sampleWeek(1).end).value();
    EXPECT_EQ(find(later, one)->name, u"Сад «Ёлочка»"_s);
    ASSERT_EQ(find(later, one)->also.size(), 1U);
    EXPECT_EQ(find(later, one)->also[0].name, u"Сад № 1"_s) << "by which files may still call it";
    const auto history = edits().history(one);
    ASSERT_TRUE(succeeded(history));
    EXPECT_EQ(history->names, (std::vector<core::DatedName>{{u"Сад № 1"_s, {}, sampleWeek(0).end},
                                                            {u"Сад «Ёлочка»"_s, sampleWeek(1).start, {}}}));
}

TEST_F(OrganisationLifeTest, AMergedPairCountsAsOne) {
    const QStringList before = everything();
    const auto change = edited([&] { return edits().merge(two, one); });
    for (int week = 0; week < 3; ++week)
        EXPECT_EQ(registered(week), u"1: 1/1; 2: 1/1"_s);
    EXPECT_EQ(values(one), (Cells{1, std::nullopt, std::nullopt, 5})) << "the main one's own value stands";
    EXPECT_TRUE(values(two).empty());
    EXPECT_EQ(store().organisations().value().size(), 2U);
    takeBack(change);
    EXPECT_EQ(everything(), before);
}

TEST_F(OrganisationLifeTest, WhatTheMainOneLacksComesFromTheOther) {
    applyWeek(3, {{two, {std::nullopt, 9}}});
    applyWeek(4, {{one, {1, std::nullopt}}, {two, {0, 8}}});
    edited([&] { return edits().merge(two, one); });
    EXPECT_EQ(values(one, 3), (Cells{std::nullopt, std::nullopt, std::nullopt, 9}));
    EXPECT_EQ(values(one, 4), (Cells{1, std::nullopt, std::nullopt, 8}));
    const auto weeks = store().history(u"sferum"_s, one);
    ASSERT_TRUE(succeeded(weeks));
    EXPECT_EQ(weeks->size(), 5U);
    EXPECT_EQ(weeks->back().values, values(one, 4));
    const auto sources = store().cellSources(u"sferum"_s, sampleWeek(4), one);
    ASSERT_TRUE(succeeded(sources));
    ASSERT_EQ(sources->size(), 3U);
    EXPECT_EQ(sources->at(0).organisation, one) << "whose value stands comes first";
    EXPECT_EQ(sources->at(1).organisation, two);
    EXPECT_EQ(sources->at(2).metric, u"order"_s);
    EXPECT_EQ(sources->at(2).organisation, two);
}

TEST_F(OrganisationLifeTest, ReadsOfManyAndOfFewAgree) {
    applyWeek(3, {{two, {0, 9}}, {three, {1, 1}}});
    edited([&] { return edits().merge(two, three); });
    edited([&] { return edits().merge(three, one); });
    for (int week = 0; week < 4; ++week) {
        const auto all = store().weeklyRows(u"sferum"_s, sampleWeek(week)).value();
        ASSERT_EQ(all.size(), 1U);
        EXPECT_EQ(all[0].organisation, one);
        core::OrganisationMember member;
        member.id = one;
        EXPECT_EQ(store().weeklyRowsOf(u"sferum"_s, sampleWeek(week), {member}).value(), all);
    }
    EXPECT_EQ(values(one, 3)[0], 1) << "of the one that took the other in";
    EXPECT_EQ(edits().mergedInto(one).value(), (std::vector<OrganisationId>{three, two}));
}

TEST_F(OrganisationLifeTest, ImportsBeforeAndAfterAMergeCanBeTakenBack) {
    const auto merge = edited([&] { return edits().merge(two, one); });
    const auto after = applyWeek(2, {{one, {0, 4}}});
    ASSERT_TRUE(succeeded(undo(m_batches[1])));
    EXPECT_EQ(problems(), QStringList());
    EXPECT_EQ(registered(2), u"1: 0/1; 2: 1/1"_s);
    ASSERT_TRUE(succeeded(undo(after)));
    EXPECT_EQ(problems(), QStringList());
    EXPECT_EQ(registered(2), u"1: 1/1; 2: 1/1"_s);
    takeBack(merge);
    ASSERT_TRUE(succeeded(undo(m_batches[2])));
    ASSERT_TRUE(succeeded(undo(m_batches[0])));
    EXPECT_TRUE(store().organisations().value().empty());
}

TEST_F(OrganisationLifeTest, TheImportThatCreatedAnEditedOrganisationStays) {
    const QStringList nothing = [&] {
        for (const core::BatchId batch : {m_batches[2], m_batches[1]})
            EXPECT_TRUE(succeeded(undo(batch)));
        return everything();
    }();
    const auto merge = edited([&] { return edits().merge(two, one); });
    const auto refused = undo(m_batches[0]);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BatchInUse);
    EXPECT_EQ(refused.error().detail, u"Сад"_s) << "the edits that are in the way";
    takeBack(merge);
    EXPECT_EQ(everything(), nothing);
    EXPECT_TRUE(succeeded(undo(m_batches[0])));
}

TEST_F(OrganisationLifeTest, AJoinedOneCountsByItselfUntilItsLastDay) {
    const QStringList before = everything();
    const auto change = edited([&] { return edits().join(two, three, sampleWeek(1).start); });
    EXPECT_EQ(registered(0), u"1: 1/2; 2: 1/1"_s);
    EXPECT_EQ(registered(1), u"1: 1/2; 2: 1/1"_s) << "it existed on one day of the week";
    EXPECT_EQ(registered(2), u"1: 1/1; 2: 1/1"_s);
    EXPECT_EQ(edits().history(three)->joined, std::vector<OrganisationId>{two});
    takeBack(change);
    EXPECT_EQ(everything(), before);
}

TEST_F(OrganisationLifeTest, TheFirstOfBothBeginsALife) {
    auto late = plan(4);
    late.columns({u"order"_s}).newOrganisation(u"Сад № 1 г. Долинск"_s, u"preschool"_s, 1, {3});
    apply(late);
    const OrganisationId newcomer{4};
    edited([&] { return edits().merge(one, newcomer); });
    EXPECT_EQ(registered(0), u"1: 1/2; 2: 1/1"_s) << "it existed as the other one";
    auto known = store().organisations().value();
    EXPECT_EQ(find(known, newcomer)->firstSeen, sampleWeek(0).start);
}

TEST_F(OrganisationLifeTest, FieldsAndMunicipalitiesAreEdited) {
    const QStringList before = everything();
    const auto fields = edited([&] {
        return edits().setFields(
            one, {{core::RegistryField::Inn, u"6501000000"_s}, {core::RegistryField::Type, u"school"_s}});
    });
    auto known = store().organisations().value();
    EXPECT_EQ(find(known, one)->inn, u"6501000000"_s);
    EXPECT_EQ(find(known, one)->type, u"school"_s);
    EXPECT_EQ(registered(0), u"1: 0/1; 1: 1/1; 2: 1/1"_s);
    const core::MunicipalityName name{
        u"Корсаковский МО"_s, u"Корсаковский"_s, u"муниципальный округ"_s, u"64516000"_s, QDate(2024, 1, 1), {}, false};
    const auto municipality = edited([&] { return edits().nameMunicipality(MunicipalityId{2}, name); });
    const core::Municipality korsakov = *store().region().value().find(MunicipalityId{2});
    EXPECT_EQ(korsakov.nameOn(QDate(2023, 12, 31)).name, u"Корсаковский ГО"_s);
    EXPECT_EQ(korsakov.nameOn(QDate(2024, 1, 1)).name, u"Корсаковский МО"_s);
    EXPECT_EQ(korsakov.oktmoCodes(), (QStringList{u"64716000"_s, u"64516000"_s}));
    takeBack(fields); // in any order
    takeBack(municipality);
    EXPECT_EQ(everything(), before);
}

TEST_F(OrganisationLifeTest, DoneAgainAMergeMakesNoCircle) {
    const auto change = edited([&] { return edits().merge(one, two); });
    const auto undone = store().undoChange(change, m_clock.nowUtc(), u"методист"_s);
    ASSERT_TRUE(succeeded(undone));
    edited([&] { return edits().merge(two, one); });
    EXPECT_FALSE(store().redoChange(*undone, m_clock.nowUtc(), u"методист"_s)) << "each would lead to the other";
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(OrganisationLifeTest, VerifyFindsMergesThatLeadNowhere) {
    edited([&] { return edits().merge(two, one); });
    runSql(path(), {u"UPDATE organisation SET merged_into = 99 WHERE organisation_id = 2"_s});
    EXPECT_FALSE(problems().isEmpty());
    runSql(path(), {u"UPDATE organisation SET merged_into = 2 WHERE organisation_id = 1"_s,
                    u"UPDATE organisation SET merged_into = 1 WHERE organisation_id = 2"_s});
    EXPECT_FALSE(problems().isEmpty()) << "a circle";
}

TEST_F(OrganisationLifeTest, NothingIsWrittenOutsideAnEditOrForNobody) {
    EXPECT_EQ(edits().merge(two, one).error().code, ErrorCode::InvalidArgument);
    const QStringList before = everything();
    EXPECT_EQ(edit([&] { return edits().rename(OrganisationId{9}, u"Кто"_s, {}); }).error().code,
              ErrorCode::OrganisationUnknown);
    EXPECT_EQ(
        edit([&] { return edits().merge(one, two).ok() ? edits().merge(two, one) : Result<void>(); }).error().code,
        ErrorCode::MergeWithItself)
        << "a circle";
    EXPECT_EQ(everything(), before);
}

} // namespace

} // namespace svodka::tests
