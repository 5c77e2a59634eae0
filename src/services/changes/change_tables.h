// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/changes/change_texts.h"

#include <vector>

namespace svodka::services {

/// How a table is to be read.
enum class ChangeTableUse {
    Form,        ///< numbered rows and official names: a sheet of its own
    Screen,      ///< short names
    ScreenOfAll, ///< and the kind of change in a column
};

/// Organisations by change, a row each in the order of `rows`; columns that are empty in all of them are left out.
core::Table organisationChanges(const std::vector<const ChangedOrganisation*>& rows, const ChangeTexts& texts,
                                ChangeTableUse use);

/// The codes of its columns, which of them there are: «name», «change», «type», «municipality», «before», «now»,
/// «since», «weeks», «blank», «missing», «next».
QStringList changeColumnCodes(const core::Table& table, const Phrases& say);

/// The municipalities: sent, late, not sent.
core::Table deliveryTable(const WeekChanges& changes, const ChangeTexts& texts, ChangeTableUse use);

/// How many organisations changed in which way, by municipality, with the total.
core::Table changeCounts(const Week& week, const WeekChanges& changes, const ChangeTexts& texts);

/// The files that the compared weeks came from.
core::Table changeSources(const WeekChanges& changes, const ChangeTexts& texts);

} // namespace svodka::services
