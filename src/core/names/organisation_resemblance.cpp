// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_resemblance.h"

#include "core/names/organisation_words.h"
#include "core/names/resemblance.h"
#include "core/names/word_stem.h"

#include <algorithm>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

bool bothDiffer(const QString& a, const QString& b) {
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

bool bothDiffer(const QStringList& a, const QStringList& b) {
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

QStringList without(const QStringList& list, const QStringList& left) {
    QStringList kept;
    std::copy_if(list.begin(), list.end(), std::back_inserter(kept),
                 [&](const QString& text) { return !left.contains(text); });
    return kept;
}

QStringList families(const QStringList& kinds) {
    QStringList found;
    for (const QString& kind : kinds)
        found << familyOfKind(kind);
    return found;
}

bool share(const QStringList& a, const QStringList& b) {
    return std::any_of(a.begin(), a.end(), [&](const QString& text) { return b.contains(text); });
}

/// A slip of the pen in a place is no other place: «с. Троицкое», «с. Троитское».
bool isTypo(const QString& a, const QString& b) {
    const int limit = typoLimit(std::min(a.size(), b.size()));
    return limit > 0 && typoDistance(a, b, limit) <= limit;
}

/// «г. Анива» and «Анивского района» are one in Анивский; «г. Анива» and «с. Троицкое» are two.
bool placesDiffer(const QStringList& a, const QStringList& b, const QStringList& own) {
    const bool bothOwn = without(a, own).isEmpty() && without(b, own).isEmpty();
    if (a.isEmpty() || b.isEmpty() || bothOwn || share(a, b))
        return false;
    return std::none_of(a.begin(), a.end(), [&](const QString& one) {
        return std::any_of(b.begin(), b.end(), [&](const QString& other) { return isTypo(one, other); });
    });
}

/// Words that tell organisations apart, by their stems: not «имени», no initials, no prepositions.
QStringList tellingStems(const OrganisationName& name) {
    QStringList stems;
    for (const QString& word : name.words)
        if (word.size() > 2 || word[0].isDigit())
            stems << wordStem(word);
    return stems;
}

struct Overlap {
    int shared = 0;
    int onlyA = 0;
    int onlyB = 0;
};

Overlap overlapOf(const QStringList& a, QStringList b) {
    Overlap result;
    for (const QString& word : a) {
        auto same = std::find_if(b.begin(), b.end(),
                                 [&](const QString& other) { return other == word || isTypo(word, other); });
        if (same == b.end()) {
            ++result.onlyA;
            continue;
        }
        ++result.shared;
        b.erase(same);
    }
    result.onlyB = int(b.size());
    return result;
}

bool isForbidden(const OrganisationName& a, const OrganisationName& b, const QStringList& own) {
    return bothDiffer(a.numbers, b.numbers) || bothDiffer(a.level(), b.level()) || bothDiffer(a.owner(), b.owner()) ||
           a.branches != b.branches || placesDiffer(a.places, b.places, own) ||
           (!a.kinds.isEmpty() && !b.kinds.isEmpty() && !share(families(a.kinds), families(b.kinds)));
}

} // namespace

int organisationLikeness(const OrganisationName& a, const OrganisationName& b, const QStringList& own, bool sameCode) {
    if (isForbidden(a, b, own))
        return 0;
    const bool sameNumber = !a.numbers.isEmpty() && a.numbers == b.numbers;
    const bool noNumbers = a.numbers.isEmpty() && b.numbers.isEmpty();
    const bool samePlace = share(without(a.places, own), without(b.places, own));
    const bool sameKind = a.kinds == b.kinds;
    const Overlap words = overlapOf(tellingStems(a), tellingStems(b));
    const bool partOf = words.onlyA == 0 || words.onlyB == 0;
    const int likeness = 1 + (sameCode ? 8 : 0) + (sameNumber ? 4 : 0) + (samePlace ? 2 : 0) + 2 * words.shared +
                         (sameKind ? 1 : 0) + (a.form == b.form ? 1 : 0) - (words.onlyA + words.onlyB > 0 ? 1 : 0);
    if (sameCode || sameNumber)
        return likeness;
    // «Детский сад «Ромашка»» and «Детский сад № 5 «Ромашка»»; «СОШ с. Троицкое» and «СОШ с. Троицкое им. Лазо».
    if (words.shared > 0)
        return partOf || words.shared > words.onlyA + words.onlyB ? likeness : 0;
    if (samePlace)
        return partOf ? likeness : 0;
    // Nothing but kind and form: «МБОУ СОШ», «МАОУ СОШ».
    const bool bare = noNumbers && words.onlyA + words.onlyB == 0 && without(a.places, own).isEmpty() &&
                      without(b.places, own).isEmpty();
    return bare && share(families(a.kinds), families(b.kinds)) ? likeness : 0;
}

QStringList likenessClues(const OrganisationName& name) {
    QStringList clues{u"*"_s}; // names that hold nothing else
    const auto add = [&](QChar kind, const QString& text) {
        const QString clue = kind + text;
        if (!clues.contains(clue))
            clues << clue;
    };
    for (const QString& number : name.numbers)
        add(u'#', number);
    // A slip of the pen spoils the beginning or the end of a word, hardly both.
    constexpr qsizetype length = 3;
    QStringList stems = tellingStems(name);
    for (const QString& place : name.places)
        stems << place.section(u' ', 1).remove(u'*');
    for (const QString& stem : stems) {
        add(u'^', stem.left(length));
        add(u'$', stem.right(length));
    }
    if (clues.size() > 1)
        clues.removeFirst();
    return clues;
}

} // namespace svodka::core
