// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/organisation_suspicion.h"

#include "core/number.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Campaign;
using core::CellChange;
using core::Indicator;
using core::PlannedRow;

namespace {

/// Flags on which other indicators rest: who is registered stays so.
std::set<int> lastingFlags(const Campaign& campaign) {
    std::set<int> flags;
    for (const Indicator& indicator : campaign.indicators)
        if (const Indicator* base = campaign.indicator(indicator.base))
            flags.insert(campaign.metricIndex(base->directMetric));
    flags.erase(-1);
    return flags;
}

} // namespace

void NoticeCollector::add(ImportNotice notice) {
    auto& [shown, more, last] = m_kinds[{static_cast<int>(notice.kind), notice.subject}];
    if (shown == suspicion::kMostOfAKind) {
        ++more;
        return;
    }
    ++shown;
    last = m_notices.size();
    m_notices.push_back(std::move(notice));
}

std::vector<ImportNotice> NoticeCollector::take() {
    for (const auto& [kind, counts] : m_kinds) {
        if (counts.more == 0)
            continue;
        QString& detail = m_notices[counts.last].detail;
        const QString more = u"+%1"_s.arg(counts.more);
        detail = detail.isEmpty() ? more : detail + u" ("_s + more + u')';
    }
    return std::move(m_notices);
}

OrganisationSuspicion::OrganisationSuspicion(const PlanContext& context, const core::ImportPlan& plan,
                                             const Stored& stored)
    : m_context(context), m_stored(stored), m_sheet(plan.batch.sheet), m_parts(partsOf(context.campaign)),
      m_rests(restsOf(context.campaign, plan.batch.period.end)), m_lasting(lastingFlags(context.campaign)) {
    m_current.reserve(static_cast<qsizetype>(stored.current.size()));
    for (const core::WeeklyRow& row : stored.current)
        m_current.insert(row.organisation, &row);
    for (const core::Organisation& known : stored.known)
        if (known.closed.isValid() && known.closed < plan.batch.period.start)
            m_closed.insert(known.id, &known);
    for (const core::BatchColumn& column : plan.columns) {
        m_metrics.push_back(context.campaign.metricIndex(column.code));
        m_columnOf.push_back(column.column);
    }
}

std::vector<ImportNotice> OrganisationSuspicion::take() {
    std::vector<ImportNotice> found = m_found.take();
    if (!m_stored.before.rows.isEmpty())
        if (auto missing = missingOrganisations(m_context, m_stored.known, {m_inFile, m_current, m_stored.before.rows}))
            found.push_back(*std::move(missing));
    return found;
}

/// The values as they will stand, and where in the file they come from.
void OrganisationSuspicion::fillWeek(const PlannedRow& row) {
    const size_t metrics = m_context.campaign.metrics.size();
    if (const core::WeeklyRow* stored = m_current.value(row.organisation))
        m_values = stored->values;
    else
        m_values.assign(metrics, std::nullopt);
    m_columns.assign(metrics, 0);
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (row.changes[i] == CellChange::Empty || m_metrics[i] < 0)
            continue;
        m_values[static_cast<size_t>(m_metrics[i])] = row.values[i];
        m_columns[static_cast<size_t>(m_metrics[i])] = m_columnOf[i];
    }
}

void OrganisationSuspicion::lookAt(const PlannedRow& row) {
    if (row.organisation.isValid())
        m_inFile.insert(row.organisation);
    if (const core::Organisation* closed = m_closed.value(row.organisation))
        m_found.add({NoticeKind::OrganisationClosed, closed->name, closed->closed.toString(u"dd.MM.yyyy"),
                     core::Location{m_context.file, m_sheet, row.sourceRow, 0}});
    fillWeek(row);
    for (const Pair& pair : m_parts)
        checkPart(row, pair);
    for (const Pair& pair : m_rests)
        checkRest(row, pair);
    const WeekValues& before = m_stored.before.rows;
    if (const auto found = before.find(row.organisation))
        for (size_t metric = 0; metric < m_values.size(); ++metric)
            if (m_columns[metric] > 0)
                checkAgainst(row, metric, before.value(*found, metric), *m_values[metric]);
}

QString OrganisationSuspicion::title(int metric) const {
    return m_context.campaign.metrics[static_cast<size_t>(metric)].title.ru;
}

/// The cell of the file that is in question; nullopt where the file says nothing of both.
std::optional<core::Location> OrganisationSuspicion::cellOf(const PlannedRow& row, const Pair& pair) const {
    const int own = m_columns[static_cast<size_t>(pair.own)];
    const int column = own > 0 ? own : m_columns[static_cast<size_t>(pair.other)];
    if (column == 0)
        return std::nullopt;
    return core::Location{m_context.file, m_sheet, row.sourceRow, column};
}

void OrganisationSuspicion::checkPart(const PlannedRow& row, const Pair& pair) {
    const auto part = value(pair.own);
    const auto total = value(pair.other);
    const auto cell = cellOf(row, pair);
    if (part && total && *part > *total && cell)
        m_found.add({NoticeKind::PartOverTotal, title(pair.own),
                     u"%1 > %2 (%3)"_s.arg(core::numberToText(*part), core::numberToText(*total), title(pair.other)),
                     *cell});
}

void OrganisationSuspicion::checkRest(const PlannedRow& row, const Pair& pair) {
    const auto cell = cellOf(row, pair);
    if (value(pair.own) == 1.0 && value(pair.other) == 0.0 && cell)
        m_found.add({NoticeKind::FlagWithoutBase, title(pair.own), title(pair.other), *cell});
}

void OrganisationSuspicion::checkAgainst(const PlannedRow& row, size_t metric, std::optional<double> before,
                                         double now) {
    if (!before)
        return;
    const core::Location cell{m_context.file, m_sheet, row.sourceRow, m_columns[metric]};
    const bool isFlag = m_context.campaign.metrics[metric].kind == core::MetricKind::Flag;
    if (isFlag && *before == 1 && now == 0 && m_lasting.contains(static_cast<int>(metric)))
        m_found.add({NoticeKind::FlagLost, title(static_cast<int>(metric)), {}, cell});
    if (!isFlag && countJumps(*before, now))
        m_found.add({NoticeKind::ValueJumped, title(static_cast<int>(metric)),
                     core::numberToText(*before) + u" → "_s + core::numberToText(now), cell});
}

} // namespace svodka::services
