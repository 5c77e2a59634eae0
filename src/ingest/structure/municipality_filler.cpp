// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/municipality_filler.h"

namespace svodka::ingest {

MunicipalityFiller::MunicipalityFiller(const Grid& grid, const Block& block, const std::vector<RowReading>& readings)
    : m_grid(grid), m_wanted(block.level == RowLevel::Organisations) {
    if (m_wanted)
        m_column = block.columnOf(ColumnUse::Municipality);
    m_carries = m_column >= 0 && filledAtStartsOnly(readings);
}

/// Half of the cells or more are blank, no two neighbours say the same, and none is merged downwards: a merged range
/// says itself how far it reaches.
bool MunicipalityFiller::filledAtStartsOnly(const std::vector<RowReading>& readings) const {
    int filled = 0;
    int blank = 0;
    QString above;
    for (const RowReading& reading : readings) {
        if (reading.kind != RowKind::Data)
            continue;
        const QString text = m_grid.text(reading.row, m_column);
        if (m_grid.continuesUp(reading.row, m_column) || (!text.isEmpty() && text == above))
            return false;
        ++(text.isEmpty() ? blank : filled);
        above = text;
    }
    return blank >= filled;
}

void MunicipalityFiller::startSection(const QString& place) {
    m_section = place;
    m_above.clear();
}

void MunicipalityFiller::passSubtotal(const QString& place) {
    if (m_column < 0)
        m_section = place;
    else if (m_carries)
        m_above = place;
}

QString MunicipalityFiller::placeOf(int row) {
    if (!m_wanted)
        return {};
    const CellKind kind = m_grid.kind(row, m_column);
    if (kind == CellKind::Empty)
        return m_above.isEmpty() ? m_section : m_above;
    const QString own = kind == CellKind::Dash ? QString() : m_grid.text(row, m_column);
    m_above = m_carries ? own : QString();
    return own;
}

} // namespace svodka::ingest
