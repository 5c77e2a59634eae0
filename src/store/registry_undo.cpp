// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registry_undo.h"

#include "core/registry.h"
#include "store/query.h"
#include "store/repositories/alias_repository.h"
#include "store/repositories/batch_repository.h"
#include "store/repositories/organisation_repository.h"
#include "store/repositories/summary_repository.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::CellChange;

namespace {

CellChange changeOf(const QString& letter) {
    return letter.isEmpty() ? CellChange::Same : static_cast<CellChange>(letter.front().toLatin1());
}

} // namespace

core::Result<void> RegistryUndo::undo(const core::BatchInfo& info, const Change& change) const {
    const OrganisationRepository organisations(m_session);
    const BatchRepository batches(m_session);
    const auto cells = cellsOf(info.id);
    if (!cells)
        return cells.error();
    std::vector<core::OrganisationId> touched;
    for (const Cell& cell : *cells)
        if (touched.empty() || touched.back() != cell.organisation)
            touched.push_back(cell.organisation);
    auto groups = organisations.groupsOf(touched);
    if (!groups)
        return groups.error();
    for (const Cell& cell : *cells)
        if (const auto done = takeOut(info, cell); !done)
            return done;
    const QVariantList key{m_session.region(), info.id.value};
    return inOrder(
        [&] {
            return run(m_session.database, u"DELETE FROM registry_cell WHERE region_id = ? AND batch_id = ?"_s, key);
        },
        [&] { return batches.removePending(info.id); }, //
        [&] { return organisations.disown(info.id); },  //
        [&] { return batches.markUndone(info.id, change.at); }, [&] { return organisations.removeCreatedBy(info.id); },
        [&] { return AliasRepository(m_session).dropOrphans(); },
        [&]() -> core::Result<void> {
            auto after = organisations.groupsOf(touched);
            if (!after)
                return after.error();
            after->merge(*groups);
            return SummaryRepository::refreshGroups(m_session, m_catalogue, *after);
        },
        [&] { return ChangeLog(m_session).add(change); });
}

core::Result<std::vector<RegistryUndo::Cell>> RegistryUndo::cellsOf(core::BatchId batch) const {
    std::vector<Cell> cells;
    Query query(m_session.database, u"SELECT organisation_id, field, change, old_value, value FROM registry_cell "
                                    "WHERE region_id = ? AND batch_id = ? ORDER BY organisation_id, field"_s);
    const auto done = query.forEach({m_session.region(), batch.value}, [&](const Row& row) {
        cells.push_back(
            {core::OrganisationId{row.id(0)}, row.text(1), changeOf(row.text(2)), row.text(3), row.text(4)});
    });
    if (!done)
        return done.error();
    return cells;
}

core::Result<void> RegistryUndo::takeOut(const core::BatchInfo& info, const Cell& own) const {
    if (own.change == CellChange::Same)
        return {};
    core::BatchId later;
    Cell taker;
    Query query(m_session.database,
                u"SELECT batch_id, change, old_value, value FROM registry_cell WHERE region_id = ? "
                "AND organisation_id = ? AND field = ? AND batch_id > ? ORDER BY batch_id LIMIT 1"_s);
    const auto done =
        query.forEach({m_session.region(), own.organisation.value, own.field, info.id.value}, [&](const Row& row) {
            later.value = row.id(0);
            taker = {own.organisation, own.field, changeOf(row.text(1)), row.text(2), row.text(3)};
        });
    if (!done)
        return done;
    // What a person wrote over it since can be taken back only while it stands on what it was written over.
    const bool isEdited = later.isValid() ? taker.change == CellChange::Changed && taker.old != own.value : false;
    const auto stands = later.isValid() ? core::Result<bool>(!isEdited) : standsAsWritten(own);
    if (!stands)
        return stands.error();
    if (!*stands)
        return core::Error{core::ErrorCode::BatchInUse, QString::number(info.id.value), {}, own.value};
    return later.isValid() ? passOn(own, later, taker) : restore(own);
}

/// Nothing but lists of organisations has changed the field since.
core::Result<bool> RegistryUndo::standsAsWritten(const Cell& own) const {
    const auto field = core::fieldOfCode(own.field);
    if (!field || (*field == core::RegistryField::Type && own.change == CellChange::New))
        return true;
    if (*field == core::RegistryField::Name)
        return own.change == CellChange::New ? core::Result<bool>(true) : nameStandsLast(own);
    const auto value = OrganisationRepository(m_session).field(own.organisation, *field, m_catalogue);
    if (!value)
        return value.error();
    return *value == own.value;
}

core::Result<bool> RegistryUndo::nameStandsLast(const Cell& own) const {
    const auto rows = number(m_session.database,
                             u"SELECT COUNT(*) FROM organisation_name n WHERE n.region_id = ? "
                             "AND n.organisation_id = ? AND n.ordinal > 1 AND n.name = ? AND n.valid_to IS NULL "
                             "AND NOT EXISTS (SELECT 1 FROM organisation_name l WHERE l.region_id = n.region_id "
                             "AND l.organisation_id = n.organisation_id AND l.ordinal > n.ordinal "
                             "AND l.valid_from IS NOT NULL)"_s,
                             {m_session.region(), own.organisation.value, text(own.value)});
    if (!rows)
        return rows.error();
    return *rows > 0;
}

/// The next batch that says something about the field takes over what stood before this one.
core::Result<void> RegistryUndo::passOn(const Cell& own, core::BatchId later, const Cell& taker) const {
    const bool isSame = own.change == CellChange::Changed && own.old == taker.value;
    const CellChange change = isSame ? CellChange::Same : own.change;
    const QString old = change == CellChange::Changed ? own.old : QString();
    auto done = run(m_session.database,
                    u"UPDATE registry_cell SET change = ?, old_value = ? WHERE region_id = ? AND batch_id = ? "
                    "AND organisation_id = ? AND field = ?"_s,
                    {QString(QLatin1Char(static_cast<char>(change))), text(old), m_session.region(), later.value,
                     own.organisation.value, own.field});
    // A name that was confirmed stays where it stands; one that was changed again loses the step between.
    if (done && own.field == core::fieldCode(core::RegistryField::Name) && own.change == CellChange::Changed &&
        taker.change == CellChange::Changed)
        done = OrganisationRepository(m_session).dropName(own.organisation, own.value);
    if (done && own.field == core::fieldCode(core::RegistryField::Name) && isSame)
        done = OrganisationRepository(m_session).dropName(own.organisation, taker.value);
    return done;
}

core::Result<void> RegistryUndo::restore(const Cell& own) const {
    const auto field = core::fieldOfCode(own.field);
    if (!field)
        return {};
    const OrganisationRepository organisations(m_session);
    if (*field == core::RegistryField::Name)
        return organisations.dropName(own.organisation, own.value);
    // A type is never nothing: an organisation that is created takes its type along when it goes.
    if (*field == core::RegistryField::Type && own.change == CellChange::New)
        return {};
    return organisations.setField(own.organisation, *field, own.change == CellChange::Changed ? own.old : QString(),
                                  m_catalogue);
}

} // namespace svodka::store
