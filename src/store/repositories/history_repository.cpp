// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/history_repository.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::OrganisationHistory;
using core::OrganisationId;
using core::Result;

Result<std::vector<OrganisationHistory>>
HistoryRepository::load(const std::vector<OrganisationId>& organisations) const {
    std::vector<OrganisationHistory> histories;
    Query query(
        m_session.database,
        u"SELECT o.organisation_id, o.uid, t.code, o.opened, o.closed, o.first_seen, o.merged_into, o.successor "
        "FROM organisation o "
        "JOIN organisation_type t ON t.region_id = o.region_id AND t.type_id = o.type_id "
        "WHERE o.region_id = ? AND o.organisation_id = ?"_s);
    for (const OrganisationId id : organisations) {
        const auto done = query.forEach({m_session.region(), id.value}, [&](const Row& row) {
            OrganisationHistory& history = histories.emplace_back();
            history.organisation.value = row.id(0);
            history.uid = row.text(1);
            history.type = row.text(2);
            history.opened = row.day(3);
            history.closed = row.day(4);
            history.firstSeen = row.day(5);
            history.mergedInto.value = row.id(6);
            history.successor.value = row.id(7);
        });
        if (!done)
            return done.error();
    }
    for (OrganisationHistory& history : histories) {
        const auto done = inOrder(
            [&] { return addNames(history); }, [&] { return addPlaces(history); },
            [&] { return core::take(ids(u"merged_into = ?"_s, {history.organisation.value}), &history.merged); },
            [&] { return core::take(ids(u"successor = ?"_s, {history.organisation.value}), &history.joined); });
        if (!done)
            return done.error();
    }
    return histories;
}

Result<std::vector<OrganisationId>> HistoryRepository::mergedOrJoined() const {
    return ids(u"(merged_into IS NOT NULL OR successor IS NOT NULL)"_s, {});
}

Result<std::vector<OrganisationId>> HistoryRepository::ids(const QString& condition, const QVariantList& values) const {
    std::vector<OrganisationId> found;
    Query query(m_session.database, u"SELECT organisation_id FROM organisation WHERE region_id = ? AND %1 "
                                    "ORDER BY organisation_id"_s.arg(condition));
    const auto done = query.forEach(QVariantList{m_session.region()} + values,
                                    [&](const Row& row) { found.push_back(OrganisationId{row.id(0)}); });
    if (!done)
        return done.error();
    return found;
}

Result<void> HistoryRepository::addNames(OrganisationHistory& history) const {
    Query query(m_session.database, u"SELECT name, valid_from, valid_to FROM organisation_name WHERE region_id = ? "
                                    "AND organisation_id = ? ORDER BY ordinal"_s);
    return query.forEach({m_session.region(), history.organisation.value}, [&](const Row& row) {
        history.names.push_back({row.text(0), row.day(1), row.day(2)});
    });
}

Result<void> HistoryRepository::addPlaces(OrganisationHistory& history) const {
    Query query(m_session.database, u"SELECT municipality_id, valid_from, valid_to FROM organisation_place "
                                    "WHERE region_id = ? AND organisation_id = ? ORDER BY ordinal"_s);
    return query.forEach({m_session.region(), history.organisation.value}, [&](const Row& row) {
        history.places.push_back({core::MunicipalityId{row.id(0)}, row.day(1), row.day(2)});
    });
}

} // namespace svodka::store
