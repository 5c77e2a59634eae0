// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/dated_rows.h"

#include <algorithm>
#include <tuple>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

template <typename T>
void sortByOrganisation(std::vector<DatedRow<T>>& rows) {
    const auto isBefore = [](const DatedRow<T>& a, const DatedRow<T>& b) {
        return std::tie(a.organisation, a.ordinal) < std::tie(b.organisation, b.ordinal);
    };
    if (!std::is_sorted(rows.begin(), rows.end(), isBefore)) // as they mostly lie
        std::sort(rows.begin(), rows.end(), isBefore);
}

/// `read` makes what a row holds.
template <typename T, typename Read>
Result<std::vector<DatedRow<T>>> loadRows(const Session& session, const QString& sql, Read&& read) {
    std::vector<DatedRow<T>> rows;
    BulkQuery query(session.database, sql);
    query.bind(session.region());
    auto more = query.next();
    for (; more && *more; more = query.next())
        rows.push_back({query.id(0), query.id(1), read(query)});
    if (!more)
        return more.error();
    sortByOrganisation(rows);
    return rows;
}

} // namespace

QDate RepeatedDay::operator()(const BulkQuery& row, int column) {
    if (row.isNull(column))
        return {};
    const QString text = row.text(column);
    if (text != m_text) {
        m_text = text;
        m_day = QDate::fromString(text, Qt::ISODate);
    }
    return m_day;
}

// «+»: all rows are wanted, so the table is read as it lies and not by an index.

Result<std::vector<NameRow>> loadNameRows(const Session& session) {
    RepeatedDay from;
    RepeatedDay to;
    return loadRows<core::DatedName>(session,
                                     u"SELECT organisation_id, ordinal, name, valid_from, valid_to "
                                     "FROM organisation_name WHERE +region_id = ?"_s,
                                     [&](const BulkQuery& row) {
                                         return core::DatedName{row.text(2), from(row, 3), to(row, 4)};
                                     });
}

Result<std::vector<PlaceRow>> loadPlaceRows(const Session& session) {
    RepeatedDay from;
    RepeatedDay to;
    return loadRows<core::OrganisationPlace>(
        session,
        u"SELECT organisation_id, ordinal, municipality_id, valid_from, valid_to "
        "FROM organisation_place WHERE +region_id = ?"_s,
        [&](const BulkQuery& row) {
            return core::OrganisationPlace{core::MunicipalityId{row.id(2)}, from(row, 3), to(row, 4)};
        });
}

} // namespace svodka::store
