// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/workbook.h"

namespace svodka::ingest {

/// What one cell holds, looked at by itself.
enum class CellKind : char {
    Empty,
    Text,
    Number, ///< «1 540,6», «95%», «1.»
    Dash,   ///< «-», «н/д»: said to be not reported
    Flag,   ///< да, нет, +, ✓, x
    Ratio,  ///< «121 из 127», also inside a sentence
    Date,   ///< «29.04.2023»
    Code,   ///< «2.2.1», «IV.»
};

CellKind cellKind(const SheetCell& cell);

/// True for what a row of figures is made of.
inline bool isValue(CellKind kind) {
    return kind == CellKind::Number || kind == CellKind::Dash || kind == CellKind::Flag || kind == CellKind::Ratio;
}

/// The number in a cell: as stored, else as written («1 540,6», «12*», «95%»). A percent is given in hundredths of the
/// whole either way (95 for «95%»). nullopt if there is none.
std::optional<double> numberOf(const SheetCell& cell);

} // namespace svodka::ingest
