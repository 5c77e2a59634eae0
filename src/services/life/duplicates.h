// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "core/table.h"

#include <stop_token>

namespace svodka::services {

/// Why two organisations may be one, the strongest reason first.
enum class DuplicateReason {
    SameCodes, ///< ИНН and КПП are equal, and the names do not forbid it
    SameName,  ///< taken apart, the names are the same
    AlikeName, ///< they are alike: core/names/organisation_resemblance.h
};

/// Two organisations that may be one, both in force. `first` is the one known longer.
struct LikelyDuplicate {
    core::Organisation first;
    core::Organisation second;
    DuplicateReason reason = DuplicateReason::AlikeName;
    int likeness = 0;
};

/// Pairs of one municipality and type, the likeliest first. Numbers that differ, parts of an organisation and the other
/// guards of core/names keep two apart whatever else is equal. Cancelled, store errors.
core::Result<std::vector<LikelyDuplicate>> findDuplicates(core::Store& store, std::stop_token stop = {});

/// The pairs as a table in the program's language: why, municipality, both names.
core::Table duplicateTable(const std::vector<LikelyDuplicate>& pairs, const core::Region& region);

/// «Одинаковые ИНН и КПП»
QString reasonText(DuplicateReason reason);
/// «codes», «name», «alike»
QString reasonCode(DuplicateReason reason);

} // namespace svodka::services
