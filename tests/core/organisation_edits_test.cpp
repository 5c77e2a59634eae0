// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation_edits.h"

#include "printing.h"

#include <gtest/gtest.h>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::MunicipalityId;
using core::OrganisationHistory;
using core::OrganisationId;

namespace {

const QDate autumn(2023, 9, 1);

OrganisationHistory organisation(qint64 id = 1) {
    OrganisationHistory history;
    history.organisation.value = id;
    history.names = {{u"Школа № %1"_s.arg(id), {}, {}}};
    history.places = {{MunicipalityId{1}, {}, {}}};
    return history;
}

/// Renamed and moved on the 1st of September.
OrganisationHistory changed() {
    OrganisationHistory history = organisation();
    history.names = {{u"Старая"_s, {}, autumn.addDays(-1)}, {u"Новая"_s, autumn, {}}};
    history.places = {{MunicipalityId{1}, {}, autumn.addDays(-1)}, {MunicipalityId{2}, autumn, {}}};
    return history;
}

/// The error of a check; empty where it passes.
std::optional<ErrorCode> errorOf(const core::Result<void>& result) {
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace

TEST(OrganisationHistoryTest, NamesAndPlacesHoldFromTheirDayOn) {
    const OrganisationHistory history = changed();
    EXPECT_EQ(history.nameOn(autumn.addDays(-1)).name, u"Старая"_s);
    EXPECT_EQ(history.nameOn(autumn).name, u"Новая"_s);
    EXPECT_EQ(history.nameOn({}).name, u"Новая"_s);
    EXPECT_EQ(history.placeOn(autumn.addDays(-1)).value, 1);
    EXPECT_EQ(history.placeOn(autumn).value, 2);
    EXPECT_EQ(history.placeOn({}).value, 2);
}

TEST(OrganisationHistoryTest, ANameWithoutADayBeginsWithTheOneBefore) {
    OrganisationHistory history = changed();
    history.names.push_back({u"Из реестра"_s, {}, {}});
    EXPECT_EQ(history.nameOn(autumn.addDays(-1)).name, u"Старая"_s);
    EXPECT_EQ(history.nameOn(autumn).name, u"Из реестра"_s);
    history.names = {{u"Первая"_s, {}, {}}, {u"Вторая"_s, {}, {}}};
    EXPECT_EQ(history.nameOn(QDate(2020, 1, 1)).name, u"Вторая"_s) << "whenever it was, it is what is known";
}

TEST(OrganisationHistoryTest, APlaceMayBeginLateAndEnd) {
    const std::vector<core::OrganisationPlace> places{{MunicipalityId{2}, autumn, QDate(2023, 12, 31)}};
    EXPECT_EQ(core::placeOn(places, autumn.addDays(-1)).value, 0);
    EXPECT_EQ(core::placeOn(places, autumn).value, 2);
    EXPECT_EQ(core::placeOn(places, QDate(2024, 1, 1)).value, 0);
    EXPECT_EQ(core::placeOn(places, {}).value, 0);
    EXPECT_EQ(core::placeOn({}, autumn).value, 0);
}

TEST(OrganisationEditsTest, DaysStandInOrder) {
    OrganisationHistory history = organisation();
    EXPECT_EQ(errorOf(core::checkDays(history, {}, {})), ErrorCode::NothingToChange);
    EXPECT_EQ(errorOf(core::checkDays(history, autumn, autumn)), std::nullopt) << "one day is a life too";
    EXPECT_EQ(errorOf(core::checkDays(history, autumn, autumn.addDays(-1))), ErrorCode::ClosedBeforeOpened);
    EXPECT_EQ(errorOf(core::checkDays(changed(), autumn.addDays(1), {})), ErrorCode::DayTooLate)
        << "it had been renamed before it was opened";
    EXPECT_EQ(errorOf(core::checkDays(changed(), {}, autumn.addDays(-1))), ErrorCode::DayTooEarly)
        << "it was renamed behind its closing";
}

TEST(OrganisationEditsTest, ANewNameComesBehindTheLastOne) {
    EXPECT_EQ(errorOf(core::checkRename(organisation(), u" "_s, autumn)), ErrorCode::NameMissing);
    EXPECT_EQ(errorOf(core::checkRename(organisation(), u"Школа  № 1"_s, autumn)), ErrorCode::NothingToChange);
    EXPECT_EQ(errorOf(core::checkRename(organisation(), u"Лицей"_s, autumn)), std::nullopt);
    EXPECT_EQ(errorOf(core::checkRename(changed(), u"Лицей"_s, autumn)), ErrorCode::DayTooEarly);
    EXPECT_EQ(errorOf(core::checkRename(changed(), u"Лицей"_s, autumn.addDays(1))), std::nullopt);
    EXPECT_EQ(errorOf(core::checkRename(changed(), u"Лицей"_s, {})), std::nullopt) << "a slip is put right";
    OrganisationHistory lived = organisation();
    lived.opened = autumn;
    lived.closed = autumn.addYears(1);
    EXPECT_EQ(errorOf(core::checkRename(lived, u"Лицей"_s, autumn)), ErrorCode::DayTooEarly);
    EXPECT_EQ(errorOf(core::checkRename(lived, u"Лицей"_s, autumn.addYears(2))), ErrorCode::DayTooLate);
}

TEST(OrganisationEditsTest, AMoveGoesElsewhereAndBehindTheLastOne) {
    EXPECT_EQ(errorOf(core::checkMove(organisation(), MunicipalityId{1}, autumn)), ErrorCode::NothingToChange);
    EXPECT_EQ(errorOf(core::checkMove(organisation(), MunicipalityId{2}, autumn)), std::nullopt);
    EXPECT_EQ(errorOf(core::checkMove(organisation(), MunicipalityId{}, autumn)), std::nullopt);
    EXPECT_EQ(errorOf(core::checkMove(organisation(), MunicipalityId{2}, {})), std::nullopt);
    EXPECT_EQ(errorOf(core::checkMove(changed(), MunicipalityId{3}, autumn)), ErrorCode::DayTooEarly);
    EXPECT_EQ(errorOf(core::checkMove(changed(), MunicipalityId{3}, {})), ErrorCode::DayMissing);
    OrganisationHistory opened = organisation();
    opened.opened = autumn;
    EXPECT_EQ(errorOf(core::checkMove(opened, MunicipalityId{2}, autumn.addDays(-1))), ErrorCode::DayTooEarly);
}

TEST(OrganisationEditsTest, NobodyIsMergedTwiceOrIntoItself) {
    OrganisationHistory merged = organisation(3);
    merged.mergedInto.value = 1;
    EXPECT_EQ(errorOf(core::checkMerge(organisation(1), organisation(2))), std::nullopt);
    EXPECT_EQ(errorOf(core::checkMerge(organisation(1), organisation(1))), ErrorCode::MergeWithItself);
    EXPECT_EQ(errorOf(core::checkMerge(organisation(1), merged)), ErrorCode::MergedAlready)
        << "which would be a circle, or a chain that begins in the middle";
    EXPECT_EQ(errorOf(core::checkMerge(merged, organisation(2))), ErrorCode::MergedAlready);
}

TEST(OrganisationEditsTest, WhoIsJoinedEndsBeforeItsSuccessorDoes) {
    const OrganisationHistory one = organisation(1);
    OrganisationHistory other = organisation(2);
    EXPECT_EQ(errorOf(core::checkJoin(one, other, autumn)), std::nullopt);
    EXPECT_EQ(errorOf(core::checkJoin(one, other, {})), ErrorCode::DayMissing);
    EXPECT_EQ(errorOf(core::checkJoin(one, one, autumn)), ErrorCode::MergeWithItself);
    other.closed = autumn;
    EXPECT_EQ(errorOf(core::checkJoin(one, other, autumn)), ErrorCode::DayTooLate);
    other.closed = {};
    other.successor = one.organisation;
    EXPECT_EQ(errorOf(core::checkJoin(one, other, autumn)), ErrorCode::JoinedAlready) << "a circle";
    OrganisationHistory joined = one;
    joined.successor.value = 5;
    EXPECT_EQ(errorOf(core::checkJoin(joined, organisation(2), autumn)), ErrorCode::JoinedAlready);
    OrganisationHistory young = one;
    young.opened = autumn.addDays(1);
    EXPECT_EQ(errorOf(core::checkJoin(young, organisation(2), autumn)), ErrorCode::ClosedBeforeOpened);
}

namespace {

core::MunicipalityName state(const QString& name, const QString& oktmo, QDate from = {}, QDate to = {}) {
    return {name, name, u"городской округ"_s, oktmo, from, to, false};
}

core::Region region() {
    core::Region region;
    region.municipalities = {{MunicipalityId{1}, {}, {state(u"Анивский"_s, u"64704000"_s, {}, {})}},
                             {MunicipalityId{2}, {}, {state(u"Ногликский"_s, u"64732000"_s, QDate(2020, 1, 1), {})}}};
    return region;
}

} // namespace

TEST(MunicipalityEditsTest, ANewStateHasANameACodeAndALaterDay) {
    const auto check = [](const core::MunicipalityName& wanted, qint64 id = 2) {
        return errorOf(core::checkMunicipalityName(region(), MunicipalityId{id}, wanted));
    };
    EXPECT_EQ(check(state(u"Ногликский МО"_s, u"64532000"_s, autumn)), std::nullopt);
    EXPECT_EQ(check(state(u"Ногликский МО"_s, u"64532000"_s)), std::nullopt);
    EXPECT_EQ(check(state(u"Ногликский"_s, u"64732000"_s, autumn)), ErrorCode::NothingToChange);
    EXPECT_EQ(check(state(u"Ногликский МО"_s, u"64532000"_s, QDate(2020, 1, 1))), ErrorCode::DayTooEarly);
    EXPECT_EQ(check(state({}, u"64532000"_s, autumn)), ErrorCode::NameMissing);
    EXPECT_EQ(check(state(u"Ногликский МО"_s, u"6453200"_s, autumn)), ErrorCode::OktmoInvalid);
    EXPECT_EQ(check(state(u"Ногликский МО"_s, u"6453200х"_s, autumn)), ErrorCode::OktmoInvalid);
    EXPECT_EQ(check(state(u"Анивский"_s, u"64532000"_s, autumn)), ErrorCode::NameTaken);
    EXPECT_EQ(check(state(u"Ногликский МО"_s, u"64704000"_s, autumn)), ErrorCode::OktmoTaken);
    EXPECT_EQ(check(state(u"Иной"_s, u"64532000"_s, autumn), 9), ErrorCode::MunicipalityUnknown);
}

} // namespace svodka::tests
