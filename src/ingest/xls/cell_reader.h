// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/workbook.h"
#include "ingest/xls/biff_stream.h"
#include "ingest/xls/xls_globals.h"

#include <optional>

namespace svodka::ingest {

/// What the record of a cell holds behind its place and style.
enum class CellContent { Integer, Real, Packed, Text, SharedText, BoolOrError, Formula };

/// nullopt for records that are no cells with content.
std::optional<CellContent> contentOf(int recordId);

bool isBof(int recordId);

/// Reads what stands in a cell's record behind its row and column: the style and the content.
class CellReader final {
public:
    /// `globals` outlives the reader.
    explicit CellReader(const XlsGlobals& globals) : m_globals(globals) {}

    SheetCell read(CellContent content, BiffBytes& bytes);

    /// A text behind its length.
    [[nodiscard]] QString text(BiffBytes& bytes) const;

    /// After a formula: its value is a text, in a STRING record of its own.
    [[nodiscard]] bool textFollows() const { return m_textFollows; }
    /// After a shared text: there is none of this number.
    [[nodiscard]] bool noSuchText() const { return m_noSuchText; }

private:
    [[nodiscard]] CellFormat format(BiffBytes& bytes) const;
    [[nodiscard]] SheetCell number(double value, CellFormat format) const;
    SheetCell sharedText(quint32 index);
    SheetCell formula(BiffBytes& bytes, CellFormat format);

    const XlsGlobals& m_globals;
    bool m_textFollows = false;
    bool m_noSuchText = false;
};

} // namespace svodka::ingest
