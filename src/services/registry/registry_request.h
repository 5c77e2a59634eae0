// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry.h"
#include "services/import/import_request.h"

namespace svodka::services {

/// A file about the organisations themselves.
struct RegistryRequest {
    QString file;
    QString sheet;                     ///< empty = the only sheet that holds a list of organisations
    int table = 0;                     ///< 1-based among the tables that `inspect` lists; 0 = all of the sheet
    std::vector<ColumnChoice> columns; ///< code: core::fieldCode, «municipality» or «skip»
    QString municipality; ///< of the whole file, where it does not say it itself: any of its spellings; empty = none
    QString type;         ///< of the whole file: code or any of its words; empty = as the file says
    std::vector<NameAnswer> answers;
    std::vector<OrganisationAnswer> organisationAnswers; ///< Known: the organisation is called as the file says now
    QString author;
    bool createOrganisations = true;
    bool dryRun = false;
    bool backup = true;
};

/// One field of a known organisation that the file changes.
struct RegistryChange {
    core::OrganisationId organisation;
    QString name; ///< of the organisation, as the store has it
    core::RegistryField field = core::RegistryField::Name;
    QString before; ///< of types and founders their codes; empty = nothing stood there
    QString after;
    core::Location where;

    friend bool operator==(const RegistryChange&, const RegistryChange&) = default;
};

/// What a column of the file is taken for.
struct RegistryColumn {
    int column = 0; ///< 1-based
    QString header;
    QString code;       ///< core::fieldCode, «municipality»; empty = left out
    QStringList sample; ///< the texts of its first filled cells, three at most

    friend bool operator==(const RegistryColumn&, const RegistryColumn&) = default;
};

/// One row of the file in the preview, and what it says about its organisation: every field of a new one, else those
/// that change.
struct RegistryPreviewRow {
    PreviewRow row; ///< without cells
    std::vector<RegistryChange> fields;

    friend bool operator==(const RegistryPreviewRow&, const RegistryPreviewRow&) = default;
};

struct RegistryOutcome {
    core::BatchInfo batch; ///< counts of organisations; id invalid after a dry run
    bool repeated = false; ///< the same file is in the store already and changes nothing: batch is the old one
    bool waiting = false;  ///< rows of it wait for an answer about a name
    bool dryRun = false;
    std::vector<RegistryColumn> columns;
    std::vector<RegistryChange> changes; ///< of known organisations, in the file's order
    std::vector<ImportNotice> notices;
    std::vector<PendingQuestion> questions;
    std::vector<OrganisationProposal> proposals;
    std::vector<RegistryPreviewRow> rows; ///< of a dry run only, in the order of the file

    [[nodiscard]] bool needsAttention() const;
};

} // namespace svodka::services
