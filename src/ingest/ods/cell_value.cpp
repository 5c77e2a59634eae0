// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ods/cell_value.h"

#include "ingest/archive/xml_parser.h"
#include "ingest/cells/sheet_cells.h"

#include <QDate>
#include <QRegularExpression>
#include <cmath>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

const char* valueAttribute(const QByteArray& type) {
    if (type == "date")
        return "date-value";
    if (type == "time")
        return "time-value";
    if (type == "boolean")
        return "boolean-value";
    return type == "string" ? "string-value" : "value";
}

bool isPowerOfTen(const QString& text) {
    static const QRegularExpression pattern(u"\\d[EeЕе][+-]?\\d+$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

CellValue::CellValue(const XmlAttributes& attributes)
    : m_type(attributes.value("value-type").toByteArray()),
      m_value(attributes.value(valueAttribute(m_type)).toByteArray()) {}

SheetCell CellValue::cell(const QString& seen) const {
    if (m_type == "float" || m_type == "percentage" || m_type == "currency")
        return number(seen);
    if (m_type == "date")
        return date(seen);
    if (m_type == "time")
        return time(seen);
    if (m_type == "boolean" && !m_value.isEmpty())
        return booleanCell(m_value == "true");
    return {seen.isEmpty() && m_type == "string" ? QString::fromUtf8(m_value) : seen, {}, false};
}

SheetCell CellValue::number(const QString& seen) const {
    bool ok = false;
    const double value = m_value.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return {seen, {}, false};
    const bool isPercent = m_type == "percentage";
    if (seen.isEmpty() || isPowerOfTen(seen) || isPercent != seen.endsWith(u'%'))
        return numberCell(value, isPercent ? CellFormat::Percent : CellFormat::Plain, false);
    return {seen, value, false};
}

SheetCell CellValue::date(const QString& seen) const {
    const QDate day = QDate::fromString(QString::fromLatin1(m_value.left(10)), Qt::ISODate);
    return {day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : seen, {}, false};
}

/// «PT09H30M00S»
SheetCell CellValue::time(const QString& seen) const {
    static const QRegularExpression pattern(u"^PT(\\d{1,4})H(\\d{1,2})M"_s);
    const auto match = pattern.match(QString::fromLatin1(m_value));
    if (!seen.isEmpty() || !match.hasMatch())
        return {seen, {}, false};
    return {match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2).rightJustified(2, u'0'), {}, false};
}

} // namespace svodka::ingest
