// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace svodka::core {

/// Codes by which the state's registers know an organisation. They are text: an ИНН may begin with 0.
enum class RegistryCode {
    Inn,   ///< 10 digits of an organisation, 12 of a person; the last, or the last two, are check digits
    Ogrn,  ///< 13 digits, the last is the check digit
    Ogrnip ///< 15 digits of an entrepreneur, the last is the check digit
};

/// True if `text` (spaces around it aside) has the length of such a code, digits only, and its check digits are right
/// (приказ ФНС 29.06.2012 № ММВ-7-6/435@ for ИНН; remainders by 11 and 13 for ОГРН and ОГРНИП).
bool hasValidCheckDigits(RegistryCode kind, QStringView text);

/// True for what a spreadsheet makes of a long code: «1,02E+12», «1.0265E12». The digits that are gone cannot be had
/// back.
bool isShortenedCode(QStringView text);

} // namespace svodka::core
