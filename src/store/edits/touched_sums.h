// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "store/repositories/organisation_repository.h"

#include <QVariant>
#include <functional>
#include <map>
#include <set>

namespace svodka::store {

class SummaryRepository;

/// Which sums recorded changes concern, whatever changed: the catalogue, organisations or weekly values.
class TouchedSums final {
public:
    /// Looks through a changeset. Call when its changes are in force.
    static core::Result<TouchedSums> of(Session session, const QByteArray& changes);

    /// Counts them anew; `catalogue` is the one in force now.
    core::Result<void> refresh(const core::Catalogue& catalogue) const;

private:
    explicit TouchedSums(Session session) : m_session(session) {}

    using Read = std::function<QVariant(const QString& column)>;
    void note(const QString& table, const Read& read);
    void noteOrganisation(const Read& read);
    [[nodiscard]] core::Result<Groups> groups(const core::Catalogue& catalogue) const;
    core::Result<void> refreshWeeks(const SummaryRepository& summary, const core::Campaign& campaign) const;

    Session m_session;
    bool m_all = false;                          ///< every campaign as a whole
    std::set<QString> m_campaigns;               ///< these as a whole
    std::map<QString, std::set<qint64>> m_weeks; ///< periods by campaign
    std::set<qint64> m_organisations;            ///< in every week: with their places and types as they are now
    std::set<qint64> m_municipalities;           ///< and those where they were before
    std::set<qint64> m_types;
};

} // namespace svodka::store
