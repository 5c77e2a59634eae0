// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"
#include "services/import/suspicion.h"

#include <QSet>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Campaign;
using core::CellChange;
using core::Indicator;
using core::Organisation;
using core::OrganisationId;
using core::PlannedRow;

namespace {

/// Two metrics of which one says something about the other; positions in Campaign::metrics.
struct Pair {
    int own = 0;
    int other = 0;
};

/// No share indicator of the presets holds these: the teachers who do something are some of the teachers.
constexpr std::pair<const char16_t*, const char16_t*> kParts[] = {{u"teachers_10_messages", u"staff_total"},
                                                                  {u"teachers_1_call", u"staff_total"}};

std::vector<Pair> partsOf(const Campaign& campaign) {
    std::vector<Pair> parts;
    const auto add = [&](const QString& part, const QString& total) {
        const Pair pair{campaign.metricIndex(part), campaign.metricIndex(total)};
        if (pair.own >= 0 && pair.other >= 0)
            parts.push_back(pair);
    };
    for (const auto& [part, total] : kParts)
        add(QString::fromUtf16(part), QString::fromUtf16(total));
    for (const Indicator& indicator : campaign.indicators)
        if (indicator.kind == core::IndicatorKind::Share)
            add(indicator.metric, indicator.denominator);
    return parts;
}

/// The flag that decides of an indicator, and those on which it rests: «active» on «registered», and each on the flags
/// among its own criteria.
std::vector<Pair> restsOf(const Campaign& campaign, QDate day) {
    std::vector<Pair> rests;
    const auto add = [&](const QString& flag, const QString& needed) {
        const Pair pair{campaign.metricIndex(flag), campaign.metricIndex(needed)};
        const auto isSame = [&](const Pair& one) { return one.own == pair.own && one.other == pair.other; };
        if (pair.own >= 0 && pair.other >= 0 && pair.own != pair.other &&
            std::none_of(rests.begin(), rests.end(), isSame))
            rests.push_back(pair);
    };
    for (const Indicator& indicator : campaign.indicators) {
        if (const Indicator* base = campaign.indicator(indicator.base))
            add(indicator.directMetric, base->directMetric);
        for (const core::Criterion& criterion : indicator.criteria) {
            const core::Metric* metric = campaign.metric(criterion.metric);
            const bool isNeeded = criterion.comparator != core::Comparator::AtMost && criterion.threshold > 0;
            if (metric && metric->kind == core::MetricKind::Flag && isNeeded && criterion.validOn(day))
                add(indicator.directMetric, criterion.metric);
        }
    }
    return rests;
}

/// Flags on which other indicators rest: who is registered stays so.
std::set<int> lastingFlags(const Campaign& campaign) {
    std::set<int> flags;
    for (const Indicator& indicator : campaign.indicators)
        if (const Indicator* base = campaign.indicator(indicator.base))
            flags.insert(campaign.metricIndex(base->directMetric));
    flags.erase(-1);
    return flags;
}

/// Notices of one kind about one metric: beyond kMostOfAKind they are counted at the last one.
class Collector final {
public:
    void add(ImportNotice notice) {
        auto& [shown, more, last] = m_kinds[{static_cast<int>(notice.kind), notice.subject}];
        if (shown == suspicion::kMostOfAKind) {
            ++more;
            return;
        }
        ++shown;
        last = m_notices.size();
        m_notices.push_back(std::move(notice));
    }

    std::vector<ImportNotice> take() {
        for (const auto& [kind, counts] : m_kinds) {
            if (counts.more == 0)
                continue;
            QString& detail = m_notices[counts.last].detail;
            const QString more = u"+%1"_s.arg(counts.more);
            detail = detail.isEmpty() ? more : detail + u" ("_s + more + u')';
        }
        return std::move(m_notices);
    }

private:
    struct Counts {
        int shown = 0;
        int more = 0;
        size_t last = 0;
    };
    std::map<std::pair<int, QString>, Counts> m_kinds;
    std::vector<ImportNotice> m_notices;
};

class OrganisationSuspicion final {
public:
    OrganisationSuspicion(const PlanContext& context, const core::ImportPlan& plan,
                          const std::vector<core::WeeklyRow>& current, const WeekBefore& before)
        : m_context(context), m_plan(plan), m_parts(partsOf(context.campaign)),
          m_rests(restsOf(context.campaign, plan.batch.period.end)), m_lasting(lastingFlags(context.campaign)) {
        for (const core::WeeklyRow& row : current)
            m_current.insert(row.organisation, &row);
        for (const core::WeeklyRow& row : before.rows)
            m_before.insert(row.organisation, &row);
        for (const core::BatchColumn& column : plan.columns)
            m_metrics.push_back(context.campaign.metricIndex(column.code));
    }

