// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/organisation_edits.h"
#include "store/store_test.h"

#include <random>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::MunicipalityId;
using core::OrganisationId;

namespace {

/// Imports, edits and merges at random: everything taken back leaves what was there, and the sums are right on the way.
class RandomLife : public StoreTest, public testing::WithParamInterface<unsigned> {
protected:
    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }

    std::optional<double> cell(int most) {
        return pick(0, 3) == 0 ? std::nullopt : std::optional<double>(pick(0, most));
    }

    void import(int week) {
        auto builder = plan(week);
        builder.columns({u"application_sent"_s, u"order"_s});
        const auto organisations = store().organisations().value();
        for (const core::Organisation& organisation : organisations)
            if (pick(0, 2) > 0)
                builder.row(organisation.id, {cell(1), cell(9)});
        if (pick(0, 1) == 0)
            builder.newOrganisation(u"Сад № %1"_s.arg(++m_names), u"preschool"_s, pick(0, 3), {cell(1), cell(9)});
        if (!builder.plan().rows.empty())
            apply(builder);
    }

    QDate someDay() { return sampleWeek(0).start.addDays(pick(-7, 35)); }

    /// One of the edits; those that the rules would forbid are left out by the service, the store takes them all.
    void edit() {
        const auto organisations = store().organisations().value();
        if (organisations.empty())
            return;
        const auto some = [&] { return organisations[static_cast<size_t>(pick(0, int(organisations.size()) - 1))].id; };
        core::OrganisationEdits& edits = store().organisationEdits();
        const auto done = store().edit(
            {u"organisation.test"_s, u"Сад"_s, {}, {}, u"методист"_s, m_clock.nowUtc()}, [&]() -> core::Result<void> {
                const OrganisationId one = some();
                const auto history = edits.history(one).value();
                const QDate last = history.names.back().from.isValid() ? history.names.back().from : someDay();
                switch (pick(0, 4)) {
                case 0:
                    return edits.rename(one, u"Сад «%1»"_s.arg(++m_names), last.addDays(pick(1, 9)));
                case 1: {
                    const bool hasDay = !history.places.empty() && history.places.back().from.isValid();
                    return edits.move(one, MunicipalityId{pick(1, 3)},
                                      hasDay ? history.places.back().from.addDays(pick(1, 9)) : someDay());
                }
                case 2:
                    return edits.setDays(one, someDay(), someDay().addDays(40));
                case 3:
                    return edits.setFields(one, {{core::RegistryField::Kpp, QString::number(pick(100, 999))}});
                default: {
                    const OrganisationId other = some();
                    return one == other ? edits.setDays(one, {}, {}) : edits.merge(one, other);
                }
                }
            });
        EXPECT_TRUE(succeeded(done));
    }

    QStringList everything() {
        return dumpStore(path(), {u"change_log"_s, u"import_batch"_s, u"batch_row"_s, u"batch_column"_s,
                                  u"restatement"_s, u"alias"_s});
    }

    std::mt19937 m_random{GetParam()};
    int m_names = 0;
};

TEST_P(RandomLife, EverythingTakenBackLeavesWhatWasThere) {
    const QStringList before = everything();
    for (int step = 0; step < 14; ++step)
        pick(0, 2) == 0 ? import(pick(0, 4)) : edit();
    ASSERT_EQ(problems(), QStringList());
    const auto steps = store().journal({true, false, 0}).value();
    for (const core::JournalEntry& entry : steps)
        ASSERT_TRUE(succeeded(store().undoChange(entry.id, m_clock.nowUtc(), u"методист"_s)))
            << entry.action.toStdString();
    EXPECT_EQ(problems(), QStringList());
    EXPECT_EQ(everything(), before);
}

/// The sums of every week: of the store in which two were merged, and of one in which they were always one.
TEST_P(RandomLife, AMergedPairCountsAsOneWouldHave) {
    constexpr int weeks = 4;
    QTemporaryDir folder;
    const auto single = m_factory.create(folder.filePath(u"single.svodka"_s), sampleRegion(), sampleCatalogue());
    ASSERT_TRUE(succeeded(single));
    const auto write = [&](core::Store& to, int week, OrganisationId organisation, const QString& name,
                           const Cells& values) {
        PlanBuilder builder(to, u"sferum"_s, sampleWeek(week));
        builder.columns({u"application_sent"_s, u"order"_s});
        const auto known = to.organisations().value();
        const bool isKnown = std::ranges::any_of(known, [&](const auto& one) { return one.id == organisation; });
        isKnown ? builder.row(organisation, values) : builder.newOrganisation(name, u"preschool"_s, 1, values);
        auto transaction = to.begin();
        ASSERT_TRUE(succeeded(transaction));
        ASSERT_TRUE(succeeded(to.apply(builder.plan())));
        ASSERT_TRUE(succeeded(transaction.value()->commit()));
    };
    for (int week = 0; week < weeks; ++week) {
        const Cells main{cell(1), cell(9)};
        const Cells duplicate{cell(1), cell(9)};
        write(store(), week, OrganisationId{1}, u"Сад № 1"_s, main);
        write(store(), week, OrganisationId{2}, u"Сад №1"_s, duplicate);
        write(**single, week, OrganisationId{1}, u"Сад № 1"_s, duplicate);
        write(**single, week, OrganisationId{1}, u"Сад № 1"_s, main);
    }
    ASSERT_TRUE(
        succeeded(store().edit({u"organisation.merge"_s, u"Сад"_s, {}, {}, u"методист"_s, m_clock.nowUtc()}, [&] {
            return store().organisationEdits().merge(OrganisationId{2}, OrganisationId{1});
        })));
    for (int week = 0; week < weeks; ++week) {
        EXPECT_EQ(store().summary(u"sferum"_s, sampleWeek(week)).value(),
                  (*single)->summary(u"sferum"_s, sampleWeek(week)).value());
        EXPECT_EQ(store().weeklyRows(u"sferum"_s, sampleWeek(week)).value(),
                  (*single)->weeklyRows(u"sferum"_s, sampleWeek(week)).value());
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomLife, testing::Range(0U, 20U));

} // namespace

} // namespace svodka::tests
