// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registry_writer.h"

#include "store/query.h"
#include "store/repositories/batch_repository.h"
#include "store/repositories/change_log.h"
#include "store/repositories/organisation_repository.h"
#include "store/repositories/summary_repository.h"
#include "store/type_number.h"

#include <QHash>
#include <set>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::CellChange;
using core::ErrorCode;

namespace {

core::Error fault(const core::RegistryPlan& plan, ErrorCode code, const QString& subject, int row,
                  const QString& detail = {}) {
    return {code, subject, {plan.batch.file, plan.batch.sheet, row, 0}, detail};
}

core::Result<void> checkRow(const core::RegistryPlan& plan, const core::RegistryRow& row,
                            std::set<std::pair<bool, qint64>>& seen) {
    const bool isNew = !row.organisation.isValid();
    const QString subject = QString::number(row.organisation.value);
    if (isNew && (row.newOrganisation < 0 || row.newOrganisation >= static_cast<int>(plan.organisations.size())))
        return fault(plan, ErrorCode::InvalidArgument, subject, row.sourceRow, u"the row names no organisation"_s);
    if (!seen.insert({isNew, isNew ? row.newOrganisation : row.organisation.value}).second)
        return fault(plan, ErrorCode::InvalidArgument, subject, row.sourceRow,
                     u"the organisation stands in two rows"_s);
    std::set<core::RegistryField> fields;
    for (const core::RegistryCell& cell : row.cells)
        if (cell.change == CellChange::Empty || !fields.insert(cell.field).second)
            return fault(plan, ErrorCode::InvalidArgument, core::fieldCode(cell.field), row.sourceRow);
    return {};
}

} // namespace

core::Result<void> checkRegistryPlan(const core::RegistryPlan& plan, const core::Catalogue& catalogue,
                                     const core::Region& region) {
    std::set<std::pair<bool, qint64>> seen;
    for (const core::RegistryRow& row : plan.rows)
        if (auto done = checkRow(plan, row, seen); !done)
            return done;
    for (size_t i = 0; i < plan.organisations.size(); ++i) {
        const core::Organisation& one = plan.organisations[i];
        if (!seen.contains({true, static_cast<qint64>(i)}))
            return fault(plan, ErrorCode::InvalidArgument, one.name, 0, u"no row names it"_s);
        if (typeNumber(catalogue, one.type) <= 0)
            return fault(plan, ErrorCode::TypeUnknown, one.type, 0, one.name);
        if (one.municipality.isValid() && !region.find(one.municipality))
            return fault(plan, ErrorCode::MunicipalityUnknown, QString::number(one.municipality.value), 0);
    }
    return {};
}

core::Result<core::BatchId> RegistryWriter::write(const core::RegistryPlan& plan) const {
    const BatchRepository batches(m_session);
    const OrganisationRepository organisations(m_session);
    const auto batch = batches.insert(plan.batch);
    if (!batch)
        return batch.error();
    std::vector<core::OrganisationId> touched;
    for (const core::RegistryRow& row : plan.rows)
        if (row.organisation.isValid())
            touched.push_back(row.organisation);
    auto groups = organisations.groupsOf(touched);
    if (!groups)
        return groups.error();
    if (const auto logged = log(plan, *batch); !logged)
        return logged.error();
    const auto created = organisations.insert(plan.organisations, m_catalogue, *batch);
    if (!created)
        return created.error();
    touched.insert(touched.end(), created->begin(), created->end());
    const auto done = inOrder([&] { return writeCells(plan, *batch, *created); }, [&] { return change(plan); },
                              [&] { return batches.insertPending(*batch, plan.pending); },
                              [&] { return batches.markEntered(plan.batch.continues, plan.entered, *batch); },
                              [&]() -> core::Result<void> {
                                  auto after = organisations.groupsOf(touched);
                                  if (!after)
                                      return after.error();
                                  after->merge(*groups);
                                  return SummaryRepository::refreshGroups(m_session, m_catalogue, *after);
                              });
    if (!done)
        return done.error();
    return *batch;
}

core::Result<void> RegistryWriter::writeCells(const core::RegistryPlan& plan, core::BatchId batch,
                                              const std::vector<core::OrganisationId>& created) const {
    Query insert(m_session.database,
                 u"INSERT INTO registry_cell (region_id, batch_id, organisation_id, field, change, old_value, value, "
                 "\"row\", \"column\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const core::RegistryRow& row : plan.rows) {
        const core::OrganisationId organisation =
            row.organisation.isValid() ? row.organisation : created[static_cast<size_t>(row.newOrganisation)];
        for (const core::RegistryCell& cell : row.cells) {
            auto done = insert.exec({m_session.region(), batch.value, organisation.value, core::fieldCode(cell.field),
                                     QString(QLatin1Char(static_cast<char>(cell.change))), text(cell.old),
                                     text(cell.value), row.sourceRow, cell.column});
            if (!done)
                return done;
        }
    }
    return {};
}

core::Result<void> RegistryWriter::change(const core::RegistryPlan& plan) const {
    const OrganisationRepository organisations(m_session);
    for (const core::RegistryRow& row : plan.rows) {
        if (!row.organisation.isValid())
            continue; // it was created with what the row says
        for (const core::RegistryCell& cell : row.cells) {
            if (cell.change == CellChange::Same)
                continue;
            if (auto done = organisations.setField(row.organisation, cell.field, cell.value, m_catalogue); !done)
                return done;
        }
    }
    return {};
}

/// Before anything is written: the names of that moment tell which organisations were meant.
core::Result<void> RegistryWriter::log(const core::RegistryPlan& plan, core::BatchId batch) const {
    const auto known = OrganisationRepository(m_session).all();
    if (!known)
        return known.error();
    QHash<core::OrganisationId, QString> uids;
    for (const core::Organisation& one : *known)
        uids.insert(one.id, one.uid);
    const QDateTime& at = plan.batch.importedAt;
    std::vector<Change> changes{
        {at, plan.batch.author, u"registry"_s, QString::number(batch.value), plan.batch.file, {}, batch}};
    for (const core::RegistryRow& row : plan.rows) {
        for (const core::RegistryCell& cell : row.cells) {
            if (cell.change == CellChange::Same)
                continue;
            const QString who = row.organisation.isValid()
                                    ? uids.value(row.organisation)
                                    : plan.organisations[static_cast<size_t>(row.newOrganisation)].name;
            const QString action = row.organisation.isValid() ? u"change"_s : u"create"_s;
            changes.push_back({at, plan.batch.author, action, who + u'/' + core::fieldCode(cell.field), cell.value,
                               cell.change == CellChange::Changed ? cell.old : QString(), batch});
        }
    }
    return ChangeLog(m_session).add(changes);
}

} // namespace svodka::store
