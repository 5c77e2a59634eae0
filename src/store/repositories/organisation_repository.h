// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/organisation.h"
#include "core/registry.h"
#include "core/result.h"
#include "store/session.h"

#include <set>
#include <span>
#include <stop_token>
#include <vector>

namespace svodka::store {

/// What summaries are counted over: the organisations of one municipality and one type.
using Group = std::pair<core::MunicipalityId, QString>;
using Groups = std::set<Group>;

/// organisation, organisation_name, organisation_place. The newest name and place are in force.
class OrganisationRepository final {
public:
    explicit OrganisationRepository(Session session) : m_session(session) {}

    /// OrganisationReader::all.
    core::Result<std::vector<core::Organisation>> all(QDate day = {}) const;

    /// core::Store::registrySources.
    [[nodiscard]] core::Result<std::vector<core::RegistrySource>>
    registrySources(core::OrganisationId organisation) const;

    /// Gives every organisation its id, higher than any before and in their order, and its uid; `firstSeen`, null
    /// where no file of a week names them, holds for all of them. TypeUnknown names a type that the catalogue does not
    /// have.
    core::Result<std::vector<core::OrganisationId>> insert(std::span<const core::Organisation> organisations,
                                                           const core::Catalogue& catalogue, core::BatchId by,
                                                           QDate firstSeen = {},
                                                           const std::stop_token& stop = {}) const;

    /// The groups of the organisations that `batch` created.
    core::Result<Groups> groupsCreatedBy(core::BatchId batch) const;

    /// The groups of those of a batch's organisations that were first named in the week of `start`.
    core::Result<Groups> groupsFirstNamed(core::BatchId batch, QDate start) const;
    /// Notes for the organisations of a batch just written that a file has named them in the week that begins on
    /// `start`.
    core::Result<void> noteSeen(core::BatchId batch, QDate start) const;
    /// Works out anew when the organisations first seen in the week of `start` were first named. Call when the rows of
    /// the batch that is taken back are gone.
    core::Result<void> refreshFirstSeen(QDate start) const;

    /// Organisations that the batch created pass to the earliest batch that has a row of them. Call when the rows of
    /// `batch` itself are gone.
    core::Result<void> disown(core::BatchId batch) const;
    /// Deletes those that the batch created, when no other says anything of them and nobody wrote about them: that must
    /// not go with the file.
    core::Result<void> removeCreatedBy(core::BatchId batch) const;
    core::Result<void> remove(core::OrganisationId organisation) const;

    /// The groups to which these organisations belong in any week, or those as part of which they are read.
    core::Result<Groups> groupsOf(const std::vector<core::OrganisationId>& organisations) const;
    /// Writes one field of an organisation; a name becomes the newest, from a day that is not known. TypeUnknown.
    core::Result<void> setField(core::OrganisationId organisation, core::RegistryField field, const QString& value,
                                const core::Catalogue& catalogue) const;
    /// What stands in a field that is no name; of the type its code.
    core::Result<QString> field(core::OrganisationId organisation, core::RegistryField field,
                                const core::Catalogue& catalogue) const;
    /// Takes a later name away as if it had never been borne; the first one stays.
    core::Result<void> dropName(core::OrganisationId organisation, const QString& name) const;

private:
    core::Result<void> addName(core::OrganisationId organisation, const QString& name) const;
    core::Result<void> recountFirstSeen(const std::vector<qint64>& organisations) const;
    core::Result<Groups> groupsWhere(const QString& condition, const QVariantList& values) const;
    core::Result<void> addGroups(const QString& condition, const std::vector<QVariantList>& values,
                                 Groups& groups) const;
    core::Result<void> addGroupsOf(const std::vector<core::OrganisationId>& organisations, Groups& groups) const;

    Session m_session;
};

} // namespace svodka::store
