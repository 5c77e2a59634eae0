// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "store/session.h"

namespace svodka::store {

/// mapping_profile: what each batch brought under a name; the newest one is in force.
class ProfileRepository final {
public:
    explicit ProfileRepository(Session session) : m_session(session) {}

    core::Result<std::optional<core::MappingProfile>> find(const QString& name) const;
    /// Stands before those that earlier batches brought under the same name.
    core::Result<void> save(const core::MappingProfile& profile, core::BatchId batch) const;
    /// Takes away what the batch brought.
    core::Result<void> remove(core::BatchId batch) const;

private:
    Session m_session;
};

} // namespace svodka::store
