// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "store/session.h"

namespace svodka::store {

/// mapping_profile.
class ProfileRepository final {
public:
    explicit ProfileRepository(Session session) : m_session(session) {}

    core::Result<std::optional<core::MappingProfile>> find(const QString& name) const;
    /// Takes the place of a profile of the same name.
    core::Result<void> save(const core::MappingProfile& profile) const;

private:
    Session m_session;
};

} // namespace svodka::store
