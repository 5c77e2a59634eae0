// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/source_table.h"
#include "ingest/structure/column_profile.h"
#include "ingest/structure/role_matcher.h"

namespace svodka::ingest {

/// One column with its profile and what it is used for.
struct BlockColumn {
    ColumnProfile profile;
    ColumnUse use = ColumnUse::Value;
    QString role;
    QString type;
    bool flag = false; ///< да/нет, to be read as 1 and 0
};

/// The columns of one table, and what its rows are.
struct Block {
    std::vector<BlockColumn> columns;
    RowLevel level = RowLevel::Municipalities;
    bool indicators = false; ///< the rows are indicators, neither municipalities nor organisations

    /// The column of a use, 0-based in the sheet; -1 if there is none.
    [[nodiscard]] int columnOf(ColumnUse use) const;
    [[nodiscard]] const BlockColumn* find(ColumnUse use) const;
};

/// Decides the use of every column by header and content.
Block assignUses(std::vector<ColumnProfile> columns);

/// Gives the columns of figures their roles and types. `titles` are the title rows, `titleRole` the indicator they
/// name.
void assignRoles(Block& block, const RoleMatcher& roles, const TypeMatcher& types, const QStringList& titles,
                 const QString& titleRole);

} // namespace svodka::ingest
