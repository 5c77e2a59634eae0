// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "services/import/import_preview.h"
#include "services/pending/pending_question.h"

#include <optional>
#include <vector>

namespace svodka::services {

/// One choice of the user about a column: what it holds, whatever its header says.
struct ColumnChoice {
    QString column; ///< the number of the column (1 = A), its letters, or its header
    QString code;   ///< metric or indicator code; «skip» leaves the column out

    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

struct ImportRequest {
    QString file;
    QString campaign;                   ///< code; empty = the one whose synonyms fit
    std::optional<core::Period> period; ///< wins over what the file says
    QString type;                       ///< organisation type, code or any of its words; empty = as the file says
    QString sheet;                      ///< empty = the only sheet that holds something to import
    int table = 0;                      ///< 1-based among the tables that `inspect` lists; 0 = all of the sheet
    std::vector<ColumnChoice> columns;
    QString profile;                 ///< name of remembered column choices; saved when `columns` is not empty
    std::vector<NameAnswer> answers; ///< hold for this import already; kept with it, unless it is a dry run
    std::vector<OrganisationAnswer> organisationAnswers; ///< the same for names of organisations
    QString author;
    bool createOrganisations = true;
    bool useRemembered = true; ///< choices remembered for files of this shape, where nothing is chosen here
    bool dryRun = false;
    bool preview = false; ///< give ImportOutcome::rows also where it is no dry run
    bool backup = true;   ///< keep a copy of the store as it was before, see core::Store::keepBackup
};

/// Something a person should know about an import.
enum class NoticeKind {
    PeriodOverridden,      ///< subject = the period in the file
    PeriodNotAWeek,        ///< the period is not one week of the campaign
    TypeUnknown,           ///< subject = the type's spelling; the organisation became «other»
    TypeOverridden,        ///< subject = the type in the title, detail = the one asked for
    MunicipalityUnmatched, ///< subject = the spelling, detail = candidates
    OrganisationUnmatched, ///< subject = the name, detail = candidates
    TotalDiffers,          ///< subject = the label of the total
    RowRepeated,           ///< the same place or organisation stands twice: the first row counts
    RowNameless,           ///< a row with figures and no name: it was not read
    CellUnreadable,        ///< subject = the text of the cell
    ColumnUnused,          ///< subject = its header; it was recognised, but means nothing for such rows
    MissingInNewer, ///< subject = municipalities of the list in the store that the newer list leaves out; they stay
    OrganisationDoubtful, ///< subject = the name, detail = the type under which it is known: it waits
    ColumnUnknown,        ///< subject = its header; it was not recognised and not read
    HiddenRows,           ///< subject = their number
    ValueJumped,     ///< far from the week before: subject = title of the metric or indicator, detail = «12 → 340»
    PartOverTotal,   ///< subject = title of the part, detail = «15 > 12 (title of the total)»
    FlagWithoutBase, ///< active without registered and the like: subject = title of the flag, detail = of what lacks
    FlagLost,        ///< it held in the week before and no longer does: subject = its title
    OrganisationsMissing, ///< subject = «12 из 340» of the week before are not in the file, detail = the first names
    ListedTwice, ///< «finished» and «not finished» both name it: subject = the municipality, detail = the other place
    ListedNever,        ///< neither of both lists names them: subject = the municipalities
    ColumnTwice,        ///< holds the same as another one, which was taken: subject = its header, detail = the other's
    CodeInvalid,        ///< check digits of ИНН or ОГРН do not fit: subject = the text; it is kept as it stands
    CodeShortened,      ///< a code that Excel has shortened (1,02E+12): subject = the text; it is not read
    NewerKept,          ///< a row that had waited gives less than it says: later files of the week stand over it.
                        ///< subject = the name, detail = titles of what was left as it is
    OrganisationClosed, ///< stored, but not counted: subject = the name, detail = its last day
    BackupMissing,      ///< the store was not copied before: subject = where to, detail = why
};

struct ImportNotice {
    NoticeKind kind = NoticeKind::CellUnreadable;
    QString subject;
    QString detail;
    core::Location where;

    /// Lists that contradict each other are told; `contradictions` ends with 3 for them, the import is done
    /// (docs/architecture.md, «Decisions»).
    [[nodiscard]] bool isAboutLists() const {
        return kind == NoticeKind::ListedTwice || kind == NoticeKind::ListedNever;
    }

    /// A person must look: the command ends with 3.
    [[nodiscard]] bool needsAttention() const {
        return kind != NoticeKind::HiddenRows && kind != NoticeKind::PeriodNotAWeek &&
               kind != NoticeKind::ColumnUnknown && !isAboutLists();
    }

    /// It belongs into the list of problems.
    [[nodiscard]] bool isProblem() const { return needsAttention() || isAboutLists(); }
};

bool anyNeedsAttention(const std::vector<ImportNotice>& notices);

struct ImportOutcome {
    core::BatchInfo batch; ///< id invalid after a dry run
    bool repeated = false; ///< the same file is in the store already: nothing was written, batch is the old one
    bool waiting = false;  ///< rows of it wait for an answer about a name
    bool dryRun = false;
    std::vector<ImportNotice> notices;
    std::vector<PendingQuestion> questions;      ///< about the names of the rows that wait; none when `repeated`
    std::vector<OrganisationProposal> proposals; ///< names of organisations that the store does not know
    std::vector<ImportColumn> columns;           ///< of the tables that are imported; none when `repeated`
    std::vector<PreviewRow> rows;                ///< of a dry run and of `preview` only, in the order of the file
    std::optional<UsedProfile> profile;          ///< set where remembered choices were used
    /// The batches in force that brought the same week of the campaign before, newest first; only where a row of this
    /// file is known in that week already: then it was sent again, and what it changes matters.
    std::vector<core::BatchInfo> sameWeek;

    [[nodiscard]] bool needsAttention() const;
};

} // namespace svodka::services
