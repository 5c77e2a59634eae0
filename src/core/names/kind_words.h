// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/name_tokens.h"

#include <QStringList>
#include <optional>

namespace svodka::core {

/// The dictionary form of a word of kind («городского», «гор», «р-на» …); any other word as it is.
QString baseForm(const QString& word);

/// What a phrase of dictionary forms is: «муниципальный район», «г о». nullopt if it is no phrase of kind.
std::optional<TokenKind> kindOfPhrase(const QStringList& baseForms);

/// The longest phrase, in words.
inline constexpr int longestPhrase = 4;

} // namespace svodka::core
