// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/catalogue_edits.h"
#include "store/session.h"

namespace svodka::store {

/// core::CatalogueEdits over the tables of the catalogue.
class SqliteCatalogueEdits final : public core::CatalogueEdits {
public:
    explicit SqliteCatalogueEdits(Session session) : m_session(session) {}

    core::Result<core::CatalogueUse> use() override;
    core::Result<void> save(const core::Catalogue& catalogue) override;

private:
    Session m_session;
};

} // namespace svodka::store
