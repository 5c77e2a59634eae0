// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "ingest/source_table.h"
#include "ingest/structure/role_matcher.h"

namespace svodka::services {

/// Reads the cells of a column again once a person has said what it holds: a column taken for text was not read at
/// all, and words of a flag («зарегистрирована») are understood only when it is known of which.
class ColumnReader final {
public:
    /// Workbook and catalogue must outlive it.
    ColumnReader(const ingest::Workbook& workbook, const QString& sheet, const core::Catalogue& catalogue);

    /// Fills values, bases and unread texts of the rows by the column's new role. `wasRead`: it was a column of figures
    /// before, then only what was not understood is looked at.
    void readAnew(ingest::SourceTable& table, size_t column, bool wasRead) const;

private:
    void readCell(ingest::SourceRow& row, const ingest::SourceColumn& column, bool wasRead) const;

    const ingest::Sheet* m_sheet = nullptr;
    ingest::TypeMatcher m_types;
    ingest::RoleMatcher m_roles;
};

} // namespace svodka::services
