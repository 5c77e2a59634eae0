// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/parsed_name.h"

#include <QString>
#include <vector>

namespace svodka::core {

/// How far a form is from the name itself.
enum class FormQuality {
    Nominative, ///< the name
    Oblique,    ///< another case of it: «Анивского», «Вятских Полян»
    Loose, ///< another gender: «Анивское (управление)», «Анивская (администрация)»
};

struct WordForm {
    QString text; ///< as joined(): no blanks, no hyphens
    FormQuality quality = FormQuality::Nominative;

    friend bool operator==(const WordForm&, const WordForm&) = default;
};

/// Every form under which a name, given in the nominative, may be met. Only the last part of a hyphenated word is
/// declined («Кирово-Чепецка»), each of several words is («Вятским Полянам»).
std::vector<WordForm> formsOf(const NameSegment& name);

/// True if the last word is an adjective: «Слободской», «Анивский», «Алапаевское».
bool isAdjective(const NameSegment& name);

/// The name without the ending of an adjective and without -ск-, joined: what «Кировский» and «Киров» share.
QString derivationRoot(const QString& joinedName);

} // namespace svodka::core
