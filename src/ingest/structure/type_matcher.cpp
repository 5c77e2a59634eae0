// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/type_matcher.h"

#include <algorithm>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

/// «ОО» in capitals is the type; «оо» inside a sentence in small letters is not. A text wholly in capitals says
/// nothing.
bool fits(const Word& word, const Word& wanted, bool anyLetters) {
    const bool shortForm = wanted.capitals && wanted.stem.size() <= 4;
    return sameWord(word, wanted.stem) && (!shortForm || anyLetters || word.capitals);
}

bool fitsAt(const std::vector<Word>& words, size_t at, const std::vector<Word>& phrase, bool anyLetters) {
    if (phrase.empty() || at + phrase.size() > words.size())
        return false;
    return std::equal(phrase.begin(), phrase.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                      [&](const Word& wanted, const Word& word) { return fits(word, wanted, anyLetters); });
}

} // namespace

TypeMatcher::TypeMatcher(const core::Catalogue& catalogue) {
    for (const core::OrganisationType& type : catalogue.types)
        add(m_types, type.code, QStringList{type.title.ru, type.formTitle} + type.synonyms);
    for (const core::Campaign& campaign : catalogue.campaigns)
        add(m_campaigns, campaign.code, QStringList{campaign.title.ru} + campaign.synonyms);
}

void TypeMatcher::add(Phrases& phrases, const QString& code, const QStringList& spellings) {
    for (const QString& spelling : spellings) {
        if (auto words = wordsOf(spelling); !words.empty())
            phrases.push_back({code, std::move(words)});
    }
}

/// Takes at every place the longest phrase that fits, and goes on behind it.
QStringList TypeMatcher::find(const Phrases& phrases, const std::vector<Word>& words, Letters letters) {
    const bool any = letters == Letters::Any;
    QStringList found;
    for (size_t at = 0; at < words.size();) {
        const Phrase* best = nullptr;
        for (const Phrase& phrase : phrases) {
            if ((!best || phrase.words.size() > best->words.size()) && fitsAt(words, at, phrase.words, any))
                best = &phrase;
        }
        if (best && !found.contains(best->code))
            found.append(best->code);
        at += best ? best->words.size() : 1;
    }
    return found;
}

QStringList TypeMatcher::types(QStringView text) const {
    const QStringList found = find(m_types, wordsOf(text), Letters::AsWritten);
    if (!found.isEmpty())
        return found;
    const QString whole = wholeType(text);
    return whole.isEmpty() ? QStringList() : QStringList{whole};
}

QString TypeMatcher::type(QStringView text) const {
    const QStringList found = types(text);
    return found.size() == 1 ? found.first() : QString();
}

/// «Детский сад» is a type, «Детский сад № 5» an organisation.
QString TypeMatcher::wholeType(QStringView cell) const {
    const QString code = cell.trimmed().toString().toLower();
    if (std::any_of(m_types.begin(), m_types.end(), [&](const Phrase& phrase) { return phrase.code == code; }))
        return code;
    const std::vector<Word> words = wordsOf(cell);
    const auto isOfType = [&](const Word& word) {
        return std::any_of(m_types.begin(), m_types.end(), [&](const Phrase& phrase) {
            return std::any_of(phrase.words.begin(), phrase.words.end(),
                               [&](const Word& wanted) { return sameWord(word, wanted.stem); });
        });
    };
    const bool wholly = std::all_of(words.begin(), words.end(), isOfType);
    const QStringList found = wholly ? find(m_types, words, Letters::Any) : QStringList();
    return found.size() == 1 ? found.first() : QString();
}

QStringList TypeMatcher::campaigns(QStringView text) const {
    return find(m_campaigns, wordsOf(text), Letters::AsWritten);
}

bool TypeMatcher::isTypeWord(const QString& stem) const {
    const auto holds = [&](const Phrase& phrase) {
        return std::any_of(phrase.words.begin(), phrase.words.end(), [&](const Word& w) { return w.stem == stem; });
    };
    return std::any_of(m_types.begin(), m_types.end(), holds) ||
           std::any_of(m_campaigns.begin(), m_campaigns.end(), holds);
}

} // namespace svodka::ingest
