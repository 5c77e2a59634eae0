// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/registry_code.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

int digit(QStringView code, qsizetype at) {
    return code[at].unicode() - u'0';
}

/// The weights of an ИНН's check digits are the end of one row.
bool innDigitFits(QStringView code, qsizetype at) {
    static constexpr std::array<int, 11> weights = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    int sum = 0;
    for (qsizetype i = 0; i < at; ++i)
        sum += digit(code, i) * weights[weights.size() - static_cast<size_t>(at - i)];
    return sum % 11 % 10 == digit(code, at);
}

bool innFits(QStringView code) {
    if (code.size() == 10)
        return innDigitFits(code, 9);
    return code.size() == 12 && innDigitFits(code, 10) && innDigitFits(code, 11);
}

bool remainderFits(QStringView code, qsizetype size, qulonglong divisor) {
    if (code.size() != size)
        return false;
    const qulonglong number = code.chopped(1).toULongLong();
    return static_cast<int>(number % divisor % 10) == digit(code, size - 1);
}

} // namespace

bool hasValidCheckDigits(RegistryCode kind, QStringView text) {
    const QStringView code = text.trimmed();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(code.begin(), code.end(), isDigit))
        return false;
    switch (kind) {
    case RegistryCode::Inn:
        return innFits(code);
    case RegistryCode::Ogrn:
        return remainderFits(code, 13, 11);
    case RegistryCode::Ogrnip:
        return remainderFits(code, 15, 13);
    }
    return false;
}

bool isShortenedCode(QStringView text) {
    static const QRegularExpression pattern(u"^\\s*\\d([.,]\\d+)?\\s*[EeЕе]\\s*\\+?\\s*\\d{1,2}\\s*$"_s);
    return pattern.match(text.toString()).hasMatch();
}

} // namespace svodka::core
