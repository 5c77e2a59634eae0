// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <array>

namespace svodka::core {

// The words of the enumerations in catalogue files; their order is that of the enumerations.
inline constexpr std::array kMetricKinds{u"flag", u"count"};
inline constexpr std::array kIndicatorKinds{u"status", u"complement", u"zero", u"share"};
inline constexpr std::array kComparators{u">=", u"<=", u"="};

/// The word of a value.
template <typename Enum, size_t N, typename Word = const char16_t*>
QString catalogueWord(Enum value, const std::array<Word, N>& words) {
    return QString::fromUtf16(words[static_cast<size_t>(value)]);
}

} // namespace svodka::core
