// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/contact_repository.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

QVariant numberOrNull(qint64 id) {
    return id > 0 ? QVariant(id) : QVariant();
}

QVariantList valuesOf(const core::Contact& contact) {
    return {numberOrNull(contact.organisation.value),
            numberOrNull(contact.municipality.value),
            text(contact.position),
            text(contact.phone),
            text(contact.mail),
            text(contact.person)};
}

} // namespace

Result<std::vector<core::Contact>> ContactRepository::all() const {
    std::vector<core::Contact> contacts;
    Query query(m_session.database,
                u"SELECT contact_id, organisation_id, municipality_id, \"position\", phone, mail, person FROM contact "
                "WHERE region_id = ? ORDER BY CASE WHEN organisation_id IS NULL THEN 1 ELSE 0 END, organisation_id, "
                "municipality_id, contact_id"_s);
    const auto done = query.forEach({m_session.region()}, [&](const Row& row) {
        contacts.push_back({core::ContactId{row.id(0)}, core::OrganisationId{row.id(1)},
                            core::MunicipalityId{row.id(2)}, row.text(3), row.text(4), row.text(5), row.text(6)});
    });
    if (!done)
        return done.error();
    return contacts;
}

Result<void> ContactRepository::checkThere(core::ContactId contact) const {
    const auto count =
        number(m_session.database, u"SELECT COUNT(*) FROM contact WHERE region_id = ? AND contact_id = ?"_s,
               {m_session.region(), contact.value});
    if (!count)
        return count.error();
    if (*count == 0)
        return core::Error{core::ErrorCode::ContactNotFound, QString::number(contact.value), {}, {}};
    return {};
}

Result<core::ContactId> ContactRepository::save(const core::Contact& contact) const {
    if (contact.id.isValid()) {
        if (const auto there = checkThere(contact.id); !there)
            return there.error();
        const auto done = run(m_session.database,
                              u"UPDATE contact SET organisation_id = ?, municipality_id = ?, \"position\" = ?, phone = "
                              "?, mail = ?, person = ? WHERE region_id = ? AND contact_id = ?"_s,
                              valuesOf(contact) + QVariantList{m_session.region(), contact.id.value});
        return done ? Result<core::ContactId>(contact.id) : done.error();
    }
    const auto last =
        number(m_session.database, u"SELECT MAX(contact_id) FROM contact WHERE region_id = ?"_s, {m_session.region()});
    if (!last)
        return last.error();
    const auto done =
        run(m_session.database,
            u"INSERT INTO contact (region_id, contact_id, organisation_id, municipality_id, \"position\", "
            "phone, mail, person) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            QVariantList{m_session.region(), *last + 1} + valuesOf(contact));
    return done ? Result<core::ContactId>(core::ContactId{*last + 1}) : done.error();
}

Result<void> ContactRepository::remove(core::ContactId contact) const {
    if (const auto there = checkThere(contact); !there)
        return there;
    return run(m_session.database, u"DELETE FROM contact WHERE region_id = ? AND contact_id = ?"_s,
               {m_session.region(), contact.value});
}

Result<int> ContactRepository::removeAll() const {
    const auto count =
        number(m_session.database, u"SELECT COUNT(*) FROM contact WHERE region_id = ?"_s, {m_session.region()});
    if (!count)
        return count.error();
    const auto done = run(m_session.database, u"DELETE FROM contact WHERE region_id = ?"_s, {m_session.region()});
    if (!done)
        return done.error();
    return static_cast<int>(*count);
}

} // namespace svodka::store
