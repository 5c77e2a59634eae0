// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation_history.h"
#include "core/result.h"
#include "store/bulk_query.h"
#include "store/session.h"

#include <utility>
#include <vector>

namespace svodka::store {

/// A day that many rows have one after the other is worked out once.
class RepeatedDay final {
public:
    /// Null for NULL.
    QDate operator()(const BulkQuery& row, int column);

private:
    QString m_text;
    QDate m_day;
};

/// A row of organisation_name or organisation_place.
template <typename T>
struct DatedRow {
    qint64 organisation = 0;
    qint64 ordinal = 0;
    T value;
};
using NameRow = DatedRow<core::DatedName>;
using PlaceRow = DatedRow<core::OrganisationPlace>;

/// Of all organisations, those merged away too, by organisation and ordinal. Reads the table as it lies, which for all
/// of them takes a fraction of what it takes to look each up by an index.
core::Result<std::vector<NameRow>> loadNameRows(const Session& session);
core::Result<std::vector<PlaceRow>> loadPlaceRows(const Session& session);

/// Calls `take` with the number of every organisation and what its rows hold, from the oldest to the newest. Takes it
/// out of `rows`.
template <typename T, typename Take>
void forEachOrganisation(std::vector<DatedRow<T>>& rows, Take&& take) {
    std::vector<T> values;
    for (size_t i = 0; i < rows.size(); ++i) {
        values.push_back(std::move(rows[i].value));
        if (i + 1 < rows.size() && rows[i + 1].organisation == rows[i].organisation)
            continue;
        take(rows[i].organisation, values);
        values.clear();
    }
}

} // namespace svodka::store
