// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The records of an xls stream that are read. BIFF2 has numbers of its own for most.
namespace svodka::ingest::record {

enum Id : int {
    Integer2 = 0x0002,
    Number2 = 0x0003,
    Label2 = 0x0004,
    BoolErr2 = 0x0005,
    Formula = 0x0006,
    String2 = 0x0007,
    Row2 = 0x0008,
    Bof2 = 0x0009,
    Eof = 0x000A,
    Format2 = 0x001E,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    Xf2 = 0x0043,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergeCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    Formula3 = 0x0206,
    String = 0x0207,
    Row = 0x0208,
    Bof3 = 0x0209,
    Xf3 = 0x0243,
    Rk = 0x027E,
    Formula4 = 0x0406,
    Bof4 = 0x0409,
    Format = 0x041E,
    Xf4 = 0x0443,
    Bof = 0x0809,
};

} // namespace svodka::ingest::record
