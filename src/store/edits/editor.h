// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/journal.h"
#include "store/repositories/change_log.h"

#include <functional>

namespace svodka::store {

/// Edits of everything that is kept, each with its line in the log, and the way back and forth between their states.
/// Every function belongs inside a transaction; an error means that it must be rolled back.
class Editor final {
public:
    /// Reads the catalogue that is in force at the moment.
    using ReadCatalogue = std::function<core::Result<core::Catalogue>()>;

    Editor(Session session, ReadCatalogue catalogue) : m_session(session), m_catalogue(std::move(catalogue)) {}

    core::Result<core::ChangeId> edit(const core::Edit& edit, const std::function<core::Result<void>()>& change) const;
    /// `who` says when and by whom.
    core::Result<core::UndoneChange> undo(core::ChangeId change, const Change& who) const;
    core::Result<void> redo(const core::UndoneChange& undone, const Change& who) const;

private:
    core::Result<void> takeBack(const core::JournalEntry& entry, const Change& who) const;
    /// Applies recorded rows, unless the catalogue would lose what figures stand on.
    core::Result<void> applyRows(const QByteArray& rows) const;
    core::Result<void> refreshSums(const QByteArray& changes) const;

    Session m_session;
    ReadCatalogue m_catalogue;
};

} // namespace svodka::store
