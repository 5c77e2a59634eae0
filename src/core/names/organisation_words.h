// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace svodka::core {

/// What a phrase in the name of an organisation is.
enum class OrganisationWord {
    Kind,      ///< «средняя общеобразовательная школа», «СОШ», «д/с»
    Branch,    ///< «филиал», «структурное подразделение»
    PlaceKind, ///< «г.», «село», «пгт»: the name of a place follows
    District,  ///< «городской округ», «район»: the name of a municipality stands beside it
    Named,     ///< «имени», «им.»
    Detail,    ///< a word like any other that is met abbreviated: «с УИОП»
};

struct OrganisationPhrase {
    OrganisationWord word = OrganisationWord::Kind;
    QString meaning; ///< one for all spellings of a phrase: «сош», «детсад», «г»

    friend bool operator==(const OrganisationPhrase&, const OrganisationPhrase&) = default;
};

/// The longest phrase, in words.
inline constexpr int longestOrganisationPhrase = 5;

/// `stems`: wordStem of each word, joined by blanks. nullopt for words that are no phrase.
std::optional<OrganisationPhrase> organisationPhrase(const QString& stems);

/// Whether any phrase begins with this word; most words begin none.
bool beginsOrganisationPhrase(const QString& stem);

/// The parts of an abbreviated legal form in a fixed order: «мбдоу» → «м.б.д.о.у». Empty for any other word.
QString legalFormOfAbbreviation(const QString& word);

/// What a word (its stem) says inside a legal form written out: «муниципальн» → «м», «дошкольн» → «д», «учрежден» →
/// «у». Empty for words that stand in no legal form.
QString legalFormPart(const QString& stem);

/// Parts in the fixed order, each once, joined by «.».
QString joinedFormParts(const QStringList& parts);

/// Which kinds may be one organisation, reorganised or spelt loosely: all schools, all kindergartens; another kind is
/// its own family.
QString familyOfKind(const QString& kind);

} // namespace svodka::core
