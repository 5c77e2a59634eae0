// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/problem_text.h"

#include "services/error_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::ProblemKind;

namespace {

struct Problem final {
    Q_DECLARE_TR_FUNCTIONS(Problem)
};

QString ofTrace(const core::StoreProblem& problem, const QString& rows) {
    const QString why = translatedDetail(problem.detail);
    if (!problem.batch.isValid())
        return Problem::tr("The origin of figures: %1 (%2)").arg(why, rows);
    return Problem::tr("Import No. %1: %2 (%3)").arg(QString::number(problem.batch.value), why, rows);
}

} // namespace

QString problemCode(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::FileDamaged:
        return u"file_damaged"_s;
    case ProblemKind::ReferenceMissing:
        return u"reference_missing"_s;
    case ProblemKind::SummaryDiffers:
        return u"summary_differs"_s;
    case ProblemKind::RowWithoutSource:
        return u"row_without_source"_s;
    case ProblemKind::OrganisationMissing:
        return u"organisation_missing"_s;
    case ProblemKind::TraceBroken:
        return u"trace_broken"_s;
    case ProblemKind::FigureOfUndoneImport:
        return u"figure_of_undone_import"_s;
    case ProblemKind::FigureUnknown:
        return u"figure_unknown"_s;
    case ProblemKind::CriterionInvalid:
        break;
    }
    return u"criterion_invalid"_s;
}

QString problemText(const core::StoreProblem& problem) {
    const QString count = QString::number(problem.count);
    const QString batch = QString::number(problem.batch.value);
    switch (problem.kind) {
    case ProblemKind::FileDamaged:
        return Problem::tr("The file is damaged: %1").arg(problem.detail);
    case ProblemKind::ReferenceMissing:
        return Problem::tr("Rows of the table %1 that name what is not in the table %2: %3")
            .arg(problem.detail, problem.subject, count);
    case ProblemKind::SummaryDiffers:
        return Problem::tr("The sums of the indicator “%1” are not what the organisations give: %2")
            .arg(problem.subject, count);
    case ProblemKind::RowWithoutSource:
        return Problem::tr("Rows of organisations that no import in force has brought: %1").arg(count);
    case ProblemKind::OrganisationMissing:
        return Problem::tr("Rows of organisations that are not in the store: %1").arg(count);
    case ProblemKind::TraceBroken:
        return ofTrace(problem, count);
    case ProblemKind::FigureOfUndoneImport:
        return Problem::tr("Reported figures of the import No. %1, which was taken back: %2").arg(batch, count);
    case ProblemKind::FigureUnknown:
        return Problem::tr("Import No. %1: figures of the indicator “%2” for what is not there (%3): %4")
            .arg(batch, problem.subject, translatedDetail(problem.detail), count);
    case ProblemKind::CriterionInvalid:
        break;
    }
    return Problem::tr("A criterion of the indicator “%1”: %2").arg(problem.subject, translatedDetail(problem.detail));
}

QString problemRemedy(const std::vector<core::StoreProblem>& problems) {
    const auto ofCriteria = std::ranges::count(problems, ProblemKind::CriterionInvalid, &core::StoreProblem::kind);
    QStringList sentences;
    if (ofCriteria > 0)
        sentences << Problem::tr("Put the criteria and their days right in the catalogue: every week needs one that is "
                                 "valid on its last day.");
    if (ofCriteria < std::ssize(problems))
        sentences << Problem::tr("Take the import of each problem back and import its file anew, or restore a backup.");
    return sentences.join(u'\n');
}

} // namespace svodka::services
