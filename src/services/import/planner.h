// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/municipality_matcher.h"
#include "ingest/structure/type_matcher.h"
#include "services/import/table_choice.h"

#include <QHash>
#include <QSet>
#include <optional>
#include <stop_token>

namespace svodka::services {

struct RowFate;

/// What both planners work on. References must outlive the planner.
struct PlanContext {
    const core::Region& region;
    const core::Catalogue& catalogue;
    const core::Campaign& campaign;
    const core::MunicipalityMatcher& matcher;
    const ingest::TypeMatcher& types;
    const ImportRequest& request;
    QString file; ///< name without path, for locations
    QString type; ///< code asked for; empty = none
    QDate day;    ///< last day of the week: names of that day are shown
    const std::vector<core::OrganisationAlias>& organisationAliases;
    std::vector<RowFate>* fates = nullptr; ///< where a preview wants to know what became of each row
    std::stop_token stop = {};             ///< where it is requested, the plan stays incomplete

    /// The type's code that a text of the file names; the reader may have put the code itself there.
    [[nodiscard]] QString typeIn(const QString& text) const { return catalogue.type(text) ? text : types.type(text); }

    [[nodiscard]] core::Location at(const ingest::SourceTable& table, int row, int column = 0) const {
        return {file, table.sheet, row, column};
    }
};

/// Matches a list of municipality spellings of one sheet, once.
std::vector<core::MunicipalityMatch> matchRows(const PlanContext& context, const QStringList& spellings,
                                               const QStringList& sections);

/// Names of the candidates in force on `day`, for a question.
QStringList candidateNames(const core::Region& region, const std::vector<core::MunicipalityId>& candidates, QDate day);

/// The code of the organisation type that a person named: the code itself or any of its words; empty if none is meant.
QString typeNamed(const core::Catalogue& catalogue, const QString& text);

/// Tells of columns with figures that give nothing: `used` are the columns that did.
void noteColumns(const PlanContext& context, const ingest::SourceTable& table, const QSet<int>& used,
                 std::vector<ImportNotice>* notices);

/// The row to which a notice about a column points; 0 without a header.
int headerRow(const ingest::SourceTable& table);

/// True if the rows are organisations, false if they are municipalities or indicators.
bool isOrganisationLevel(const PlanContext& context, const ingest::SourceTable& table);

/// Plans tables of summed figures: one ReportedFigure a cell. Adds to plan.figures, plan.pending, plan.batch.counts.
void planFigures(const PlanContext& context, const std::vector<ingest::SourceTable>& tables,
                 const std::vector<core::ReportedFigure>& current, core::ImportPlan* plan,
                 std::vector<ImportNotice>* notices);

} // namespace svodka::services
