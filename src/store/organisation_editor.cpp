// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/organisation_editor.h"

#include "core/names/normaliser.h"
#include "store/query.h"
#include "store/repositories/catalogue_repository.h"
#include "store/repositories/history_repository.h"
#include "store/repositories/merged_groups.h"
#include "store/repositories/organisation_repository.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::MunicipalityId;
using core::OrganisationHistory;
using core::OrganisationId;
using core::Result;

namespace {

// Behind each table's own key: the row that is the newest.
const QString newestOf = u" WHERE region_id = ? AND %2 = ? AND ordinal = (SELECT MAX(l.ordinal) FROM %1 l "
                         "WHERE l.region_id = %1.region_id AND l.%2 = %1.%2)"_s;

QString newest(const QString& table, const QString& key = u"organisation_id"_s) {
    return newestOf.arg(table, key);
}

// What has ended already held no longer than that.
const QString notEndedBefore = u" AND (valid_to IS NULL OR valid_to >= ?)"_s;

} // namespace

Result<OrganisationHistory> OrganisationEditor::history(OrganisationId organisation) {
    auto found = HistoryRepository(m_session).load({organisation});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::OrganisationUnknown, QString::number(organisation.value), {}, {}};
    return std::move(found->front());
}

Result<std::vector<OrganisationHistory>> OrganisationEditor::mergedOnes() {
    const HistoryRepository histories(m_session);
    const auto ids = histories.mergedOrJoined();
    if (!ids)
        return ids.error();
    return histories.load(*ids);
}

Result<std::vector<OrganisationId>> OrganisationEditor::mergedInto(OrganisationId main) {
    const auto merged = MergedGroups::load(m_session);
    if (!merged)
        return merged.error();
    return merged->mergedInto(main);
}

Result<void> OrganisationEditor::checkWriting() const {
    if (const auto writable = m_session.database.checkWritable(); !writable)
        return writable;
    if (!m_session.database.inTransaction())
        return Error{ErrorCode::InvalidArgument, m_session.database.path(), {}, u"written outside an edit"_s};
    return {};
}

Result<void> OrganisationEditor::begin(OrganisationId organisation) const {
    if (const auto writing = checkWriting(); !writing)
        return writing;
    const auto known =
        number(m_session.database, u"SELECT COUNT(*) FROM organisation WHERE region_id = ? AND organisation_id = ?"_s,
               {m_session.region(), organisation.value});
    if (!known)
        return known.error();
    return *known > 0 ? Result<void>()
                      : Error{ErrorCode::OrganisationUnknown, QString::number(organisation.value), {}, {}};
}

Result<void> OrganisationEditor::set(OrganisationId organisation, const QString& column, const QVariant& value) const {
    return run(m_session.database,
               u"UPDATE organisation SET %1 = ? WHERE region_id = ? AND organisation_id = ?"_s.arg(column),
               {value, m_session.region(), organisation.value});
}

Result<void> OrganisationEditor::setDays(OrganisationId organisation, QDate opened, QDate closed) {
    return inOrder([&] { return begin(organisation); }, //
                   [&] { return set(organisation, u"opened"_s, day(opened)); },
                   [&] { return set(organisation, u"closed"_s, day(closed)); });
}

/// The newest entry of the table ends the day before `from`, unless it has ended earlier: it held no longer than that.
Result<void> OrganisationEditor::endLast(const QString& table, OrganisationId organisation, QDate from) const {
    return run(m_session.database, u"UPDATE %1 SET valid_to = ?"_s.arg(table) + newest(table) + notEndedBefore,
               {day(from.addDays(-1)), m_session.region(), organisation.value, day(from)});
}

Result<void> OrganisationEditor::rename(OrganisationId organisation, const QString& name, QDate from) {
    const QString normalised = core::normaliseText(name);
    const QString table = u"organisation_name"_s;
    if (const auto begun = begin(organisation); !begun)
        return begun;
    if (!from.isValid())
        return run(m_session.database, u"UPDATE organisation_name SET name = ?, normalised = ?"_s + newest(table),
                   {text(name), text(normalised), m_session.region(), organisation.value});
    return inOrder([&] { return endLast(table, organisation, from); },
                   [&] {
                       return run(m_session.database,
                                  u"INSERT INTO organisation_name (region_id, organisation_id, ordinal, name, "
                                  "normalised, valid_from) SELECT region_id, organisation_id, MAX(ordinal) + 1, ?, ?, "
                                  "? FROM organisation_name WHERE region_id = ? AND organisation_id = ? "
                                  "GROUP BY region_id, organisation_id"_s,
                                  {text(name), text(normalised), day(from), m_session.region(), organisation.value});
                   });
}

