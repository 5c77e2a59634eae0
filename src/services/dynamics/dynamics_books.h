// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboard/week_books.h"

#include <map>

namespace svodka::services {

/// The figures of some indicators over the weeks of a campaign, of every place. Organisations are not read: their cost
/// goes with municipalities × weeks.
class DynamicsBooks final {
public:
    /// Weeks that end after `until` are left out; a null day leaves out none. Cancelled; store errors.
    static core::Result<DynamicsBooks> load(core::Store& store, const QString& campaign, const QStringList& indicators,
                                            QDate until, std::stop_token stop);

    /// Oldest first; the same for every indicator.
    [[nodiscard]] const std::vector<core::Period>& weeks() const { return m_weeks; }

    /// `place`: a municipality, noMunicipality, or 0 = the whole region. `week`: a place in weeks().
    [[nodiscard]] core::Figure figure(size_t week, core::MunicipalityId place, const QString& type,
                                      const QString& indicator,
                                      core::SourceChoice source = core::SourceChoice::Automatic) const;

    /// Some week knows organisations that belong to no municipality.
    [[nodiscard]] bool hasOutside() const { return m_hasOutside; }

private:
    void add(const QString& indicator, std::vector<core::WeekFigures> course, QDate until);

    std::vector<core::Period> m_weeks;
    std::map<QString, std::vector<WeekBook>> m_books; ///< by indicator
    bool m_hasOutside = false;
};

/// The indicators of which any week of the campaign says anything: codes in catalogue order. Store errors.
core::Result<QStringList> knownIndicators(core::Store& store, const core::Campaign& campaign);

} // namespace svodka::services
