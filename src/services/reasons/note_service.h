// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "services/reasons/week_reasons.h"

namespace svodka::services {

/// What a person says about the reasons of one or more organisations in a week.
struct NoteWish {
    QString campaign; ///< code
    core::Period period;
    std::vector<core::OrganisationId> organisations;
    std::optional<QString> reason; ///< nullopt = the one that is named for each now; empty = a remark
    core::NoteState state = core::NoteState::Confirmed;
    std::optional<QString> text;   ///< nullopt = as it stands
    std::optional<QDate> promised; ///< nullopt = as it stands; a null day = nothing is promised any more
    QString instead;               ///< a reason that is rejected at the same time; empty = none
    QString author;
};

/// Writes it as one edit; gives of how many organisations something was written. What was said about the same reason
/// is written over, a remark is always a new one. An organisation for which no reason is named gets a remark where
/// `reason` is nullopt and something else is said. CampaignUnknown, PeriodInvalid, ReasonUnknown, OrganisationUnknown,
/// NoteEmpty, ReasonNotFound (there is nothing to write for any of them), store errors.
core::Result<int> writeNotes(core::Store& store, const core::Clock& clock, const NoteWish& wish);

/// Takes one note away, as an edit. NoteNotFound.
core::Result<core::Note> removeNote(core::Store& store, const core::Clock& clock, core::NoteId note,
                                    const QString& author);

/// Adds an entry to the log of contacts, or writes over the one of its number, as an edit. `author` and `at` are filled
/// in. NoteEmpty, ValueInvalid (a day in the future, an unknown channel), OrganisationUnknown, NoteNotFound.
core::Result<core::LogEntryId> saveLogEntry(core::Store& store, const core::Clock& clock, core::LogEntry entry,
                                            const QString& author);
core::Result<void> removeLogEntry(core::Store& store, const core::Clock& clock, const core::LogEntry& entry,
                                  const QString& author);

} // namespace svodka::services
