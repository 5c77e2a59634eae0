// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/organisation_reader.h"

#include "store/bulk_query.h"
#include "store/query.h"
#include "store/repositories/identities.h"
#include "store/repositories/merged_groups.h"

#include <QHash>
#include <QSet>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Organisation;
using core::Result;

namespace {

// The rules of core::nameOn and core::placeOn: the newest that had begun by the day. Days only grow with the ordinal,
// and a name without one begins with the name before it.
const QString selectOrganisations =
    u"SELECT o.organisation_id, o.uid, n.name, t.code, p.municipality_id, o.founder, o.inn, o.ogrn, o.kpp, o.opened, "
    "o.closed, o.first_seen, o.full_name, o.address, o.link_vk, o.link_ok, o.link_max, o.link_site FROM organisation o "
    "JOIN organisation_type t ON t.region_id = o.region_id AND t.type_id = o.type_id "
    "JOIN organisation_name n ON n.region_id = o.region_id AND n.organisation_id = o.organisation_id "
    "AND NOT EXISTS (SELECT 1 FROM organisation_name l WHERE l.region_id = n.region_id "
    "AND l.organisation_id = n.organisation_id AND l.ordinal = n.ordinal + 1 "
    "AND (l.valid_from IS NULL OR l.valid_from <= ?)) "
    "AND (n.ordinal = 1 OR NOT EXISTS (SELECT 1 FROM organisation_name f WHERE f.region_id = n.region_id "
    "AND f.organisation_id = n.organisation_id AND f.ordinal > 1 AND f.ordinal <= n.ordinal AND f.valid_from > ?)) "
    "LEFT JOIN organisation_place p ON p.region_id = o.region_id AND p.organisation_id = o.organisation_id "
    "AND (p.valid_from IS NULL OR p.valid_from <= ?) AND (p.valid_to IS NULL OR p.valid_to >= ?) "
    "AND NOT EXISTS (SELECT 1 FROM organisation_place l WHERE l.region_id = p.region_id "
    "AND l.organisation_id = p.organisation_id AND l.ordinal = p.ordinal + 1 AND l.valid_from <= ?) "
    "LEFT JOIN municipality m ON m.region_id = p.region_id AND m.municipality_id = p.municipality_id "
    "WHERE o.region_id = ? AND %1 "
    "ORDER BY CASE WHEN m.ordinal IS NULL THEN 1 ELSE 0 END, m.ordinal, t.ordinal, o.organisation_id"_s;

/// Behind every day that anything begins or ends on.
const QString endOfTime = u"9999-12-31"_s;

QDate dayIn(const BulkQuery& row, int column) {
    return row.isNull(column) ? QDate() : QDate::fromString(row.text(column), Qt::ISODate);
}

/// Keeps texts that many rows have once.
class Repeated final {
public:
    QString operator()(const QString& text) {
        constexpr qsizetype most = 4096;
        const auto known = m_texts.constFind(text);
        if (known != m_texts.constEnd())
            return *known;
        if (m_texts.size() < most)
            m_texts.insert(text);
        return text;
    }

private:
    QSet<QString> m_texts;
};

Organisation organisation(const BulkQuery& row, Repeated& repeated) {
    Organisation result;
    result.id.value = row.id(0);
    result.uid = row.text(1);
    result.name = row.text(2);
    result.type = repeated(row.text(3));
    result.municipality.value = row.id(4);
    result.founder = repeated(row.text(5));
    result.inn = row.text(6);
    result.ogrn = row.text(7);
    result.kpp = repeated(row.text(8));
    result.opened = dayIn(row, 9);
    result.closed = dayIn(row, 10);
    result.firstSeen = dayIn(row, 11);
    result.fullName = row.text(12);
    result.address = row.text(13);
    result.vk = row.text(14);
    result.ok = row.text(15);
    result.max = row.text(16);
    result.site = row.text(17);
    return result;
}

} // namespace

Result<std::vector<Organisation>> OrganisationReader::select(QDate day, const QString& condition) const {
    std::vector<Organisation> organisations;
    BulkQuery query(m_session.database, selectOrganisations.arg(condition));
    const QString on = day.isValid() ? day.toString(Qt::ISODate) : endOfTime;
    for (int i = 0; i < 5; ++i)
        query.bind(on);
    query.bind(m_session.region());
    Repeated repeated;
    auto more = query.next();
    for (; more && *more; more = query.next())
        organisations.push_back(organisation(query, repeated));
    if (!more)
        return more.error();
    return organisations;
}

Result<std::vector<Organisation>> OrganisationReader::all(QDate day) const {
    auto organisations = select(day, u"o.merged_into IS NULL"_s);
    if (!organisations)
        return organisations;
    if (const auto added = addMerged(day, *organisations); !added)
        return added.error();
    return organisations;
}

/// What those merged away lend, and under what else organisations may be named.
Result<void> OrganisationReader::addMerged(QDate day, std::vector<Organisation>& organisations) const {
    const auto merged = MergedGroups::load(m_session);
    if (!merged)
        return merged.error();
    const auto identities = loadIdentities(m_session);
    if (!identities || (merged->isEmpty() && identities->empty()))
        return identities ? Result<void>() : identities.error();
    const auto take = [&](core::OrganisationId id, std::vector<core::OrganisationIdentity>& also) {
        if (const auto found = identities->find(id); found != identities->end())
            also.insert(also.end(), found->second.begin(), found->second.end());
    };
    QHash<core::OrganisationId, Organisation> others;
    if (!merged->isEmpty()) {
        const auto away = select(day, u"o.merged_into IS NOT NULL"_s);
        if (!away)
            return away.error();
        for (const Organisation& one : *away)
            others.insert(one.id, one);
    }
    for (Organisation& main : organisations) {
        std::vector<core::OrganisationIdentity> also;
        take(main.id, also);
        for (const core::OrganisationId id : merged->mergedInto(main.id)) {
            core::lendDays(others[id], main);
            take(id, also);
        }
        main.also = withoutOwn(std::move(also), main);
    }
    return {};
}

} // namespace svodka::store
