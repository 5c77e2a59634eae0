// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/organisation_repository.h"

#include "core/names/normaliser.h"
#include "store/bulk_query.h"
#include "store/query.h"
#include "store/repositories/merged_groups.h"
#include "store/repositories/organisation_reader.h"
#include "store/type_number.h"

#include <QDateTime>
#include <QUuid>
#include <algorithm>
#include <future>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

/// The three statements of one new organisation, prepared once.
class Inserter final {
public:
    Inserter(const Session& session, core::BatchId by, QDate firstSeen)
        : m_region(session.region()), m_batch(by.value), m_firstSeen(firstSeen),
          m_organisation(session.database,
                         u"INSERT INTO organisation (region_id, organisation_id, uid, type_id, founder, inn, ogrn, "
                         "kpp, opened, closed, first_seen, created_batch, full_name, address, link_vk, link_ok, "
                         "link_max, link_site) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
          m_name(session.database, u"INSERT INTO organisation_name (region_id, organisation_id, ordinal, name, "
                                   "normalised) VALUES (?, ?, 1, ?, ?)"_s),
          m_place(session.database, u"INSERT INTO organisation_place (region_id, organisation_id, ordinal, "
                                    "municipality_id) VALUES (?, ?, 1, ?)"_s) {}

    core::Result<void> insert(qint64 id, const QString& uid, int type, const core::Organisation& o,
                              const QString& normalised) {
        return inOrder([&] { return insertItself(id, uid, type, o); },
                       [&] { return m_name.bind(m_region).bind(id).bind(o.name).bind(normalised).exec(); },
                       [&]() -> core::Result<void> {
                           return o.municipality.isValid()
                                      ? m_place.bind(m_region).bind(id).bind(o.municipality.value).exec()
                                      : core::Result<void>();
                       });
    }

private:
    core::Result<void> insertItself(qint64 id, const QString& uid, int type, const core::Organisation& o) {
        m_organisation.bind(m_region).bind(id).bind(uid).bind(type);
        m_organisation.bind(o.founder).bind(o.inn).bind(o.ogrn).bind(o.kpp);
        for (const QDate& day : {o.opened, o.closed, m_firstSeen})
            day.isValid() ? m_organisation.bind(day.toString(Qt::ISODate)) : m_organisation.bindNull();
        m_organisation.bind(m_batch).bind(o.fullName).bind(o.address);
        return m_organisation.bind(o.vk).bind(o.ok).bind(o.max).bind(o.site).exec();
    }

    qint64 m_region;
    qint64 m_batch;
    QDate m_firstSeen;
    BulkQuery m_organisation;
    BulkQuery m_name;
    BulkQuery m_place;
};

QUuid newUid(qint64 moment) {
    QUuid uid = QUuid::createUuid();
    uid.data1 = static_cast<uint>(moment >> 16);
    uid.data2 = static_cast<ushort>(moment);
    uid.data3 = static_cast<ushort>((uid.data3 & 0x0fff) | 0x7000);
    return uid;
}

/// New unique ids in ascending order and behind those of before (version 7: the moment comes first): the index over
/// them is then filled from left to right.
std::vector<QUuid> newUids(size_t count) {
    std::vector<QUuid> uids(count);
    std::generate(uids.begin(), uids.end(), [moment = QDateTime::currentMSecsSinceEpoch()] { return newUid(moment); });
    std::sort(uids.begin(), uids.end());
    return uids;
}

/// The normalised names of new organisations. Those of a large import are worked out on another thread, a little ahead
/// of the rows that are inserted meanwhile.
class NormalisedNames final {
public:
    explicit NormalisedNames(std::span<const core::Organisation> organisations)
        : m_organisations(organisations), m_isMany(organisations.size() > kPart) {}

    /// Of each in turn.
    QString next() {
        if (!m_isMany)
            return core::normaliseText(m_organisations[m_next++].name);
        if (m_next % kPart == 0) {
            m_names = m_next == 0 ? part(0) : m_ahead.get();
            m_ahead = std::async(std::launch::async, [this, from = m_next + kPart] { return part(from); });
        }
        return m_names[m_next++ % kPart];
    }

private:
    static constexpr size_t kPart = 512;

    [[nodiscard]] std::vector<QString> part(size_t from) const {
        std::vector<QString> names;
        for (size_t i = from; i < std::min(from + kPart, m_organisations.size()); ++i)
            names.push_back(core::normaliseText(m_organisations[i].name));
        return names;
    }

    std::span<const core::Organisation> m_organisations;
    bool m_isMany;
    size_t m_next = 0;
    std::vector<QString> m_names;
    std::future<std::vector<QString>> m_ahead; ///< waited for before the rest goes
};

} // namespace