    std::vector<ImportNotice> look() {
        for (const PlannedRow& row : m_plan.rows)
            lookAt(row);
        return m_found.take();
    }

private:
    using Values = std::vector<std::optional<double>>;

    void lookAt(const PlannedRow& row) {
        const core::WeeklyRow* stored = m_current.value(row.organisation);
        m_values = stored ? stored->values : Values(m_context.campaign.metrics.size());
        m_columns.assign(m_values.size(), 0);
        for (size_t i = 0; i < row.values.size(); ++i) {
            if (row.changes[i] == CellChange::Empty || m_metrics[i] < 0)
                continue;
            m_values[static_cast<size_t>(m_metrics[i])] = row.values[i];
            m_columns[static_cast<size_t>(m_metrics[i])] = m_plan.columns[i].column;
        }
        for (const Pair& pair : m_parts)
            checkPart(row, pair);
        for (const Pair& pair : m_rests)
            checkRest(row, pair);
        if (const core::WeeklyRow* before = m_before.value(row.organisation))
            for (size_t metric = 0; metric < m_values.size(); ++metric)
                if (m_columns[metric] > 0)
                    checkAgainst(row, metric, before->values[metric], *m_values[metric]);
    }

    [[nodiscard]] std::optional<double> value(int metric) const { return m_values[static_cast<size_t>(metric)]; }

    [[nodiscard]] QString title(int metric) const {
        return m_context.campaign.metrics[static_cast<size_t>(metric)].title.ru;
    }

    /// The cell of the file that is in question; nullopt where the file says nothing of both.
    [[nodiscard]] std::optional<core::Location> cellOf(const PlannedRow& row, const Pair& pair) const {
        const int own = m_columns[static_cast<size_t>(pair.own)];
        const int column = own > 0 ? own : m_columns[static_cast<size_t>(pair.other)];
        if (column == 0)
            return std::nullopt;
        return core::Location{m_context.file, m_plan.batch.sheet, row.sourceRow, column};
    }

    void checkPart(const PlannedRow& row, const Pair& pair) {
        const auto part = value(pair.own);
        const auto total = value(pair.other);
        const auto cell = cellOf(row, pair);
        if (part && total && *part > *total && cell)
            m_found.add(
                {NoticeKind::PartOverTotal, title(pair.own),
                 u"%1 > %2 (%3)"_s.arg(core::numberToText(*part), core::numberToText(*total), title(pair.other)),
                 *cell});
    }

    void checkRest(const PlannedRow& row, const Pair& pair) {
        const auto cell = cellOf(row, pair);
        if (value(pair.own) == 1.0 && value(pair.other) == 0.0 && cell)
            m_found.add({NoticeKind::FlagWithoutBase, title(pair.own), title(pair.other), *cell});
    }

    void checkAgainst(const PlannedRow& row, size_t metric, std::optional<double> before, double now) {
        if (!before)
            return;
        const core::Location cell{m_context.file, m_plan.batch.sheet, row.sourceRow, m_columns[metric]};
        const bool isFlag = m_context.campaign.metrics[metric].kind == core::MetricKind::Flag;
        if (isFlag && *before == 1 && now == 0 && m_lasting.contains(static_cast<int>(metric)))
            m_found.add({NoticeKind::FlagLost, title(static_cast<int>(metric)), {}, cell});
        const double least = std::min(*before, now);
        if (!isFlag && least >= 1 && std::abs(now - *before) >= suspicion::kCountLeast &&
            std::max(*before, now) >= suspicion::kCountTimes * least)
            m_found.add({NoticeKind::ValueJumped, title(static_cast<int>(metric)),
                         core::numberToText(*before) + u" → "_s + core::numberToText(now), cell});
    }

