// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alias.h"
#include "core/result.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// alias: of municipalities and of organisations.
class AliasRepository final {
public:
    explicit AliasRepository(Session session) : m_session(session) {}

    core::Result<std::vector<core::Alias>> ofMunicipalities() const;

    /// A spelling means one municipality at most: a new answer takes the place of an older one, refusals of other
    /// municipalities stay. Two statements: call inside a transaction.
    core::Result<void> save(const core::Alias& alias) const;

    core::Result<std::vector<core::OrganisationAlias>> ofOrganisations() const;
    /// The same for the spelling in its municipality and type.
    core::Result<void> save(const core::OrganisationAlias& alias) const;
    /// Takes away those that mean, or refuse, an organisation that is no more: its number may be given anew.
    core::Result<void> dropOrphans() const;

private:
    /// The columns that tell one spelling from another.
    struct Key {
        QString scope;
        QString normalised;
        qint64 municipality = 0;
        QString type;
    };
    struct Said {
        qint64 target;
        QString spelling;
        bool refused;
        QString author;
        QDateTime at;
    };
    core::Result<void> save(const Key& key, const Said& said) const;

    Session m_session;
};

} // namespace svodka::store