core::Result<std::vector<core::Organisation>> OrganisationRepository::all(QDate day) const {
    return OrganisationReader(m_session).all(day);
}

core::Result<std::vector<core::OrganisationId>>
OrganisationRepository::insert(std::span<const core::Organisation> organisations, const core::Catalogue& catalogue,
                               core::BatchId by, QDate firstSeen, const std::stop_token& stop) const {
    const auto last = number(m_session.database, u"SELECT MAX(organisation_id) FROM organisation WHERE region_id = ?"_s,
                             {m_session.region()});
    if (!last)
        return last.error();
    Inserter inserter(m_session, by, firstSeen);
    const std::vector<QUuid> uids = newUids(organisations.size());
    NormalisedNames names(organisations);
    std::vector<core::OrganisationId> ids;
    ids.reserve(organisations.size());
    for (const core::Organisation& o : organisations) {
        const int type = typeNumber(catalogue, o.type);
        if (type <= 0)
            return core::Error{core::ErrorCode::TypeUnknown, o.type, {}, o.name};
        if (stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        const QString uid = uids[ids.size()].toString(QUuid::WithoutBraces);
        ids.push_back(core::OrganisationId{*last + 1 + static_cast<qint64>(ids.size())});
        if (const auto done = inserter.insert(ids.back().value, uid, type, o, names.next()); !done)
            return done.error();
    }
    return ids;
}

namespace {

// A registry says that an organisation exists, though not since when: no week needs to name it first.
const QString notOfRegistry = u"NOT EXISTS (SELECT 1 FROM import_batch k WHERE k.region_id = organisation.region_id "
                              "AND k.batch_id = organisation.created_batch AND k.kind = 'registry')"_s;

// The organisations that a batch has rows of.
const QString rowsOfBatch = u"organisation_id IN (SELECT organisation_id FROM batch_row WHERE region_id = ? "
                            "AND batch_id = ?)"_s;

} // namespace

core::Result<Groups> OrganisationRepository::groupsWhere(const QString& condition, const QVariantList& values) const {
    Groups groups;
    if (const auto added = addGroups(condition, {values}, groups); !added)
        return added.error();
    const auto merged = MergedGroups::load(m_session);
    if (!merged || merged->isEmpty())
        return merged ? core::Result<Groups>(groups) : merged.error();
    // Those of the organisations as part of which the ones that fit are read.
    std::set<core::OrganisationId> mains;
    Query query(m_session.database, u"SELECT o.organisation_id FROM organisation o WHERE o.region_id = ? "
                                    "AND o.merged_into IS NOT NULL AND (%1)"_s.arg(condition));
    const auto done = query.forEach(QVariantList{m_session.region()} + values, [&](const Row& row) {
        mains.insert(merged->headOf(core::OrganisationId{row.id(0)}));
    });
    if (!done)
        return done.error();
    if (const auto added = addGroupsOf({mains.begin(), mains.end()}, groups); !added)
        return added.error();
    return groups;
}

/// Wherever they belonged in time: the sums of all those weeks may be concerned.
core::Result<void> OrganisationRepository::addGroups(const QString& condition, const std::vector<QVariantList>& values,
                                                     Groups& groups) const {
    Query query(m_session.database,
                u"SELECT DISTINCT COALESCE(p.municipality_id, 0), t.code, p.valid_from IS NOT NULL "
                "OR p.valid_to IS NOT NULL FROM organisation o "
                "JOIN organisation_type t ON t.region_id = o.region_id AND t.type_id = o.type_id "
                "LEFT JOIN organisation_place p ON p.region_id = o.region_id AND p.organisation_id = o.organisation_id "
                "WHERE o.region_id = ? AND (%1)"_s.arg(condition));
    for (const QVariantList& each : values) {
        const auto done = query.forEach(QVariantList{m_session.region()} + each, [&](const Row& row) {
            groups.insert({core::MunicipalityId{row.id(0)}, row.text(1)});
            if (row.flag(2))
                groups.insert({core::MunicipalityId{}, row.text(1)});
        });
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> OrganisationRepository::addGroupsOf(const std::vector<core::OrganisationId>& organisations,
                                                       Groups& groups) const {
    std::vector<QVariantList> keys;
    for (const core::OrganisationId id : organisations)
        keys.push_back({id.value});
    return addGroups(u"o.organisation_id = ?"_s, keys, groups);
}

core::Result<Groups> OrganisationRepository::groupsCreatedBy(core::BatchId batch) const {
    return groupsWhere(u"o.created_batch = ?"_s, {batch.value});
}

core::Result<Groups> OrganisationRepository::groupsFirstNamed(core::BatchId batch, QDate start) const {
    return groupsWhere(u"o.first_seen = ? AND o."_s + rowsOfBatch, {day(start), m_session.region(), batch.value});
}

core::Result<void> OrganisationRepository::noteSeen(core::BatchId batch, QDate start) const {
    return run(m_session.database,
               u"UPDATE organisation SET first_seen = ? WHERE region_id = ? AND (first_seen IS NULL OR first_seen > ?) "
               "AND "_s +
                   rowsOfBatch + u" AND "_s + notOfRegistry,
               {day(start), m_session.region(), day(start), m_session.region(), batch.value});
}

core::Result<void> OrganisationRepository::refreshFirstSeen(QDate start) const {
    return run(m_session.database,
               u"UPDATE organisation SET first_seen = COALESCE((SELECT MIN(b.start_day) FROM batch_row r "
               "JOIN import_batch b ON b.region_id = r.region_id AND b.batch_id = r.batch_id "
               "WHERE r.region_id = organisation.region_id AND r.organisation_id = organisation.organisation_id), "
               "first_seen) "
               "WHERE region_id = ? AND first_seen = ? AND "_s +
                   notOfRegistry,
               {m_session.region(), day(start)});
}

core::Result<void> OrganisationRepository::disown(core::BatchId batch) const {
    // Rows of batch_row and registry_cell belong to batches in force only: undo deletes those of the batch that it
    // takes back.
    const QString users = u"(SELECT MIN(used.batch_id) FROM (SELECT r.batch_id FROM batch_row r "
                          "WHERE r.region_id = organisation.region_id "
                          "AND r.organisation_id = organisation.organisation_id UNION ALL "
                          "SELECT c.batch_id FROM registry_cell c WHERE c.region_id = organisation.region_id "
                          "AND c.organisation_id = organisation.organisation_id) AS used)"_s;
    const QVariantList key{m_session.region(), batch.value};
    std::vector<qint64> passed;
    Query kept(m_session.database, u"SELECT organisation_id FROM organisation WHERE region_id = ? "
                                   "AND created_batch = ? AND %1 IS NOT NULL"_s.arg(users));
    if (auto done = kept.forEach(key, [&](const Row& row) { passed.push_back(row.id(0)); }); !done)
        return done;
    const QString pass =
        u"UPDATE organisation SET created_batch = %1 WHERE region_id = ? AND created_batch = ? AND %1 IS NOT NULL"_s;
    if (auto done = run(m_session.database, pass.arg(users), key); !done)
        return done;
    return recountFirstSeen(passed);
}

core::Result<void> OrganisationRepository::remove(core::OrganisationId organisation) const {
    for (const QString& table : {u"organisation_name"_s, u"organisation_place"_s, u"organisation"_s}) {
        auto done = run(m_session.database, u"DELETE FROM %1 WHERE region_id = ? AND organisation_id = ?"_s.arg(table),
                        {m_session.region(), organisation.value});
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> OrganisationRepository::removeCreatedBy(core::BatchId batch) const {
    QString unused = u"created_batch = ?"_s;
    for (const QString& user : {u"batch_row"_s, u"registry_cell"_s, u"note"_s, u"contact_log"_s, u"contact"_s})
        unused += u" AND NOT EXISTS (SELECT 1 FROM %1 s WHERE s.region_id = organisation.region_id "
                  "AND s.organisation_id = organisation.organisation_id)"_s.arg(user);
    const QString part = u"DELETE FROM %1 WHERE region_id = ? AND organisation_id IN "
                         "(SELECT organisation_id FROM organisation WHERE region_id = ? AND %2)"_s;
    const QVariantList both{m_session.region(), m_session.region(), batch.value};
    return inOrder([&] { return run(m_session.database, part.arg(u"organisation_name"_s, unused), both); },
                   [&] { return run(m_session.database, part.arg(u"organisation_place"_s, unused), both); },
                   [&] {
                       return run(m_session.database,
                                  u"DELETE FROM organisation WHERE region_id = ? AND %1"_s.arg(unused),
                                  {m_session.region(), batch.value});
                   });
}

core::Result<void> OrganisationRepository::recountFirstSeen(const std::vector<qint64>& organisations) const {
    Query query(m_session.database,
                u"UPDATE organisation SET first_seen = CASE WHEN %1 THEN (SELECT MIN(b.start_day) FROM batch_row r "
                "JOIN import_batch b ON b.region_id = r.region_id AND b.batch_id = r.batch_id "
                "WHERE r.region_id = organisation.region_id AND r.organisation_id = organisation.organisation_id) "
                "ELSE NULL END WHERE region_id = ? AND organisation_id = ?"_s.arg(notOfRegistry));
    for (const qint64 organisation : organisations) {
        if (auto done = query.exec({m_session.region(), organisation}); !done)
            return done;
    }
    return {};
}

// Undo deletes the cells of the batch that it takes back: all that are there are in force.
core::Result<std::vector<core::RegistrySource>>
OrganisationRepository::registrySources(core::OrganisationId organisation) const {
    std::vector<core::RegistrySource> sources;
    Query query(m_session.database, u"SELECT field, MAX(batch_id) FROM registry_cell WHERE region_id = ? "
                                    "AND organisation_id = ? GROUP BY field"_s);
    const auto done = query.forEach({m_session.region(), organisation.value}, [&](const Row& row) {
        if (const auto field = core::fieldOfCode(row.text(0)))
            sources.push_back({*field, core::BatchId{row.id(1)}});
    });
    if (!done)
        return done.error();
    return sources;
}

core::Result<Groups> OrganisationRepository::groupsOf(const std::vector<core::OrganisationId>& organisations) const {
    const auto merged = MergedGroups::load(m_session);
    if (!merged)
        return merged.error();
    std::set<core::OrganisationId> concerned(organisations.begin(), organisations.end());
    for (const core::OrganisationId id : organisations)
        concerned.insert(merged->headOf(id));
    Groups groups;
    if (const auto added = addGroupsOf({concerned.begin(), concerned.end()}, groups); !added)
        return added.error();
    return groups;
}

namespace {

QString columnOf(core::RegistryField field) {
    using enum core::RegistryField;
    switch (field) {
    case FullName:
        return u"full_name"_s;
    case Vk:
    case Ok:
    case Max:
    case Site:
        return u"link_"_s + core::fieldCode(field);
    case Type:
        return u"type_id"_s;
    default:
        return core::fieldCode(field);
    }
}

} // namespace

core::Result<void> OrganisationRepository::setField(core::OrganisationId organisation, core::RegistryField field,
                                                    const QString& value, const core::Catalogue& catalogue) const {
    if (field == core::RegistryField::Name)
        return addName(organisation, value);
    QVariant stored = text(value);
    if (field == core::RegistryField::Type) {
        const int type = typeNumber(catalogue, value);
        if (type <= 0)
            return core::Error{core::ErrorCode::TypeUnknown, value, {}, {}};
        stored = type;
    }
    return run(m_session.database,
               u"UPDATE organisation SET %1 = ? WHERE region_id = ? AND organisation_id = ?"_s.arg(columnOf(field)),
               {stored, m_session.region(), organisation.value});
}

core::Result<QString> OrganisationRepository::field(core::OrganisationId organisation, core::RegistryField field,
                                                    const core::Catalogue& catalogue) const {
    QString value;
    Query query(m_session.database,
                u"SELECT %1 FROM organisation WHERE region_id = ? AND organisation_id = ?"_s.arg(columnOf(field)));
    const auto done = query.forEach({m_session.region(), organisation.value}, [&](const Row& row) {
        value = field == core::RegistryField::Type ? typeCode(catalogue, row.integer(0)) : row.text(0);
    });
    if (!done)
        return done.error();
    return value;
}

core::Result<void> OrganisationRepository::addName(core::OrganisationId organisation, const QString& name) const {
    return run(m_session.database,
               u"INSERT INTO organisation_name (region_id, organisation_id, ordinal, name, normalised) "
               "SELECT region_id, organisation_id, MAX(ordinal) + 1, ?, ? FROM organisation_name "
               "WHERE region_id = ? AND organisation_id = ? GROUP BY region_id, organisation_id"_s,
               {text(name), text(core::normaliseText(name)), m_session.region(), organisation.value});
}

core::Result<void> OrganisationRepository::dropName(core::OrganisationId organisation, const QString& name) const {
    const QVariantList key{m_session.region(), organisation.value};
    const auto ordinal = number(m_session.database,
                                u"SELECT MIN(ordinal) FROM organisation_name WHERE region_id = ? "
                                "AND organisation_id = ? AND ordinal > 1 AND name = ?"_s,
                                key + QVariantList{text(name)});
    if (!ordinal || *ordinal == 0)
        return ordinal ? core::Result<void>() : ordinal.error();
    const auto last = number(m_session.database,
                             u"SELECT MAX(ordinal) FROM organisation_name WHERE region_id = ? "
                             "AND organisation_id = ?"_s,
                             key);
    if (!last)
        return last.error();
    auto done = run(m_session.database,
                    u"DELETE FROM organisation_name WHERE region_id = ? AND organisation_id = ? AND ordinal = ?"_s,
                    key + QVariantList{*ordinal});
    for (qint64 next = *ordinal + 1; done && next <= *last; ++next) // one by one: they are part of the key
        done = run(m_session.database,
                   u"UPDATE organisation_name SET ordinal = ordinal - 1 WHERE region_id = ? AND organisation_id = ? "
                   "AND ordinal = ?"_s,
                   key + QVariantList{next});
    return done;
}

} // namespace svodka::store
