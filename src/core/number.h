// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace svodka::core {

/// A number as Russian tables write it: «1 540,6», «163,437» (three decimals), «0,0», «95%» (gives 95), NBSP and thin
/// spaces between thousands, a sign or a Unicode minus before. A dot is a decimal point too. nullopt for all else, and
/// for scientific notation («1,02E+12»: a code that a spreadsheet has damaged).
std::optional<double> parseNumber(QStringView text);

/// True for what stands for "no value": empty, «-», «–», «—», «н/д», «нет данных», «…».
bool isNotReported(QStringView text);

/// да/нет/есть/отсутствует/+/✓/x/1/0 as 1 or 0, whatever stands behind («Да.»). A lone «-» is not «нет», it is not
/// reported.
std::optional<double> parseFlag(QStringView text);

/// «121 из 127», also inside a sentence («Имеют «0»: Детские сады 121 из 127 зарегистрированных (95%)»); «121/127
/// (95%)» alone.
struct CountOfBase {
    double count = 0;
    double base = 0;

    friend bool operator==(const CountOfBase&, const CountOfBase&) = default;
};
std::optional<CountOfBase> parseCountOfBase(QStringView text);

/// Whole percent, half up, but 100 only when all and 0 only when none (docs/rules.md 5). nullopt when base is not above
/// 0.
std::optional<int> wholePercent(double count, double base);

/// A figure without a fraction part where it has none: «20», «1540,6» (decimal comma, no grouping).
QString numberToText(double value);

} // namespace svodka::core
