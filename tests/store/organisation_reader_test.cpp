// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/organisation_reader.h"

#include "store/dialect.h"
#include "store/repositories/region_repository.h"
#include "store/store_test.h"

#include <sqlite3.h>

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStride = 1000;

int countStride(void* strides) {
    ++*static_cast<int*>(strides);
    return 0; // go on
}

class OrganisationReaderTest : public StoreTest {
protected:
    void add(int count) {
        PlanBuilder builder = plan();
        builder.columns({});
        for (int i = 1; i <= count; ++i)
            builder.newOrganisation(u"Детский сад № %1"_s.arg(i), u"preschool"_s, 1 + i % 2, {});
        apply(builder);
    }
};

} // namespace

TEST_F(OrganisationReaderTest, ReadsManyInTimeThatGrowsWithTheirNumber) {
    constexpr int kCount = 3000;
    add(kCount);
    const auto database = store::Database::open(path(), std::chrono::milliseconds(50)).value();
    sqlite3* handle = store::dialect::nativeHandle(*database);
    if (!handle)
        GTEST_SKIP() << "the driver has a library of its own";
    const store::Session session{*database, store::RegionRepository::onlyRegion(*database).value()};
    int strides = 0;
    sqlite3_progress_handler(handle, kStride, countStride, &strides);
    const auto organisations = store::OrganisationReader(session).all({});
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    ASSERT_TRUE(succeeded(organisations));
    EXPECT_GE(organisations->size(), size_t{kCount});
    // Some hundred steps of SQLite's machine each; to compare each with all took millions.
    EXPECT_LT(strides, kCount * 500 / kStride);
}

TEST_F(OrganisationReaderTest, OrdersByMunicipalityTypeAndIdThoseOfNoneLast) {
    PlanBuilder builder = plan();
    builder.columns({});
    builder.newOrganisation(u"колледж"_s, u"school"_s, 0, {}).newOrganisation(u"школа 2"_s, u"school"_s, 2, {});
    builder.newOrganisation(u"школа 1"_s, u"school"_s, 1, {}).newOrganisation(u"сад 1"_s, u"preschool"_s, 1, {});
    builder.newOrganisation(u"сад 2"_s, u"preschool"_s, 2, {}).newOrganisation(u"ещё школа 1"_s, u"school"_s, 1, {});
    apply(builder);
    const auto organisations = store().organisationsOn({});
    ASSERT_TRUE(succeeded(organisations));
    QStringList names;
    for (const core::Organisation& one : *organisations)
        names << one.name;
    EXPECT_EQ(names, QStringList({u"сад 1"_s, u"школа 1"_s, u"ещё школа 1"_s, u"сад 2"_s, u"школа 2"_s, u"колледж"_s}));
}

} // namespace svodka::tests
