// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/structure/row_kind.h"

namespace svodka::ingest {

/// Tells whose an organisation is, row by row from the top: by the municipality's column, a section, a subtotal above.
/// A blank cell takes the municipality above it only where the column is filled at the start of each group and nowhere
/// else; in a column that is filled otherwise, or by merged cells, a blank is an organisation of no municipality.
class MunicipalityFiller final {
public:
    /// `grid` and `block` must outlive it.
    MunicipalityFiller(const Grid& grid, const Block& block, const std::vector<RowReading>& readings);

    /// `place`: the municipality that the section row names; empty if it names none.
    void startSection(const QString& place);
    void passSubtotal(const QString& place);

    /// The municipality of a data row, verbatim; empty if there is none, and where the rows are no organisations.
    [[nodiscard]] QString placeOf(int row);

    /// True if there is a column that should have said what placeOf() left empty.
    [[nodiscard]] bool hasColumn() const { return m_column >= 0; }

private:
    [[nodiscard]] bool filledAtStartsOnly(const std::vector<RowReading>& readings) const;

    const Grid& m_grid;
    int m_column = -1;     ///< -1 too where the rows are no organisations
    bool m_wanted = false; ///< the rows are organisations
    bool m_carries = false;
    QString m_section;
    QString m_above; ///< the last municipality of the column, where blanks repeat it
};

} // namespace svodka::ingest
