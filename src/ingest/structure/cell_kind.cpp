// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/cell_kind.h"

#include "core/number.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

bool isDate(const QString& text) {
    static const QRegularExpression pattern(u"^\\d{1,2}\\.\\d{1,2}\\.(\\d{4}|\\d{2})( ?г\\.?)?$"_s);
    return pattern.match(text).hasMatch();
}

/// A code of several levels, or a Roman numeral.
bool isCode(const QString& text) {
    static const QRegularExpression pattern(u"^(\\d+(\\.\\d+){2,}\\.?|\\d+\\.\\d+\\.|[IVX]{2,5}\\.?|[IVX]\\.|I)$"_s);
    return pattern.match(text).hasMatch();
}

/// «1.» and «1)» are row numbers.
bool isOrdinal(const QString& text) {
    static const QRegularExpression pattern(u"^\\d{1,5}[.)]$"_s);
    return pattern.match(text).hasMatch();
}

CellKind kindOfDigits(const QString& text) {
    if (isDate(text))
        return CellKind::Date;
    if (isCode(text))
        return CellKind::Code;
    if (isOrdinal(text) || core::parseNumber(text))
        return CellKind::Number;
    return CellKind::Text;
}

/// Codes of organisations are all different: a file may have a hundred thousand.
bool isDigits(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A ratio has «из» or a stroke between its figures.
bool isRatio(const QString& text) {
    constexpr auto isLetter = [](QChar c, char16_t small, char16_t large) { return c == small || c == large; };
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool isFrom = isLetter(text[i], u'з', u'З') && isLetter(text[i - 1], u'и', u'И');
        if (isFrom || text[i] == u'/')
            return core::parseCountOfBase(text).has_value();
    }
    return false;
}

/// «12*», «12 чел.», «20 (15,7%)»: the figure alone.
QString figureIn(QString text) {
    static const QRegularExpression behind(
        u"(?<=\\d)\\s*(\\(\\d{1,3}([.,]\\d+)?\\s*%\\)|(чел|шт|ед|орг)(\\.|\\b)|человек\\p{L}?\\b)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    while (!text.isEmpty() && QStringView(u"*¹²³").contains(text.back()))
        text.chop(1);
    return text.remove(behind).trimmed();
}

} // namespace

CellKind cellKind(const SheetCell& cell) {
    if (cell.isEmpty())
        return CellKind::Empty;
    const QString text = cell.sharedText() ? cell.text().trimmed() : QString();
    if (cell.hasNumber() && (!cell.sharedText() || !text.isEmpty()))
        return CellKind::Number;
    if (text.isEmpty())
        return CellKind::Empty;
    if (text.size() > 40)
        return isRatio(text) ? CellKind::Ratio : CellKind::Text;
    if (isDigits(text))
        return CellKind::Number;
    if (core::isNotReported(text))
        return CellKind::Dash;
    const QChar first = text.front();
    if (first.isDigit() || QStringView(u"+-−–").contains(first)) {
        if (const CellKind kind = kindOfDigits(figureIn(text)); kind != CellKind::Text)
            return kind;
    }
    if (isCode(text))
        return CellKind::Code;
    if (text.size() < 8 && core::parseFlag(text))
        return CellKind::Flag;
    return isRatio(text) ? CellKind::Ratio : CellKind::Text;
}

std::optional<double> numberOf(const SheetCell& cell) {
    const std::optional<double> number = cell.number();
    if (!number)
        return core::parseNumber(figureIn(cell.text().trimmed()));
    if (cell.isPercent())
        return std::round(*number * 1e12) / 1e10;
    return number;
}

} // namespace svodka::ingest
