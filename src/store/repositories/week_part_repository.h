// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "store/repositories/period_repository.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// Which batches in force spoke of which municipality and type in a week: rows of organisations and summed figures.
class WeekPartRepository final {
public:
    /// The catalogue must outlive the repository.
    WeekPartRepository(Session session, const core::Catalogue& catalogue, QString campaign)
        : m_session(session), m_catalogue(catalogue), m_campaign(std::move(campaign)) {}

    /// core::Store::weekParts.
    core::Result<std::vector<core::WeekPart>> load(const PeriodRow& week) const;

private:
    Session m_session;
    const core::Catalogue& m_catalogue;
    QString m_campaign;
};

} // namespace svodka::store
