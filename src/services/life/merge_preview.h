// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/organisation_edits.h"
#include "core/ports/store.h"
#include "core/table.h"

namespace svodka::services {

/// A metric of one week of which the two say different things. The main one's value stands.
struct ValueConflict {
    QString campaign; ///< code
    core::Period period;
    QString metric; ///< code
    core::Title title;
    core::MetricKind kind = core::MetricKind::Count;
    double main = 0;
    double duplicate = 0;
    core::Location mainSource; ///< the file that the value came from
    core::Location duplicateSource;

    friend bool operator==(const ValueConflict&, const ValueConflict&) = default;
};

/// The same of what is known of the organisations themselves.
struct FieldConflict {
    core::RegistryField field = core::RegistryField::Name;
    QString main;
    QString duplicate;

    friend bool operator==(const FieldConflict&, const FieldConflict&) = default;
};

/// What a merge would do.
struct MergePreview {
    core::OrganisationHistory main;
    core::OrganisationHistory duplicate;
    std::vector<ValueConflict> values; ///< campaigns as in the catalogue, newest weeks first, metrics as there
    std::vector<FieldConflict> fields;
    int weeksOfMain = 0; ///< weeks in which it has a row, of all campaigns
    int weeksOfDuplicate = 0;
    int weeksOfBoth = 0;
    int gaps = 0; ///< values that the main one gets from the other
};

/// Compares them. OrganisationUnknown, MergeWithItself, MergedAlready, store errors.
core::Result<MergePreview> previewMerge(core::Store& store, core::OrganisationId duplicate, core::OrganisationId main);

/// The conflicts as a table in the program's language: week, what, the main one's value and source, the other's.
core::Table conflictTable(const MergePreview& preview, bool russian);

} // namespace svodka::services
