// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace svodka::ingest {

/// What a file may cost at most (docs/rules.md 7), so that a hostile or broken one cannot take the machine down.
struct ReadLimits {
    qint64 file = 512LL << 20;       ///< bytes on disk
    qint64 entry = 256LL << 20;      ///< unpacked bytes of one part of an archive
    qint64 total = 512LL << 20;      ///< unpacked bytes of all parts
    qint64 ratioFloor = 100LL << 10; ///< parts smaller than this may be packed as tightly as they like
    qint64 ratio = 100;              ///< unpacked : packed
    qint64 entries = 1000;           ///< parts of an archive
    qint64 text = 40LL << 20;        ///< bytes of a text file, which is unpacked as a whole
    qint64 cells = 8'000'000;        ///< cells kept in memory, of all sheets
    qint64 rowCost = 16;             ///< cells that a row costs beside its own, a blank one too
    int field = 32'767;              ///< characters of a cell of a text file, as spreadsheets have it
    int rows = 1'048'576;            ///< of a sheet, as spreadsheets have it
    int columns = 16'384;
};

} // namespace svodka::ingest
