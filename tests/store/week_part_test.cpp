// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_test.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::WeekPart;

namespace {

class WeekPartTest : public StoreTest {
protected:
    std::vector<WeekPart> parts(int week = 0) {
        const auto found = store().weekParts(u"sferum"_s, sampleWeek(week));
        EXPECT_TRUE(succeeded(found));
        return found ? *found : std::vector<WeekPart>{};
    }

    core::BatchId applyRows() {
        auto builder = plan();
        builder.columns({u"application_sent"_s});
        builder.newOrganisation(u"Детский сад № 1"_s, u"preschool"_s, 2, {1});
        builder.newOrganisation(u"Детский сад № 2"_s, u"preschool"_s, 2, {0});
        builder.newOrganisation(u"Школа № 1"_s, u"school"_s, 1, {std::nullopt});
        builder.newOrganisation(u"Колледж"_s, u"school"_s, 0, {1});
        return apply(builder);
    }
};

TEST_F(WeekPartTest, TellsWhichBatchSpokeOfWhom) {
    const core::BatchId rows = applyRows();
    auto builder = plan();
    builder.figure(3, u"preschool"_s, u"not_registered"_s, 4).figure(3, {}, u"not_registered"_s, 9);
    builder.figure(0, u"preschool"_s, u"not_registered"_s, 40);
    const core::BatchId figures = apply(builder);
    const std::vector<WeekPart> expected{{core::MunicipalityId{0}, u"preschool"_s, figures},
                                         {core::MunicipalityId{0}, u"school"_s, rows},
                                         {core::MunicipalityId{1}, u"school"_s, rows},
                                         {core::MunicipalityId{2}, u"preschool"_s, rows},
                                         {core::MunicipalityId{3}, {}, figures},
                                         {core::MunicipalityId{3}, u"preschool"_s, figures}};
    EXPECT_EQ(parts(), expected);
    EXPECT_TRUE(parts(1).empty());
}

TEST_F(WeekPartTest, AnUndoneBatchSpokeOfNobody) {
    ASSERT_TRUE(succeeded(undo(applyRows())));
    EXPECT_TRUE(parts().empty());
}

TEST_F(WeekPartTest, RowsOfSomeOrganisations) {
    applyRows();
    const auto all = store().weeklyRows(u"sferum"_s, sampleWeek());
    ASSERT_TRUE(succeeded(all));
    ASSERT_EQ(all->size(), 4U);
    const std::vector<core::OrganisationMember> some{{all->at(2).organisation, {}, {}, {}, {}, {}},
                                                     {core::OrganisationId{99}, {}, {}, {}, {}, {}},
                                                     {all->at(0).organisation, {}, {}, {}, {}, {}}};
    const auto found = store().weeklyRowsOf(u"sferum"_s, sampleWeek(), some);
    ASSERT_TRUE(succeeded(found));
    EXPECT_EQ(*found, (std::vector<core::WeeklyRow>{all->at(2), all->at(0)}));
    EXPECT_TRUE(store().weeklyRowsOf(u"sferum"_s, sampleWeek(5), some)->empty());
}

} // namespace

} // namespace svodka::tests
