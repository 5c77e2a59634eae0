// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/catalogue.h"
#include "store/repositories/change_log.h"
#include "store/session.h"

namespace svodka::store {

/// Takes the import of a registry back as if it had never been, whatever has come since. Call inside a transaction.
class RegistryUndo final {
public:
    /// The catalogue must outlive it.
    RegistryUndo(Session session, const core::Catalogue& catalogue) : m_session(session), m_catalogue(catalogue) {}

    /// `info` is in force and of the kind Registry; `change` is what the log shall say.
    core::Result<void> undo(const core::BatchInfo& info, const Change& change) const;

private:
    /// What a batch said about one field.
    struct Cell {
        core::OrganisationId organisation;
        QString field;
        core::CellChange change;
        QString old;
        QString value;
    };
    core::Result<std::vector<Cell>> cellsOf(core::BatchId batch) const;
    core::Result<void> takeOut(const core::BatchInfo& info, const Cell& own) const;
    core::Result<bool> standsAsWritten(const Cell& own) const;
    core::Result<bool> nameStandsLast(const Cell& own) const;
    core::Result<void> passOn(const Cell& own, core::BatchId later, const Cell& taker) const;
    core::Result<void> restore(const Cell& own) const;

    Session m_session;
    const core::Catalogue& m_catalogue;
};

} // namespace svodka::store
