// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/cell_text.h"

#include "core/number.h"

#include <cmath>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minus(0x2212);

QString rounded(double value) {
    const double thousandths = std::round(value * 1000.0) / 1000.0;
    return numberToText(std::isfinite(thousandths) ? thousandths : value);
}

QString grouped(QString digits) {
    const qsizetype comma = digits.indexOf(u',');
    for (qsizetype at = (comma < 0 ? digits.size() : comma) - 3; at > 0; at -= 3)
        digits.insert(at, noBreakSpace);
    return digits;
}

// The percent is rounded already (Percent); what is left is the error of the binary fraction.
double percentOf(const Percent& percent) {
    return std::round(percent.value * 10000.0) / 100.0;
}

QString withoutFormula(const QString& text) {
    static const QString dangerous = u"=+-@"_s;
    QString line = text.simplified();
    return !line.isEmpty() && dangerous.contains(line.front()) ? u'\'' + line : line;
}

struct Shown {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(double value) const { return numberText(value); }
    QString operator()(const Percent& percent) const { return numberText(percentOf(percent)) + u'%'; }
    QString operator()(const QDate& day) const { return day.toString(u"dd.MM.yyyy"); }
};

struct Exchanged {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return withoutFormula(text); }
    QString operator()(double value) const { return numberToText(value); }
    QString operator()(const Percent& percent) const { return numberToText(percentOf(percent)) + u'%'; }
    QString operator()(const QDate& day) const { return day.toString(u"dd.MM.yyyy"); }
};

} // namespace

QString numberText(double value) {
    QString digits = rounded(std::abs(value));
    const bool negative = value < 0 && digits != u"0";
    digits = grouped(digits);
    return negative ? minus + digits : digits;
}

QString changeText(double change) {
    const QString text = numberText(change);
    return change > 0 && text != u"0" ? u'+' + text : text;
}

QString cellText(const Cell& cell) {
    return std::visit(Shown{}, cell);
}

QString exchangeText(const Cell& cell) {
    return std::visit(Exchanged{}, cell);
}

} // namespace svodka::core
