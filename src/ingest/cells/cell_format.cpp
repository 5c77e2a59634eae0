// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cells/cell_format.h"

#include <QDate>
#include <QLocale>
#include <QTime>
#include <cmath>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

/// The pattern without quoted words, escapes, padding and bracketed conditions; lower case, first section only.
QString patternOf(const QString& code) {
    QString pattern;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        if (code[i] == u'"' || code[i] == u'[') {
            const qsizetype close = code.indexOf(code[i] == u'"' ? u'"' : u']', i + 1);
            if (code[i] == u'[' && close > i && code.mid(i + 1, close - i - 1).toLower().startsWith(u'h'))
                pattern += u'h';
            if (close < 0)
                break;
            i = close;
        } else if (code[i] == u'\\' || code[i] == u'_' || code[i] == u'*') {
            ++i;
        } else {
            pattern += code[i].toLower();
        }
    }
    return pattern;
}

QString plainNumber(double value) {
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(value, 'f', 0);
    QString text = QString::number(value, 'g', 15);
    return text.replace(u'.', u',');
}

bool possiblyCode(double value) {
    return value >= 0 && value == std::floor(value) && value < 1e15;
}

/// Spreadsheets believe in a 29.02.1900, so days before it are one off.
QDate dateOf(double serial, bool from1904) {
    const auto days = static_cast<qint64>(std::floor(serial));
    if (from1904)
        return QDate(1904, 1, 1).addDays(days);
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

QString displayTime(double value) {
    const double day = value - std::floor(value);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::lround(day * 86400)) % 86400 * 1000)
        .toString(u"HH:mm"_s);
}

} // namespace

CellFormat formatOfCode(const QString& code) {
    constexpr qsizetype longestCode = 20;
    const QString pattern = patternOf(code);
    if (pattern.size() > 1 && pattern.size() <= longestCode && pattern.count(u'0') == pattern.size())
        return static_cast<CellFormat>(static_cast<char>(CellFormat::Padded) + pattern.size());
    if (pattern == u"general" || pattern == u"standard" || pattern == u"основной")
        return CellFormat::Plain;
    if (pattern.contains(u'y') || pattern.contains(u'd') || pattern.contains(u"mmm"))
        return CellFormat::Date;
    if (pattern.contains(u'h') || pattern.contains(u"ss"))
        return CellFormat::Time;
    return pattern.contains(u'%') ? CellFormat::Percent : CellFormat::Plain;
}

CellFormat builtInFormat(int id) {
    if (id == 9 || id == 10)
        return CellFormat::Percent;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return CellFormat::Time;
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? CellFormat::Date : CellFormat::Plain;
}

QString displayNumber(double value, CellFormat format, bool from1904) {
    if (format == CellFormat::Percent)
        return plainNumber(std::round(value * 1e6) / 1e4) + u'%';
    const bool possible = value >= 0 && value < 2958466; // 31.12.9999
    if (format == CellFormat::Date && possible)
        return dateOf(value, from1904).toString(u"dd.MM.yyyy"_s);
    if (format == CellFormat::Time && possible)
        return displayTime(value);
    if (format > CellFormat::Padded && possiblyCode(value))
        return plainNumber(value).rightJustified(static_cast<char>(format) - static_cast<char>(CellFormat::Padded),
                                                 u'0');
    return plainNumber(value);
}

} // namespace svodka::ingest
