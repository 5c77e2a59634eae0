// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/catalogue_edits.h"
#include "core/ports/decisions.h"
#include "core/ports/notes.h"
#include "core/ports/organisation_edits.h"
#include "core/ports/saved_views.h"
#include "store/store_test.h"

#include <algorithm>
#include <random>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

/// Random sequences of imports, edits, merges, undo and redo. Whatever was done, to take everything back gives the
/// store as it was before; and the store is in order in between.
class RandomEdits : public StoreTest, public testing::WithParamInterface<unsigned> {
protected:
    static constexpr int kSequences = 125; // of each of the eight seeds: a thousand together

    int pick(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    void import() {
        auto builder = plan(pick(0, 2));
        builder.columns({u"order"_s, u"application_sent"_s});
        for (const core::Organisation& one : organisations())
            if (pick(0, 1) == 1)
                builder.row(one.id, {double(pick(0, 9)), double(pick(0, 1))});
        for (int i = pick(0, 2); i > 0; --i)
            builder.newOrganisation(u"Сад № %1"_s.arg(++m_names), pick(0, 1) ? u"preschool"_s : u"school"_s, pick(1, 3),
                                    {double(pick(0, 9)), double(pick(0, 1))});
        if (pick(0, 2) == 0)
            builder.figure(pick(1, 3), u"school"_s, u"registered"_s, pick(0, 9));
        if (!builder.plan().rows.empty() || !builder.plan().figures.empty())
            apply(builder);
    }

    std::vector<core::Organisation> organisations() { return store().organisations().value(); }

    void edit(const QString& action, const std::function<Result<void>()>& change) {
        const auto done = store().edit({action, action, {}, {}, u"методист"_s, m_clock.nowUtc()}, change);
        ASSERT_TRUE(succeeded(done)) << action.toStdString();
    }

    void editSomething() {
        const auto known = organisations();
        if (known.empty())
            return import();
        const core::OrganisationId one = known[size_t(pick(0, int(known.size()) - 1))].id;
        const core::OrganisationId other = known[size_t(pick(0, int(known.size()) - 1))].id;
        core::OrganisationEdits& edits = store().organisationEdits();
        const QDate day = sampleWeek(0).start.addDays(pick(-20, 20));
        switch (pick(0, 8)) {
        case 0:
            return edit(u"organisation.rename"_s, [&] { return edits.rename(one, u"Имя %1"_s.arg(++m_names), {}); });
        case 1:
            return edit(u"organisation.move"_s, [&] { return edits.move(one, core::MunicipalityId{pick(1, 3)}, {}); });
        case 2:
            return edit(u"organisation.days"_s, [&] { return edits.setDays(one, day, day.addDays(pick(1, 30))); });
        case 3:
            return one == other ? import() : edit(u"organisation.merge"_s, [&] { return edits.merge(one, other); });
        case 4:
            return edit(u"organisation.set"_s, [&] {
                return edits.setFields(one, {{core::RegistryField::Type, pick(0, 1) ? u"preschool"_s : u"school"_s}});
            });
        case 5:
            return edit(u"decision.accept"_s, [&] {
                return store().decisions().save(
                    {u"ключ %1"_s.arg(pick(0, 3)), u"1/2"_s, u"принято"_s, u"методист"_s, m_clock.nowUtc()});
            });
        case 6:
            return pick(0, 1) == 0 ? edit(u"note.save"_s, [&] { return note(one); })
                                   : edit(u"view.change"_s, [&] { return view(); });
        case 7:
            return edit(u"catalogue.change"_s, [&] { return threshold(); });
        default:
            return edit(u"organisation.move"_s, [&] { return edits.move(one, core::MunicipalityId{pick(1, 3)}, day); });
        }
    }

    Result<void> note(core::OrganisationId organisation) {
        core::Note note;
        note.organisation = organisation;
        note.campaign = u"sferum"_s;
        note.text = u"обещали"_s;
        note.author = u"методист"_s;
        note.at = m_clock.nowUtc();
        const auto saved = store().notes().saveNote(note);
        return saved ? Result<void>() : saved.error();
    }

    /// Makes one, changes one or takes one away.
    Result<void> view() {
        const auto views = store().views().all().value();
        if (!views.empty() && pick(0, 2) == 0)
            return store().views().remove(views.front().id);
        core::SavedView view = views.empty() || pick(0, 1) == 0 ? core::SavedView() : views.back();
        if (!view.id.isValid())
            view.uid = view.name = u"вид %1"_s.arg(++m_names);
        view.page = u"summary"_s;
        view.arrangement.search = QString::number(pick(0, 99));
        const auto saved = store().views().save(view);
        return saved ? Result<void>() : saved.error();
    }

    Result<void> threshold() {
        core::Catalogue catalogue = store().catalogue().value();
        for (core::Indicator& indicator : catalogue.campaigns.front().indicators)
            if (!indicator.criteria.empty())
                indicator.criteria.front().threshold = pick(1, 9);
        return store().catalogueEdits().save(catalogue);
    }

    std::vector<core::JournalEntry> steps() { return store().journal({true, false, 0}).value(); }

    /// Any step; one that others stand on is refused and changes nothing.
    void undoSomething() {
        const auto known = steps();
        if (known.empty())
            return;
        const core::JournalEntry& chosen = known[size_t(pick(0, int(known.size()) - 1))];
        const QStringList before = dump();
        const auto undone = store().undoChange(chosen.id, m_clock.nowUtc(), {});
        if (!undone) {
            EXPECT_TRUE(undone.error().code == ErrorCode::ChangeInTheWay ||
                        undone.error().code == ErrorCode::BatchInUse)
                << testing::PrintToString(undone.error());
            EXPECT_EQ(dump(), before);
            return;
        }
        if (pick(0, 2) != 0)
            return;
        ASSERT_TRUE(succeeded(store().redoChange(*undone, m_clock.nowUtc(), {})));
        EXPECT_EQ(dump(), before) << "undo and redo of " << chosen.action.toStdString();
    }

    /// Newest first. Where an import was taken back from under later steps, what it created has passed to a newer
    /// import, and an older edit of it has to go before that: such a step is refused and comes again.
    void undoAll() {
        for (auto known = steps(); !known.empty(); known = steps()) {
            const auto taken = std::ranges::count_if(known, [&](const core::JournalEntry& step) {
                const auto undone = store().undoChange(step.id, m_clock.nowUtc(), {});
                EXPECT_TRUE(undone || undone.error().code == ErrorCode::BatchInUse)
                    << step.action.toStdString() << testing::PrintToString(undone.error());
                return undone.ok();
            });
            ASSERT_GT(taken, 0);
        }
    }

    std::mt19937 m_random;
    int m_names = 0;
};

TEST_P(RandomEdits, UndoOfEverythingGivesTheEqualDump) {
    m_random.seed(GetParam());
    const QStringList empty = dump();
    for (int sequence = 0; sequence < kSequences; ++sequence) {
        SCOPED_TRACE(testing::Message() << "sequence " << sequence);
        for (int step = pick(2, 7); step > 0 && !HasFatalFailure(); --step) {
            const int what = pick(0, 9);
            what < 3 ? import() : what < 8 ? editSomething() : undoSomething();
        }
        if (sequence % 5 == 0) {
            EXPECT_EQ(problems(), QStringList());
        }
        undoAll();
        ASSERT_FALSE(HasFatalFailure());
        ASSERT_EQ(dump(), empty);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEdits, testing::Range(1U, 9U));

} // namespace

} // namespace svodka::tests
