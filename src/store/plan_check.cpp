// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_check.h"

#include "store/type_number.h"

#include <algorithm>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::CellChange;
using core::ErrorCode;

namespace {

bool repeatsCodes(const core::ImportPlan& plan) {
    std::set<QString> codes;
    return !std::all_of(plan.columns.begin(), plan.columns.end(),
                        [&](const core::BatchColumn& column) { return codes.insert(column.code).second; });
}

} // namespace

PlanCheck::PlanCheck(const core::ImportPlan& plan, const core::Catalogue& catalogue, const core::Region& region)
    : m_plan(plan), m_catalogue(catalogue), m_region(region), m_campaign(catalogue.campaign(plan.batch.campaign)),
      m_repeats(repeatsCodes(plan)) {
    for (const core::BatchColumn& column : plan.columns)
        m_isMetric.push_back(m_campaign && m_campaign->metric(column.code));
}

core::Error PlanCheck::fault(ErrorCode code, const QString& subject, int row, const QString& detail) const {
    return {code, subject, {m_plan.batch.file, m_plan.batch.sheet, row, 0}, detail};
}

core::Result<void> PlanCheck::checkHead() {
    if (!m_campaign)
        return core::Error{ErrorCode::CampaignNotFound, m_plan.batch.campaign, {}, {}};
    if (!m_plan.batch.period.isValid())
        return core::Error{ErrorCode::PeriodInvalid, core::periodToIso(m_plan.batch.period), {}, {}};
    for (const core::ReportedFigure& figure : m_plan.figures) {
        if (auto done = checkFigure(figure); !done)
            return done;
    }
    return {};
}

core::Result<void> PlanCheck::checkPart(std::span<const core::Organisation> organisations,
                                        std::span<const core::PlannedRow> rows) {
    const size_t before = m_createdOnes.size();
    m_createdOnes.resize(before + organisations.size());
    for (const core::PlannedRow& row : rows) {
        if (auto done = checkRow(row); !done)
            return done;
    }
    for (size_t i = 0; i < organisations.size(); ++i) {
        // Nothing would tell from when it exists, nor hold it when the batch is taken back.
        if (!m_createdOnes[before + i])
            return fault(ErrorCode::InvalidArgument, organisations[i].name, 0, u"no row names it"_s);
    }
    return {};
}

core::Result<void> PlanCheck::checkRow(const core::PlannedRow& row) {
    const auto invalid = [&](const QString& why) {
        return fault(ErrorCode::InvalidArgument, QString::number(row.organisation.value), row.sourceRow, why);
    };
    const size_t columns = m_plan.columns.size();
    if (row.values.size() != columns || row.changes.size() != columns ||
        (row.old.size() != columns && !row.old.empty()))
        return invalid(u"the row does not fit the columns"_s);
    const auto created = static_cast<int>(m_createdOnes.size());
    if (!row.organisation.isValid() && (row.newOrganisation < 0 || row.newOrganisation >= created))
        return invalid(u"the row names no organisation"_s);
    if (isNamedAgain(row))
        return invalid(u"the organisation stands in two rows"_s);
    return checkCells(row);
}

bool PlanCheck::isNamedAgain(const core::PlannedRow& row) {
    if (!row.organisation.isValid()) {
        const auto created = static_cast<size_t>(row.newOrganisation);
        const bool isAgain = m_createdOnes[created];
        m_createdOnes[created] = true;
        return isAgain;
    }
    const auto before = m_named.size();
    m_named.insert(row.organisation);
    return m_named.size() == before;
}

core::Result<void> PlanCheck::checkCells(const core::PlannedRow& row) const {
    const auto invalid = [&](const QString& why) {
        return fault(ErrorCode::InvalidArgument, QString::number(row.organisation.value), row.sourceRow, why);
    };
    // Undo finds a cell by its metric; columns may repeat a code, as an indicator's or for another table of the file.
    std::set<QString> written;
    for (size_t i = 0; i < row.changes.size(); ++i) {
        if (!isSound(row, i))
            return invalid(u"a change without its value: "_s + m_plan.columns[i].code);
        const bool mayRepeat = m_repeats && row.changes[i] != CellChange::Empty;
        if (mayRepeat && !written.insert(m_plan.columns[i].code).second)
            return invalid(u"the metric stands in two columns: "_s + m_plan.columns[i].code);
    }
    return {};
}

bool PlanCheck::isSound(const core::PlannedRow& row, size_t column) const {
    const CellChange change = row.changes[column];
    if (change == CellChange::Empty)
        return true;
    const bool hasOld = change != CellChange::Changed || row.oldAt(column).has_value();
    const bool hasValue = change == CellChange::Changed || row.values[column].has_value();
    return hasValue && hasOld && m_isMetric[column];
}

core::Result<void> PlanCheck::checkFigure(const core::ReportedFigure& figure) {
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

} // namespace svodka::store
