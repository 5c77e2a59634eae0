// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <span>

namespace svodka::core {

/// What is kept of an organisation and may come from a file about organisations.
enum class RegistryField { Name, FullName, Type, Founder, Inn, Ogrn, Kpp, Address, Vk, Ok, Max, Site };

/// Every field, in the order in which they are shown.
std::span<const RegistryField> registryFields();

/// «name», «full_name», «type», «founder», «inn», «ogrn», «kpp», «address», «vk», «ok», «max», «site».
QString fieldCode(RegistryField field);
/// nullopt for a code that is none.
std::optional<RegistryField> fieldOfCode(const QString& code);

/// What stands in a field; of the type and the founder their codes.
const QString& fieldOf(const Organisation& organisation, RegistryField field);
QString& fieldOf(Organisation& organisation, RegistryField field);

/// What a file says about one field.
struct RegistryCell {
    RegistryField field = RegistryField::Name;
    int column = 0;                        ///< 1-based; 0 = the type that was given for the whole file
    CellChange change = CellChange::Empty; ///< Empty: the file says nothing; such cells are not kept
    QString old;                           ///< Changed: what stands there now
    QString value;

    friend bool operator==(const RegistryCell&, const RegistryCell&) = default;
};

/// The newest batch in force that said something about a field, even that it stands so.
struct RegistrySource {
    RegistryField field = RegistryField::Name;
    BatchId batch;

    friend bool operator==(const RegistrySource&, const RegistrySource&) = default;
};

/// One organisation's row of a registry.
struct RegistryRow {
    OrganisationId organisation; ///< invalid: `newOrganisation` tells which one of RegistryPlan::organisations
    int newOrganisation = -1;
    int sourceRow = 0;
    std::vector<RegistryCell> cells; ///< each field once at most

    friend bool operator==(const RegistryRow&, const RegistryRow&) = default;
};

/// Everything that an import of a registry writes, worked out beforehand.
struct RegistryPlan {
    BatchInfo batch;                         ///< kind Registry; id, uid and importedAt are given by the store
    std::vector<Organisation> organisations; ///< to be created, with their fields; id and uid are given by the store
    std::vector<RegistryRow> rows;           ///< of new organisations too: where each field came from
    std::vector<PendingRow> pending;
    std::vector<int> entered; ///< ordinals of the rows that no longer wait in batch.continues
};

} // namespace svodka::core
