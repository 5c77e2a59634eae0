// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/row_fate.h"

namespace svodka::services {

/// What rows of a preview are made of, right after a planner has run. References must outlive the call.
struct PreviewSource {
    const PlanContext& context; ///< with its fates
    const core::ImportPlan& plan;
    const std::vector<ImportNotice>& notices;
    size_t firstOwnNotice = 0; ///< those from here on were found after planning: they name their cell
};

/// The rows of organisations. `known`: those of the store.
std::vector<PreviewRow> previewOrganisations(const PreviewSource& source, const std::vector<core::Organisation>& known);

/// The rows of summed figures. `current`: what the store reports for the week.
std::vector<PreviewRow> previewFigures(const PreviewSource& source, const std::vector<core::ReportedFigure>& current);

/// Brings the rows of both kinds into the order of the file.
void sortAsInFile(std::vector<PreviewRow>& rows);

} // namespace svodka::services
