// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_check.h"

#include "store/type_number.h"

#include <QSet>
#include <algorithm>
#include <set>
#include <tuple>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::CellChange;
using core::ErrorCode;

namespace {

class PlanCheck final {
public:
    PlanCheck(const core::ImportPlan& plan, const core::Catalogue& catalogue, const core::Region& region)
        : m_plan(plan), m_catalogue(catalogue), m_region(region), m_campaign(catalogue.campaign(plan.batch.campaign)),
          m_repeats(repeatsCodes(plan)) {
        for (const core::BatchColumn& column : plan.columns)
            m_isMetric.push_back(m_campaign && m_campaign->metric(column.code));
    }

    core::Result<void> check() {
        if (!m_campaign)
            return core::Error{ErrorCode::CampaignNotFound, m_plan.batch.campaign, {}, {}};
        if (!m_plan.batch.period.isValid())
            return core::Error{ErrorCode::PeriodInvalid, core::periodToIso(m_plan.batch.period), {}, {}};
        for (const core::PlannedRow& row : m_plan.rows) {
            if (auto done = checkRow(row); !done)
                return done;
        }
        for (size_t i = 0; i < m_plan.organisations.size(); ++i) {
            // Nothing would tell from when it exists, nor hold it when the batch is taken back.
            if (!m_organisations.contains({true, static_cast<qint64>(i)}))
                return fault(ErrorCode::InvalidArgument, m_plan.organisations[i].name, 0, u"no row names it"_s);
        }
        for (const core::ReportedFigure& figure : m_plan.figures) {
            if (auto done = checkFigure(figure); !done)
                return done;
        }
        return {};
    }

private:
    [[nodiscard]] core::Error fault(ErrorCode code, const QString& subject, int row, const QString& detail) const {
        return {code, subject, {m_plan.batch.file, m_plan.batch.sheet, row, 0}, detail};
    }

    core::Result<void> checkRow(const core::PlannedRow& row) {
        const auto invalid = [&](const QString& why) {
            return fault(ErrorCode::InvalidArgument, QString::number(row.organisation.value), row.sourceRow, why);
        };
        const size_t columns = m_plan.columns.size();
        if (row.values.size() != columns || row.changes.size() != columns ||
            (row.old.size() != columns && !row.old.empty()))
            return invalid(u"the row does not fit the columns"_s);
        const bool isNew = !row.organisation.isValid();
        const auto created = static_cast<int>(m_plan.organisations.size());
        if (isNew && (row.newOrganisation < 0 || row.newOrganisation >= created))
            return invalid(u"the row names no organisation"_s);
        const std::pair<bool, qint64> named(isNew, isNew ? row.newOrganisation : row.organisation.value);
        if (m_organisations.contains(named))
            return invalid(u"the organisation stands in two rows"_s);
        m_organisations.insert(named);
        // Undo finds a cell by its metric; columns may repeat a code, as an indicator's or for another table of the
        // file.
        std::set<QString> written;
        for (size_t i = 0; i < columns; ++i) {
            if (!isSound(row, i))
                return invalid(u"a change without its value: "_s + m_plan.columns[i].code);
            const bool mayRepeat = m_repeats && row.changes[i] != CellChange::Empty;
            if (mayRepeat && !written.insert(m_plan.columns[i].code).second)
                return invalid(u"the metric stands in two columns: "_s + m_plan.columns[i].code);
        }
        return {};
    }

    [[nodiscard]] static bool repeatsCodes(const core::ImportPlan& plan) {
        std::set<QString> codes;
        return !std::all_of(plan.columns.begin(), plan.columns.end(),
                            [&](const core::BatchColumn& column) { return codes.insert(column.code).second; });
    }

    [[nodiscard]] bool isSound(const core::PlannedRow& row, size_t column) const {
        const CellChange change = row.changes[column];
        if (change == CellChange::Empty)
            return true;
        const bool hasOld = change != CellChange::Changed || row.oldAt(column).has_value();
        const bool hasValue = change == CellChange::Changed || row.values[column].has_value();
        return hasValue && hasOld && m_isMetric[column];
    }

    core::Result<void> checkFigure(const core::ReportedFigure& figure) {
        const int row = figure.source.row;
        const int type = typeNumber(m_catalogue, figure.type);
        if (type < 0)
            return fault(ErrorCode::TypeUnknown, figure.type, row, {});
        if (!m_campaign->indicator(figure.indicator))
            return fault(ErrorCode::InvalidArgument, figure.indicator, row, u"no such indicator"_s);
        const qint64 municipality = figure.municipality.value;
        if (municipality != 0 && !m_region.find(figure.municipality))
            return fault(ErrorCode::MunicipalityUnknown, QString::number(municipality), row, {});
        if (!m_figures.insert({municipality, type, figure.indicator}).second)
            return fault(ErrorCode::InvalidArgument, figure.indicator, row, u"the figure is given twice"_s);
        return {};
    }

    const core::ImportPlan& m_plan;
    const core::Catalogue& m_catalogue;
    const core::Region& m_region;
    const core::Campaign* m_campaign;
    bool m_repeats;               ///< columns share a code
    std::vector<bool> m_isMetric; ///< by column
    QSet<std::pair<bool, qint64>> m_organisations;
    std::set<std::tuple<qint64, int, QString>> m_figures;
};

} // namespace

core::Result<void> checkPlan(const core::ImportPlan& plan, const core::Catalogue& catalogue,
                             const core::Region& region) {
    return PlanCheck(plan, catalogue, region).check();
}

} // namespace svodka::store