    const PlanContext& m_context;
    const core::ImportPlan& m_plan;
    std::vector<Pair> m_parts;
    std::vector<Pair> m_rests;
    std::set<int> m_lasting;
    QHash<OrganisationId, const core::WeeklyRow*> m_current;
    QHash<OrganisationId, const core::WeeklyRow*> m_before;
    std::vector<int> m_metrics; ///< of plan.columns
    Values m_values;            ///< of the row at hand, as they will stand
    std::vector<int> m_columns; ///< of the row at hand, by metric; 0 = not of this file
    Collector m_found;
};

/// Where a file holds organisations of a municipality and type, it should hold those of the week before; a file of
/// most of the region, those of the whole region.
class MissingOrganisations final {
public:
    MissingOrganisations(const core::ImportPlan& plan, const std::vector<Organisation>& known,
                         const std::vector<core::WeeklyRow>& current, const std::vector<core::WeeklyRow>& before)
        : m_known(known) {
        for (const PlannedRow& row : plan.rows)
            m_here.insert(row.organisation);
        for (const core::WeeklyRow& row : current)
            m_here.insert(row.organisation);
        for (const core::WeeklyRow& row : before)
            m_before.insert(row.organisation);
        for (const PlannedRow& row : plan.rows)
            m_inFile.insert(row.organisation);
        for (const Organisation& organisation : known)
            notePlace(organisation);
    }

    [[nodiscard]] std::optional<ImportNotice> find(const PlanContext& context) const {
        int expected = 0;
        QStringList missing;
        for (const Organisation& organisation : m_known) {
            if (!isExpected(organisation, context.day))
                continue;
            ++expected;
            if (!m_here.contains(organisation.id))
                missing.append(organisation.name);
        }
        const auto count = static_cast<double>(missing.size());
        if (count < suspicion::kMissingLeast || count < suspicion::kMissingShare * expected)
            return std::nullopt;
        constexpr qsizetype kNamed = 10;
        const QString more = missing.size() > kNamed ? u" …"_s : QString();
        return ImportNotice{NoticeKind::OrganisationsMissing, u"%1 / %2"_s.arg(missing.size()).arg(expected),
                            missing.mid(0, kNamed).join(u", "_s) + more, context.at({}, 0)};
    }

private:
    void notePlace(const Organisation& organisation) {
        const qint64 place = organisation.municipality.value;
        if (m_inFile.contains(organisation.id)) {
            m_types.insert(organisation.type);
            m_groups.insert({place, organisation.type});
            m_places.insert(place);
        }
        if (m_before.contains(organisation.id))
            m_placesBefore.insert(place);
    }

    [[nodiscard]] bool isExpected(const Organisation& organisation, QDate day) const {
        if (!m_before.contains(organisation.id) || (organisation.closed.isValid() && organisation.closed < day))
            return false;
        const bool isWholeRegion =
            m_places.size() > 1 && static_cast<double>(m_places.size()) >=
                                       suspicion::kWholeRegion * static_cast<double>(m_placesBefore.size());
        return isWholeRegion ? m_types.contains(organisation.type)
                             : m_groups.contains({organisation.municipality.value, organisation.type});
    }

    const std::vector<Organisation>& m_known;
    QSet<OrganisationId> m_here; ///< in the file or stored for the week already
    QSet<OrganisationId> m_inFile;
    QSet<OrganisationId> m_before;
    std::set<QString> m_types; ///< of the file
    std::set<std::pair<qint64, QString>> m_groups;
    std::set<qint64> m_places;
    std::set<qint64> m_placesBefore;
};

} // namespace

std::vector<ImportNotice> suspiciousOrganisations(const PlanContext& context, const core::ImportPlan& plan,
                                                  const std::vector<Organisation>& known,
                                                  const std::vector<core::WeeklyRow>& current,
                                                  const WeekBefore& before) {
    std::vector<ImportNotice> found = OrganisationSuspicion(context, plan, current, before).look();
    if (before.rows.empty())
        return found;
    if (const auto missing = MissingOrganisations(plan, known, current, before.rows).find(context))
        found.push_back(*missing);
    return found;
}

} // namespace svodka::services
