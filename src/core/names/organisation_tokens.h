// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace svodka::core {

/// One word or number of an organisation's name.
struct OrganisationToken {
    QString text; ///< lower case, ё→е; of a number without «№»
    QString stem; ///< wordStem; empty for numbers
    bool number = false;
    bool dotted = false;     ///< a full stop follows: an abbreviation
    bool capital = false;    ///< begins with a capital letter
    bool afterBreak = false; ///< a quote, comma or bracket stands before it
};

/// Takes a spelling to pieces: «№1», «№ 1», «N 1», «No 1», «номер 1» and a bare «1» are the number 1; «8 Марта» is a
/// word; «д/с» is «дс».
std::vector<OrganisationToken> tokeniseOrganisation(QStringView spelling);

} // namespace svodka::core