Result<void> OrganisationEditor::move(OrganisationId organisation, MunicipalityId to, QDate from) {
    const QString table = u"organisation_place"_s;
    const QVariantList key{m_session.region(), organisation.value};
    if (const auto begun = begin(organisation); !begun)
        return begun;
    if (from.isValid()) {
        if (const auto ended = endLast(table, organisation, from); !ended || !to.isValid())
            return ended;
    } else if (const auto gone = run(m_session.database, u"DELETE FROM organisation_place"_s + newest(table), key);
               !gone || !to.isValid()) {
        return gone;
    }
    return run(m_session.database,
               u"INSERT INTO organisation_place (region_id, organisation_id, ordinal, municipality_id, valid_from) "
               "SELECT ?, ?, COALESCE(MAX(ordinal), 0) + 1, ?, ? FROM organisation_place WHERE region_id = ? "
               "AND organisation_id = ?"_s,
               key + QVariantList{to.value, day(from)} + key);
}

Result<void> OrganisationEditor::setFields(OrganisationId organisation, const std::vector<core::FieldValue>& fields) {
    if (const auto begun = begin(organisation); !begun)
        return begun;
    const auto catalogue = CatalogueRepository(m_session).load();
    if (!catalogue)
        return catalogue.error();
    for (const core::FieldValue& field : fields) {
        if (field.field == core::RegistryField::Name)
            return Error{ErrorCode::InvalidArgument, core::fieldCode(field.field), {}, u"rename it"_s};
        const auto done =
            OrganisationRepository(m_session).setField(organisation, field.field, field.value, *catalogue);
        if (!done)
            return done;
    }
    return {};
}

Result<void> OrganisationEditor::merge(OrganisationId duplicate, OrganisationId main) {
    const auto merged = MergedGroups::load(m_session);
    if (!merged)
        return merged.error();
    if (merged->headOf(main) == duplicate || duplicate == main) // a circle would make both disappear
        return Error{ErrorCode::MergeWithItself, QString::number(duplicate.value), {}, {}};
    return inOrder([&] { return begin(main); }, [&] { return begin(duplicate); },
                   [&] { return set(duplicate, u"merged_into"_s, main.value); });
}

Result<void> OrganisationEditor::join(OrganisationId closed, OrganisationId successor, QDate lastDay) {
    return inOrder([&] { return begin(successor); }, [&] { return begin(closed); },
                   [&] { return set(closed, u"closed"_s, day(lastDay)); },
                   [&] { return set(closed, u"successor"_s, successor.value); });
}

Result<void> OrganisationEditor::nameMunicipality(MunicipalityId municipality, const core::MunicipalityName& state) {
    if (const auto writing = checkWriting(); !writing)
        return writing;
    const QString table = u"municipality_name"_s;
    const QString last = newest(table, u"municipality_id"_s);
    const QVariantList key{m_session.region(), municipality.value};
    const QVariantList values{text(state.name), text(state.shortName), text(state.type), text(state.oktmo)};
    if (!state.validFrom.isValid())
        return run(m_session.database,
                   u"UPDATE municipality_name SET name = ?, short_name = ?, type = ?, oktmo = ?, derived = 0"_s + last,
                   values + key);
    return inOrder(
        [&] {
            return run(m_session.database, u"UPDATE municipality_name SET valid_to = ?"_s + last + notEndedBefore,
                       QVariantList{day(state.validFrom.addDays(-1))} + key + QVariantList{day(state.validFrom)});
        },
        [&] {
            return run(m_session.database,
                       u"INSERT INTO municipality_name (region_id, municipality_id, ordinal, name, short_name, type, "
                       "oktmo, valid_from) SELECT region_id, municipality_id, MAX(ordinal) + 1, ?, ?, ?, ?, ? "
                       "FROM municipality_name WHERE region_id = ? AND municipality_id = ? "
                       "GROUP BY region_id, municipality_id"_s,
                       values + QVariantList{day(state.validFrom)} + key);
        });
}

} // namespace svodka::store
