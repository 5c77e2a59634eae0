// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace svodka::services {

/// What will become of one row of the file.
enum class RowState {
    New,      ///< nothing is stored for it in that week
    Changed,  ///< at least one value is new or differs from the stored one
    Same,     ///< nothing differs
    Waiting,  ///< its name needs an answer
    Rejected, ///< it was not read: a notice says why
};

/// One value that an import writes and what stands there now.
struct PreviewCell {
    QString code; ///< metric or indicator
    std::optional<double> before;
    std::optional<double> after;
    QString type;                     ///< of a summed figure; empty = all types
    int column = 0;                   ///< of the sheet, 1-based
    std::optional<double> baseBefore; ///< 127 of «121 из 127»
    std::optional<double> baseAfter;

    friend bool operator==(const PreviewCell&, const PreviewCell&) = default;
};

/// One row of the file in the preview.
struct PreviewRow {
    RowState state = RowState::New;
    QString name;         ///< verbatim, as in the file
    QString municipality; ///< short name; empty for a row that names none, and for one whose name waits
    QString type;         ///< code of the organisation type; empty = all or not known
    bool createsOrganisation = false;
    core::Location where;           ///< sheet and row
    std::vector<PreviewCell> cells; ///< those whose value is new or differs
    std::vector<int> notices;       ///< positions in ImportOutcome::notices of those about this row
    bool isOrganisation = false;    ///< the codes of its cells are metrics; else indicators

    friend bool operator==(const PreviewRow&, const PreviewRow&) = default;
};

/// One column of the tables that are imported, and what it is taken for.
struct ImportColumn {
    int table = 1;       ///< 1-based among the tables that are imported
    int column = 1;      ///< 1-based in the sheet
    QString header;      ///< «upper / lower»; empty where the table has none
    QStringList sample;  ///< the texts of its first filled cells, three at most
    QString guessed;     ///< metric or indicator code by its header; empty = none
    QString code;        ///< what it is imported as; empty = left out
    bool isName = false; ///< the column of names, or another one that describes the row (№, type, ИНН): no choice

    friend bool operator==(const ImportColumn&, const ImportColumn&) = default;
};

/// A part of a workbook that enters as one import of its own.
struct ImportPart {
    QString sheet;
    int table = 0; ///< as ImportRequest::table: 0 = all tables of the sheet
    QString title; ///< the heading's first line, else the sheet's name
    int rows = 0;

    friend bool operator==(const ImportPart&, const ImportPart&) = default;
};

/// A name in the file that no organisation of the store bears.
struct OrganisationProposal {
    QString spelling; ///< verbatim
    core::MunicipalityId municipality;
    QString type;                                 ///< code
    std::vector<core::OrganisationId> candidates; ///< that it may mean, the most alike first
    QStringList candidateNames;                   ///< the same order
    bool isWaiting = false; ///< it will not be created without an answer: it resembles one that is known, or none are
                            ///< created in this import
    std::vector<int> sourceRows;

    friend bool operator==(const OrganisationProposal&, const OrganisationProposal&) = default;
};

/// A person's word about the name of an organisation.
struct OrganisationAnswer {
    enum class Kind {
        Create, ///< it is one that the store does not know
        Known,  ///< it is `organisation`: kept as an alias
        Leave,  ///< its row waits, whatever createOrganisations says
        Refuse, ///< it is not `organisation`: kept, never proposed again; the row waits for another answer
    };
    QString spelling;
    core::MunicipalityId municipality; ///< as in the proposal
    QString type;                      ///< as in the proposal
    Kind kind = Kind::Create;
    core::OrganisationId organisation; ///< Known, Refuse
    QString author;

    friend bool operator==(const OrganisationAnswer&, const OrganisationAnswer&) = default;
};

/// Choices that were remembered for files of one shape and used for this one.
struct UsedProfile {
    QString name;        ///< as the user called it; empty for one found by the file's shape
    QString fingerprint; ///< of the headers, see services/import/fingerprint.h
    QString file;        ///< from which it was learnt
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const UsedProfile&, const UsedProfile&) = default;
};

} // namespace svodka::services
