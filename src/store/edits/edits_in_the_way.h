// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"

namespace svodka::store {

/// Whether an import can be taken back while later edits are in force: an organisation that would go with it must not
/// be one that an edit changed or refers to, or that edit could never be taken back. BatchInUse, detail = the edits.
core::Result<void> checkNoEditsInTheWay(const Session& session, core::BatchId batch);

/// What edits that wrote notes say to dropForsaken(): within an edit those whose notes are gone do not hold an
/// organisation, since what is deleted is recorded with that edit and comes back first; an undo is not recorded.
enum class Notes { Count, AreGone };

/// Deletes organisations of imports that were taken back, which only a note had kept: when no file, note or other
/// organisation needs them any more, and no edit in force could not be taken back without them. Their aliases go too.
core::Result<void> dropForsaken(const Session& session, Notes notes);

} // namespace svodka::store
