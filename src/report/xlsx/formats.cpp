// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx/formats.h"

namespace svodka::report {

namespace {

void setFont(lxw_format* format, double size) {
    format_set_font_name(format, "Times New Roman");
    format_set_font_family(format, 1); // roman: a program without the font takes another one with serifs
    format_set_font_size(format, size);
}

/// Column widths are counted in digits of the default font. The library's own is Calibri, which offices on Linux lack
/// and replace by a wider one: every column would come out a third too wide.
void setDefaultFont(lxw_workbook* workbook) {
    setFont(STAILQ_FIRST(workbook->formats), 12);
}

lxw_format* newFormat(lxw_workbook* workbook, double size) {
    lxw_format* format = workbook_add_format(workbook);
    setFont(format, size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    return format;
}

lxw_format* newTitle(lxw_workbook* workbook) {
    lxw_format* format = newFormat(workbook, 14);
    format_set_bold(format);
    format_set_align(format, LXW_ALIGN_CENTER);
    return format;
}

lxw_format* newHeader(lxw_workbook* workbook) {
    lxw_format* format = newFormat(workbook, 12);
    format_set_bold(format);
    format_set_align(format, LXW_ALIGN_CENTER);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_bg_color(format, 0xEDEDED);
    return format;
}

const char* numberFormat(Formats::Kind kind) {
    switch (kind) {
    case Formats::RowNumber:
    case Formats::Integer:
        return "0";
    case Formats::Fraction:
        return "0.0##";
    case Formats::Percent:
        return "0%";
    case Formats::Date:
        return "dd\\.mm\\.yyyy";
    case Formats::Text:
    case Formats::KindCount:
        break;
    }
    return nullptr;
}

lxw_format* newBody(lxw_workbook* workbook, Formats::Kind kind, bool bold) {
    lxw_format* format = newFormat(workbook, 12);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, kind == Formats::Text ? LXW_ALIGN_LEFT : LXW_ALIGN_CENTER);
    if (kind == Formats::Text)
        format_set_indent(format, 1); // keeps the text off the border
    if (bold)
        format_set_bold(format);
    if (const char* pattern = numberFormat(kind))
        format_set_num_format(format, pattern);
    return format;
}

} // namespace

int libraryPixels(int pixels) {
    return pixels * 7 / 8;
}

Formats::Formats(lxw_workbook* workbook)
    : m_title(newTitle(workbook)), m_preamble(newFormat(workbook, 12)), m_header(newHeader(workbook)) {
    setDefaultFont(workbook);
    for (int bold = 0; bold < 2; ++bold)
        for (int kind = 0; kind < KindCount; ++kind)
            m_body[bold][kind] = newBody(workbook, static_cast<Kind>(kind), bold == 1);
}

} // namespace svodka::report
