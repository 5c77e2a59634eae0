// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/suspicion.h"

#include "core/number.h"
#include "services/error_text.h"
#include "services/import/figure_place.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Indicator;
using core::ReportedFigure;

namespace {

using Figures = std::map<FigurePlace, ReportedFigure>;

Figures byPlace(const std::vector<ReportedFigure>& figures) {
    Figures result;
    for (const ReportedFigure& figure : figures)
        result.insert_or_assign(placeOf(figure), figure);
    return result;
}

class FigureSuspicion final {
public:
    FigureSuspicion(const PlanContext& context, const core::ImportPlan& plan,
                    const std::vector<ReportedFigure>& current, const WeekBefore& before)
        : m_context(context), m_plan(plan), m_before(byPlace(before.reported)), m_week(byPlace(current)) {
        for (const ReportedFigure& figure : plan.figures)
            m_week.insert_or_assign(placeOf(figure), figure);
    }

    std::vector<ImportNotice> look() {
        for (const ReportedFigure& figure : m_plan.figures) {
            const Indicator* indicator = m_context.campaign.indicator(figure.indicator);
            checkBase(figure, *indicator);
            checkJump(figure, *indicator);
        }
        checkLists();
        return std::move(m_notices);
    }

private:
    [[nodiscard]] QString title(const Indicator& indicator) const { return indicator.title.ru; }

    void checkBase(const ReportedFigure& figure, const Indicator& indicator) {
        if (figure.base && figure.value > *figure.base)
            m_notices.push_back({NoticeKind::PartOverTotal, title(indicator),
                                 core::numberToText(figure.value) + u" > "_s + core::numberToText(*figure.base),
                                 figure.source});
    }

    void checkJump(const ReportedFigure& figure, const Indicator& indicator) {
        const auto found = m_before.find(placeOf(figure));
        if (found == m_before.end() || !figureJumps(indicator, found->second.value, figure.value))
            return;
        const double before = found->second.value;
        m_notices.push_back({NoticeKind::ValueJumped, title(indicator),
                             core::numberToText(before) + u" → "_s + core::numberToText(figure.value), figure.source});
    }

    /// The cell that puts a municipality on a list; one of this file, if there is any.
    [[nodiscard]] const ReportedFigure* listed(core::MunicipalityId municipality, const QString& indicator) const {
        const ReportedFigure* found = nullptr;
        for (const auto& [place, figure] : m_week)
            if (figure.municipality == municipality && figure.indicator == indicator && figure.value > 0 &&
                (!found || !figure.batch.isValid()))
                found = &figure;
        return found;
    }

    [[nodiscard]] bool isListed(const QString& indicator, bool inFile) const {
        return std::any_of(m_week.begin(), m_week.end(), [&](const auto& entry) {
            const ReportedFigure& figure = entry.second;
            return figure.indicator == indicator && figure.municipality.isValid() && figure.value > 0 &&
                   (!inFile || !figure.batch.isValid());
        });
    }

    /// «The two lists cover every municipality exactly once» (docs/rules.md 5).
    void checkLists() {
        const QString done = u"finished"_s;
        const QString left = u"not_finished"_s;
        if (!isListed(done, false) || !isListed(left, false) || (!isListed(done, true) && !isListed(left, true)))
            return;
        QStringList never;
        for (const core::Municipality& municipality : m_context.region.municipalities) {
            const ReportedFigure* finished = listed(municipality.id, done);
            const ReportedFigure* notFinished = listed(municipality.id, left);
            if (!finished && !notFinished)
                never.append(municipality.nameOn(m_context.day).name);
            if (finished && notFinished)
                addTwice(municipality, *finished, *notFinished);
        }
        // Of many that are in none the lists are simply not complete yet.
        if (!never.isEmpty() && 2 * never.size() < static_cast<qsizetype>(m_context.region.municipalities.size()))
            m_notices.push_back({NoticeKind::ListedNever, never.join(u", "_s), {}, {m_context.file, {}, 0, 0}});
    }

