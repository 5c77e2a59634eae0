// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xls/cell_reader.h"

#include "ingest/cells/sheet_cells.h"
#include "ingest/xls/record_ids.h"

#include <bit>
#include <cmath>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

/// A number in 30 bits: an integer or the upper half of a double, maybe in hundredths.
double packedNumber(quint32 bits) {
    constexpr quint32 hundredths = 1;
    constexpr quint32 integer = 2;
    const double value = bits & integer ? static_cast<double>(static_cast<qint32>(bits) >> 2)
                                        : std::bit_cast<double>(static_cast<quint64>(bits & ~3U) << 32);
    return bits & hundredths ? value / 100 : value;
}

/// As xlsx files write it.
SheetCell errorCell(int code) {
    switch (code) {
    case 0x00:
        return {u"#NULL!"_s, {}, false};
    case 0x07:
        return {u"#DIV/0!"_s, {}, false};
    case 0x0F:
        return {u"#VALUE!"_s, {}, false};
    case 0x17:
        return {u"#REF!"_s, {}, false};
    case 0x1D:
        return {u"#NAME?"_s, {}, false};
    case 0x2A:
        return {u"#N/A"_s, {}, false};
    default:
        return {u"#NUM!"_s, {}, false};
    }
}

} // namespace

std::optional<CellContent> contentOf(int recordId) {
    switch (recordId) {
    case record::Integer2:
        return CellContent::Integer;
    case record::Number:
    case record::Number2:
        return CellContent::Real;
    case record::Rk:
        return CellContent::Packed;
    case record::Label:
    case record::Label2:
    case record::RString:
        return CellContent::Text;
    case record::LabelSst:
        return CellContent::SharedText;
    case record::BoolErr:
    case record::BoolErr2:
        return CellContent::BoolOrError;
    case record::Formula:
    case record::Formula3:
    case record::Formula4:
        return CellContent::Formula;
    default:
        return std::nullopt;
    }
}

bool isBof(int recordId) {
    return recordId == record::Bof || recordId == record::Bof2 || recordId == record::Bof3 || recordId == record::Bof4;
}

QString CellReader::text(BiffBytes& bytes) const {
    const int length = m_globals.version == 2 ? bytes.u8() : bytes.u16();
    return m_globals.version == 8 ? bytes.unicode(length) : bytes.codePage(length, m_globals.codePage);
}

/// The style, which is a number format in BIFF2.
CellFormat CellReader::format(BiffBytes& bytes) const {
    size_t style = 0;
    if (m_globals.version == 2) {
        bytes.skip(1);
        style = bytes.u8() & 0x3FU;
        bytes.skip(1);
    } else {
        style = bytes.u16();
    }
    return style < m_globals.formats.size() ? m_globals.formats[style] : CellFormat::Plain;
}

SheetCell CellReader::number(double value, CellFormat format) const {
    constexpr int notANumber = 0x24;
    return std::isfinite(value) ? numberCell(value, format, m_globals.from1904) : errorCell(notANumber);
}

SheetCell CellReader::read(CellContent content, BiffBytes& bytes) {
    const CellFormat shown = format(bytes);
    switch (content) {
    case CellContent::Integer:
        return number(bytes.u16(), shown);
    case CellContent::Real:
        return number(bytes.real(), shown);
    case CellContent::Packed:
        return number(packedNumber(bytes.u32()), shown);
    case CellContent::Text:
        return {text(bytes), {}, false};
    case CellContent::SharedText:
        return sharedText(bytes.u32());
    case CellContent::BoolOrError: {
        const quint8 value = bytes.u8();
        return bytes.u8() == 0 ? booleanCell(value != 0) : errorCell(value);
    }
    case CellContent::Formula:
        break;
    }
    return formula(bytes, shown);
}

SheetCell CellReader::sharedText(quint32 index) {
    m_noSuchText = index >= static_cast<quint32>(m_globals.strings.size());
    return {m_noSuchText ? QString() : m_globals.strings[static_cast<qsizetype>(index)], {}, false};
}

/// The value that the formula had when the file was saved: a double, or by its upper bits something else.
SheetCell CellReader::formula(BiffBytes& bytes, CellFormat format) {
    const double value = bytes.real();
    const auto bits = std::bit_cast<quint64>(value);
    m_textFollows = false;
    if (bits >> 48 != 0xFFFF)
        return number(value, format);
    const int code = static_cast<int>(bits >> 16 & 0xFF);
    switch (bits & 0xFF) {
    case 0:
        m_textFollows = true;
        return {};
    case 1:
        return booleanCell(code != 0);
    case 2:
        return errorCell(code);
    default:
        return {};
    }
}

} // namespace svodka::ingest
