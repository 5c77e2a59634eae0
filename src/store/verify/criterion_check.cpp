// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validity.h"
#include "store/query.h"
#include "store/repositories/catalogue_kinds.h"
#include "store/repositories/period_repository.h"
#include "store/verify/checks.h"

#include <algorithm>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::ProblemKind;

namespace {

core::StoreProblem problem(const core::Campaign& campaign, const QString& indicator, const QString& detail,
                           const core::Period& period = {}) {
    return {ProblemKind::CriterionInvalid, indicator, campaign.code, period, {}, 0, detail};
}

QString phrase(const char* words) {
    return QString::fromUtf8(words) + u": "_s;
}

/// What the catalogue no longer shows when it is loaded: a day that is none, a comparison that is not known.
core::Result<void> checkStored(const Session& session, const core::Campaign& campaign, Problems* problems) {
    Query query(session.database, u"SELECT indicator, comparator, valid_from, valid_to FROM criterion "
                                  "WHERE region_id = ? AND campaign = ? ORDER BY indicator, ordinal"_s);
    return query.forEach({session.region(), text(campaign.code)}, [&](const Row& row) {
        const QString comparator = row.text(1);
        if (std::none_of(comparators.begin(), comparators.end(), [&](const auto& c) { return c.name == comparator; }))
            problems->push_back(problem(campaign, row.text(0),
                                        phrase(QT_TRANSLATE_NOOP("Detail", "an unknown comparison")) + comparator));
        for (const int column : {2, 3}) {
            if (!row.text(column).isEmpty() && !row.day(column).isValid())
                problems->push_back(problem(campaign, row.text(0),
                                            phrase(QT_TRANSLATE_NOOP("Detail", "not a day")) + row.text(column)));
        }
    });
}

void checkIndicator(const core::Campaign& campaign, const core::Indicator& indicator, Problems* problems) {
    const auto& criteria = indicator.criteria;
    for (size_t i = 0; i < criteria.size(); ++i) {
        const core::Criterion& one = criteria[i];
        if (!campaign.metric(one.metric))
            problems->push_back(
                problem(campaign, indicator.code, phrase(QT_TRANSLATE_NOOP("Detail", "no such metric")) + one.metric));
        if (core::validityOf(one).isReversed())
            problems->push_back(problem(campaign, indicator.code,
                                        phrase(QT_TRANSLATE_NOOP("Detail", "it ends before it begins")) + one.metric));
        for (size_t k = i + 1; k < criteria.size(); ++k) {
            if (core::isSameRule(one, criteria[k]) && core::validityOf(one).overlaps(core::validityOf(criteria[k])))
                problems->push_back(problem(campaign, indicator.code,
                                            phrase(QT_TRANSLATE_NOOP("Detail", "two for the same days")) + one.metric));
        }
    }
}

/// Without one an indicator would be unknown for everybody.
void checkWeeks(const core::Campaign& campaign, const core::Indicator& indicator, const std::vector<PeriodRow>& weeks,
                Problems* problems) {
    if (indicator.criteria.empty() || !indicator.directMetric.isEmpty())
        return;
    for (const PeriodRow& week : weeks) {
        const bool isJudged = std::any_of(indicator.criteria.begin(), indicator.criteria.end(),
                                          [&](const auto& c) { return c.validOn(week.period.end); });
        if (!isJudged)
            problems->push_back(problem(campaign, indicator.code,
                                        QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "none is valid in the week")),
                                        week.period));
    }
}

} // namespace

core::Result<void> checkCriteria(const Session& session, const core::Catalogue& catalogue, Problems* problems) {
    for (const core::Campaign& campaign : catalogue.campaigns) {
        if (auto done = checkStored(session, campaign, problems); !done)
            return done;
        const auto weeks = PeriodRepository(session, campaign.code).withWeeklyRows();
        if (!weeks)
            return weeks.error();
        for (const core::Indicator& indicator : campaign.indicators) {
            checkIndicator(campaign, indicator, problems);
            checkWeeks(campaign, indicator, *weeks, problems);
        }
    }
    return {};
}

} // namespace svodka::store
