// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement.h"
#include "core/note.h"

#include <QHash>

namespace svodka::core {

/// What the figures of one week say about one reason. Three-valued: what is not reported implies nothing.
struct ReasonFinding {
    QString code;
    std::optional<bool> implied; ///< false only where every sign is known not to be there; nullopt = not known
    std::vector<Sign> signs;     ///< those that are there
};

/// Reads reasons out of figures by the signs of the catalogue. Pure; holds a reference to the campaign, which must
/// outlive it. Rules: docs/rules.md 12.
class ReasonFinder final {
public:
    ReasonFinder(const Campaign& campaign, const Period& week);

    /// Every reason of the campaign, in catalogue order. Of an exempt organisation nothing is implied, and all that was
    /// said is over.
    [[nodiscard]] std::vector<ReasonFinding> find(Judge::Values values) const;

private:
    [[nodiscard]] std::optional<bool> isThere(const Sign& sign, Judge::Values values) const;

    const Campaign& m_campaign;
    Judge m_judge;
};

/// Where one reason of one organisation stands in a week: what the figures imply and what people said.
struct ReasonStanding {
    QString code;                           ///< empty = a remark without a reason
    NoteState state = NoteState::Suggested; ///< of the note; Suggested where only the figures say so
    bool over = false;                      ///< was said, but the figures say that it is so no longer
    std::vector<Sign> signs;                ///< that are there
    std::optional<Note> note;               ///< the newest one that holds in the week

    /// It counts in lists and sums.
    [[nodiscard]] bool isOpen() const { return !over && state != NoteState::Rejected; }
    /// Something is promised for a day before `day` and is not done.
    [[nodiscard]] bool isOverdue(QDate day) const {
        return isOpen() && note && note->promised.isValid() && note->promised < day;
    }
};

/// Puts findings and notes of one organisation together. Order: open and confirmed, open and suggested, remarks, over,
/// rejected; in each the catalogue's. `notes` are of the organisation and campaign, in any order. Pure.
std::vector<ReasonStanding> standingReasons(const std::vector<ReasonFinding>& findings, const std::vector<Note>& notes,
                                            const Period& week);

/// The reason that is named where there is room for one: the first open one that has a code; nullptr if there is none.
const ReasonStanding* mainReason(const std::vector<ReasonStanding>& standings);

/// The earliest day promised by an open reason or remark; null if nothing is promised.
QDate promisedDay(const std::vector<ReasonStanding>& standings);

} // namespace svodka::core
