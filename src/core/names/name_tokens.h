// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace svodka::core {

/// What one piece of a municipality's spelling is.
enum class TokenKind {
    Word,  ///< part of a name, or not understood
    Dash,  ///< a dash that stands apart: «Южно – Сахалинск»
    Break, ///< comma, bracket, quote
    Town,
    District,
    CityOkrug,
    Okrug,
    AnyOkrug, ///< «округ» with nothing before it: city or municipal
    Closed,
    Municipal,  ///< МО: formation or okrug, so it says nothing
    Settlement, ///< a place or body below the municipalities: пгт, с., сельское поселение
    Authority,  ///< администрация, управление, МКУ …
    Detail, ///< words that mean nothing beside an authority: «образования», «и», «культуры»
    CityOffice,     ///< «городское» beside an authority
    DistrictOffice, ///< «районное» beside an authority
    Filler,         ///< по, в
    Total,          ///< итого, всего
    Organisation,   ///< школа, МБОУ …
    Region,         ///< «вологодская область»
};

struct Token {
    TokenKind kind = TokenKind::Word;
    QString text;        ///< folded; of a Region its nominative
    QString original;    ///< as written, characters unified
    bool dotted = false; ///< a full stop follows: an abbreviation

    friend bool operator==(const Token&, const Token&) = default;
};

/// Takes a spelling to pieces: row numbers and footnote marks go, words of kind and regions are recognised in every
/// case and abbreviation.
std::vector<Token> tokenise(QStringView spelling);

} // namespace svodka::core
