// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

namespace svodka::report {

/// What to tell the library so that a column becomes `pixels` wide: it reckons with digits of 7 pixels, those of our
/// default font have 8.
int libraryPixels(int pixels);

/// The cell formats of one workbook, which owns them. Every body format exists plain and bold (for totals).
class Formats final {
public:
    explicit Formats(lxw_workbook* workbook);

    enum Kind { Text, RowNumber, Integer, Fraction, Percent, Date, KindCount };

    [[nodiscard]] lxw_format* title() const { return m_title; }
    [[nodiscard]] lxw_format* preamble() const { return m_preamble; }
    [[nodiscard]] lxw_format* header() const { return m_header; }
    [[nodiscard]] lxw_format* body(Kind kind, bool bold) const { return m_body[bold ? 1 : 0][kind]; }

private:
    lxw_format* m_title = nullptr;
    lxw_format* m_preamble = nullptr;
    lxw_format* m_header = nullptr;
    lxw_format* m_body[2][KindCount] = {};
};

} // namespace svodka::report
