// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/workbook.h"

#include <QByteArray>

namespace svodka::ingest {

class XmlAttributes;

/// What the attributes of a cell say of its value.
class CellValue final {
public:
    CellValue() = default;
    explicit CellValue(const XmlAttributes& attributes);

    /// The cell as the other formats have it: `seen` is the text of its paragraphs. Numbers keep the text they were
    /// shown as, unless they were shown in powers of ten (an OGRN would lose its digits) or not at all; dates are
    /// dd.mm.yyyy, and no figures.
    [[nodiscard]] SheetCell cell(const QString& seen) const;

private:
    [[nodiscard]] SheetCell number(const QString& seen) const;
    [[nodiscard]] SheetCell date(const QString& seen) const;
    [[nodiscard]] SheetCell time(const QString& seen) const;

    QByteArray m_type;
    QByteArray m_value; ///< of the attribute that belongs to the type
};

} // namespace svodka::ingest
