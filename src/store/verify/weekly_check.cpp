// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement.h"
#include "store/query.h"
#include "store/repositories/member_list.h"
#include "store/repositories/merged_weekly.h"
#include "store/repositories/summary_repository.h"
#include "store/verify/checks.h"
#include "store/weekly_table.h"

#include <cmath>
#include <map>
#include <tuple>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::ProblemKind;
using core::SummaryCell;

namespace {

/// Rows of one week that a statement counts: «SELECT start_day, end_day, how many».
core::Result<void> countRows(const Session& session, const QString& sql, const core::StoreProblem& like,
                             Problems* problems) {
    Query query(session.database, sql);
    return query.forEach({session.region()}, [&](const Row& row) {
        core::StoreProblem problem = like;
        problem.period = {row.day(0), row.day(1)};
        problem.count = row.id(2);
        problems->push_back(problem);
    });
}

core::Result<void> checkRowsOf(const Session& session, const QString& campaign, Problems* problems) {
    const QString table = weeklyTableName(campaign);
    const QString strangers = u"SELECT p.start_day, p.end_day, COUNT(*) FROM %1 w "
                              "JOIN period p ON p.region_id = w.region_id AND p.period_id = w.period_id "
                              "WHERE w.region_id = ? AND NOT EXISTS (SELECT 1 FROM organisation o "
                              "WHERE o.region_id = w.region_id AND o.organisation_id = w.organisation_id) "
                              "GROUP BY 1, 2"_s.arg(table);
    const QString sourceless =
        u"SELECT p.start_day, p.end_day, COUNT(*) FROM %1 w "
        "JOIN period p ON p.region_id = w.region_id AND p.period_id = w.period_id "
        "WHERE w.region_id = ? AND NOT EXISTS (SELECT 1 FROM batch_row r "
        "JOIN import_batch b ON b.region_id = r.region_id AND b.batch_id = r.batch_id "
        "WHERE r.region_id = w.region_id AND r.organisation_id = w.organisation_id AND b.campaign = p.campaign "
        "AND b.start_day = p.start_day AND b.end_day = p.end_day AND b.undone_at IS NULL) GROUP BY 1, 2"_s.arg(table);
    const QString rowless =
        u"SELECT b.start_day, b.end_day, COUNT(*) FROM batch_row r "
        "JOIN import_batch b ON b.region_id = r.region_id AND b.batch_id = r.batch_id "
        "LEFT JOIN period p ON p.region_id = b.region_id AND p.campaign = b.campaign "
        "AND p.start_day = b.start_day AND p.end_day = b.end_day "
        "WHERE r.region_id = ? AND b.campaign = '%2' AND b.undone_at IS NULL AND NOT EXISTS (SELECT 1 FROM %1 w "
        "WHERE w.region_id = r.region_id AND w.period_id = p.period_id AND w.organisation_id = r.organisation_id) "
        "GROUP BY 1, 2"_s.arg(table, campaign);
    const auto like = [&](ProblemKind kind, const QString& detail = {}) {
        return core::StoreProblem{kind, {}, campaign, {}, {}, 0, detail};
    };
    return inOrder([&] { return countRows(session, strangers, like(ProblemKind::OrganisationMissing), problems); },
                   [&] { return countRows(session, sourceless, like(ProblemKind::RowWithoutSource), problems); },
                   [&] {
                       return countRows(session, rowless,
                                        like(ProblemKind::TraceBroken, QString::fromUtf8(QT_TRANSLATE_NOOP(
                                                                           "Detail", "rows that left no weekly row"))),
                                        problems);
                   });
}

using Key = std::tuple<qint64, QString, QString>;

std::map<Key, SummaryCell> byKey(const std::vector<SummaryCell>& cells) {
    std::map<Key, SummaryCell> result;
    for (const SummaryCell& cell : cells)
        result.insert({{cell.municipality.value, cell.type, cell.indicator}, cell});
    return result;
}

/// Sums of fractions may differ in their last digits by the order of the rows.
bool isEqual(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool isEqual(const SummaryCell& a, const SummaryCell& b) {
    return isEqual(a.value, b.value) && isEqual(a.base, b.base) &&
           std::tie(a.unknown, a.existing, a.reporting) == std::tie(b.unknown, b.existing, b.reporting);
}

/// How many cells differ by indicator; one that is missing or too much differs too.
std::map<QString, qint64> differences(const std::vector<SummaryCell>& stored, const std::vector<SummaryCell>& counted) {
    std::map<QString, qint64> result;
    auto left = byKey(counted);
    for (const auto& [key, cell] : byKey(stored)) {
        const auto other = left.find(key);
        if (other == left.end() || !isEqual(cell, other->second))
            ++result[cell.indicator];
        if (other != left.end())
            left.erase(other);
    }
    for (const auto& [key, cell] : left)
        ++result[cell.indicator];
    return result;
}

core::Result<std::vector<PeriodRow>> allPeriods(const Session& session, const QString& campaign) {
    std::vector<PeriodRow> periods;
    Query query(session.database, u"SELECT period_id, start_day, end_day FROM period WHERE region_id = ? "
                                  "AND campaign = ? ORDER BY end_day, start_day"_s);
    const auto done = query.forEach({session.region(), text(campaign)}, [&](const Row& row) {
        periods.push_back({core::PeriodId{row.id(0)}, {row.day(1), row.day(2)}});
    });
    if (!done)
        return done.error();
    return periods;
}

core::Result<void> checkSummary(const SummaryRepository& summary, const MergedWeekly& weekly,
                                const core::Campaign& campaign, const PeriodRow& period, MemberList& members,
                                Problems* problems) {
    const auto stored = summary.load(period.id);
    if (!stored)
        return stored.error();
    const auto rows = weekly.rows(period.id);
    if (!rows)
        return rows.error();
    const auto counted = rows->empty() ? std::vector<SummaryCell>()
                                       : core::summarise(campaign, period.period, members.on(period.period.end), *rows);
    for (const auto& [indicator, cells] : differences(*stored, counted))
        problems->push_back({ProblemKind::SummaryDiffers, indicator, campaign.code, period.period, {}, cells, {}});
    return {};
}

} // namespace

core::Result<void> checkWeeklyRows(const Session& session, const core::Catalogue& catalogue, Problems* problems) {
    for (const core::Campaign& campaign : catalogue.campaigns) {
        if (auto done = checkRowsOf(session, campaign.code, problems); !done)
            return done;
    }
    return {};
}

core::Result<void> checkSummaries(const Session& session, const core::Catalogue& catalogue, Problems* problems) {
    auto members = MemberList::load(session, catalogue);
    if (!members)
        return members.error();
    for (const core::Campaign& campaign : catalogue.campaigns) {
        const auto periods = allPeriods(session, campaign.code);
        if (!periods)
            return periods.error();
        const SummaryRepository summary(session, catalogue, campaign);
        const MergedWeekly weekly(session, campaign);
        for (const PeriodRow& period : *periods) {
            if (auto done = checkSummary(summary, weekly, campaign, period, *members, problems); !done)
                return done;
        }
    }
    return {};
}

} // namespace svodka::store
