// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::ingest {

/// What a number format shows a number as.
enum class CellFormat : char {
    Plain,
    Date,
    Time,
    Percent,
    Padded ///< and all beyond it: zeros in front up to Padded + n digits («0000000000» shows an ИНН whole)
};

/// Reads a format code («dd.mm.yyyy», «0.0%», «# ##0,0»); words in quotes and brackets are not part of the pattern.
CellFormat formatOfCode(const QString& code);

/// The format of a built-in number (0–163).
CellFormat builtInFormat(int id);

/// A stored number as a person sees it: «20», «1540,6», «1026500521034» (up to 15 digits), «0101001234», «95%»,
/// «01.05.2023».
/// `from1904`: the workbook counts its days from 1904. An impossible date is shown as the number.
QString displayNumber(double value, CellFormat format, bool from1904);

} // namespace svodka::ingest