    void addTwice(const core::Municipality& municipality, const ReportedFigure& a, const ReportedFigure& b) {
        if (a.batch.isValid() && b.batch.isValid())
            return; // it is not of this file
        const bool isFirst = !a.batch.isValid();
        m_notices.push_back({NoticeKind::ListedTwice, municipality.nameOn(m_context.day).name,
                             describe(isFirst ? b.source : a.source), isFirst ? a.source : b.source});
    }

    const PlanContext& m_context;
    const core::ImportPlan& m_plan;
    Figures m_before;
    Figures m_week; ///< as it will stand; figures of this file have no batch yet
    std::vector<ImportNotice> m_notices;
};

/// Rows [from, to) of a table.
struct Scope {
    size_t from = 0;
    size_t to = 0;
};

double sumOf(const ingest::SourceTable& table, int column, const Scope& scope) {
    double sum = 0;
    for (size_t i = scope.from; i < scope.to; ++i)
        sum += table.rows[i].values.value(column);
    return sum;
}

std::vector<TotalGap> gapsOf(const ingest::SourceTable& table, const ingest::SourceTotal& total, const Scope& scope) {
    std::vector<TotalGap> gaps;
    for (const ingest::SourceColumn& column : table.columns) {
        if (column.role.isEmpty() || !total.values.contains(column.index))
            continue;
        const double sum = sumOf(table, column.index, scope);
        if (std::abs(sum - total.values.value(column.index)) > 0.01)
            gaps.push_back({column.index, total.values.value(column.index), sum});
    }
    return gaps;
}

} // namespace

core::Result<WeekBefore> weekBefore(core::Store& store, const QString& campaign, const core::Period& period,
                                    WeekPart wanted) {
    const auto periods = store.periods(campaign);
    if (!periods)
        return periods.error();
    const core::Period* newest = nullptr;
    for (const core::Period& each : *periods)
        if (each.end < period.start && each.end >= period.start.addDays(-suspicion::kDaysBack))
            newest = &each;
    WeekBefore before;
    if (!newest)
        return before;
    if (wanted == WeekPart::Reported) {
        auto reported = store.reportedFigures(campaign, *newest);
        if (!reported)
            return reported.error();
        before.reported = *std::move(reported);
    } else {
        const auto read = store.eachWeeklyRow(
            campaign, *newest, [&](core::OrganisationId id, auto values) { before.rows.add(id, values); });
        if (!read)
            return read.error();
    }
    return before;
}

std::vector<ImportNotice> suspiciousFigures(const PlanContext& context, const core::ImportPlan& plan,
                                            const std::vector<ReportedFigure>& current, const WeekBefore& before) {
    return FigureSuspicion(context, plan, current, before).look();
}

std::optional<TotalGap> totalGap(const ingest::SourceTable& table, const ingest::SourceTotal& total) {
    const auto limit = [&](int row) {
        const auto it = std::find_if(table.rows.begin(), table.rows.end(),
                                     [&](const ingest::SourceRow& each) { return each.sourceRow > row; });
        return static_cast<size_t>(it - table.rows.begin());
    };
    const size_t here = limit(total.sourceRow);
    size_t section = here;
    while (section > 0 && table.rows[section - 1].section == table.rows[here - 1].section)
        --section;
    std::vector<TotalGap> best = gapsOf(table, total, {0, table.rows.size()});
    for (const Scope& scope : {Scope{0, here}, Scope{section, here}, Scope{here, table.rows.size()}}) {
        auto gaps = gapsOf(table, total, scope);
        if (scope.from < scope.to && !gaps.empty() &&
            std::abs(gaps[0].total - gaps[0].sum) < (best.empty() ? 0 : std::abs(best[0].total - best[0].sum)))
            best = std::move(gaps);
    }
    return best.empty() ? std::nullopt : std::optional(best.front());
}

} // namespace svodka::services
