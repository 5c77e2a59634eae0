// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/cell_kind.h"

#include "core/number.h"

#include <QRegularExpression>
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
    const QString text = cell.text.trimmed();
    if (text.isEmpty())
        return CellKind::Empty;
    if (cell.number)
        return CellKind::Number;
    if (text.size() > 40)
        return core::parseCountOfBase(text) ? CellKind::Ratio : CellKind::Text;
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
    return core::parseCountOfBase(text) ? CellKind::Ratio : CellKind::Text;
}

std::optional<double> numberOf(const SheetCell& cell) {
    if (!cell.number)
        return core::parseNumber(figureIn(cell.text.trimmed()));
    if (cell.text.endsWith(u'%'))
        return std::round(*cell.number * 1e12) / 1e10;
    return cell.number;
}

} // namespace svodka::ingest
