// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace svodka::ingest {

/// One word of a header or title, made comparable.
struct Word {
    QString stem;             ///< lower case, ё→е, ending cut; «!» in front when «не» stands before the word
    bool abbreviated = false; ///< ended with a dot: «сообщ.»
    bool capitals = false;    ///< written in capitals: «ОО», «РУО»
};

/// Takes a text apart: hyphenation over line breaks joined, «кол-во» = «количество», prepositions left out, «не» kept
/// as a mark of the word it denies — it always matters.
std::vector<Word> wordsOf(QStringView text);

/// The part of a lower-case Russian word that its forms share, near enough: «зарегистрированных», «зарегистрировано» →
/// «зарегистриров». Words of up to three letters stay.
QString stemOf(const QString& word);

/// True if the words may be the same: equal stems, an abbreviation and its beginning, or one wrong letter in a long
/// word.
bool sameWord(const Word& word, const QString& stem);

} // namespace svodka::ingest
