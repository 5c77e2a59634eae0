// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cells/sheet_cell.h"

#include <QAtomicInt>
#include <cmath>
#include <limits>
#include <utility>

namespace svodka::ingest {

struct SheetCell::Text {
    QString text;
    double number; ///< NaN without one: an optional would take the room of two
    mutable QAtomicInt users = 1;

    [[nodiscard]] bool hasNumber() const { return !std::isnan(number); }
};

SheetCell::SheetCell(const QString& text, std::optional<double> number, bool isMerged) : m_merged(isMerged) {
    if (text.isEmpty())
        return;
    m_text = new Text{text, number.value_or(std::numeric_limits<double>::quiet_NaN())};
    m_content = Content::Text;
}

SheetCell SheetCell::ofNumber(double value, CellFormat format, bool from1904) {
    if (format == CellFormat::Date || format == CellFormat::Time)
        return displayNumber(value, format, from1904);
    if (format != CellFormat::Plain && format != CellFormat::Percent)
        return {displayNumber(value, format, from1904), value};
    SheetCell cell;
    cell.m_number = value;
    cell.m_content = format == CellFormat::Percent ? Content::Percent : Content::Number;
    return cell;
}

SheetCell::SheetCell(const SheetCell& other) : m_content(other.m_content), m_merged(other.m_merged) {
    if (m_content == Content::Text) {
        m_text = other.m_text;
        m_text->users.ref();
    } else {
        m_number = other.m_number;
    }
}

SheetCell::SheetCell(SheetCell&& other) noexcept : m_content(other.m_content), m_merged(other.m_merged) {
    if (m_content == Content::Text)
        m_text = other.m_text;
    else
        m_number = other.m_number;
    other.m_content = Content::Nothing;
}

SheetCell& SheetCell::operator=(SheetCell other) noexcept {
    if (m_content == Content::Text && !m_text->users.deref())
        delete m_text;
    if (other.m_content == Content::Text)
        m_text = other.m_text;
    else
        m_number = other.m_number;
    m_content = std::exchange(other.m_content, Content::Nothing);
    m_merged = other.m_merged;
    return *this;
}

SheetCell::~SheetCell() {
    if (m_content == Content::Text && !m_text->users.deref())
        delete m_text;
}

QString SheetCell::text() const {
    switch (m_content) {
    case Content::Nothing:
        break;
    case Content::Number:
        return displayNumber(m_number, CellFormat::Plain, false);
    case Content::Percent:
        return displayNumber(m_number, CellFormat::Percent, false);
    case Content::Text:
        return m_text->text;
    }
    return {};
}

std::optional<double> SheetCell::number() const {
    if (m_content == Content::Text)
        return m_text->hasNumber() ? std::optional(m_text->number) : std::nullopt;
    return m_content == Content::Nothing ? std::nullopt : std::optional(m_number);
}

bool SheetCell::hasNumber() const {
    return m_content == Content::Text ? m_text->hasNumber() : m_content != Content::Nothing;
}

bool SheetCell::isPercent() const {
    if (m_content == Content::Text)
        return m_text->hasNumber() && m_text->text.endsWith(u'%');
    return m_content == Content::Percent;
}

bool SheetCell::sameText(const SheetCell& other) const {
    if (m_content == Content::Text && other.m_content == Content::Text)
        return m_text == other.m_text || m_text->text == other.m_text->text;
    if (isEmpty() || other.isEmpty())
        return isEmpty() && other.isEmpty();
    return text() == other.text();
}

} // namespace svodka::ingest
