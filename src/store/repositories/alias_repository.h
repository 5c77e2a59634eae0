// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alias.h"
#include "core/result.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// alias, so far of municipalities.
class AliasRepository final {
public:
    explicit AliasRepository(Session session) : m_session(session) {}

    core::Result<std::vector<core::Alias>> ofMunicipalities() const;

    /// A spelling means one municipality at most: a new answer takes the place of an older one, refusals of other
    /// municipalities stay. Two statements: call inside a transaction.
    core::Result<void> save(const core::Alias& alias) const;

private:
    Session m_session;
};

} // namespace svodka::store
