// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_name.h"

#include "core/names/organisation_tokens.h"
#include "core/names/organisation_words.h"
#include "core/names/word_stem.h"

#include <algorithm>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

class Parser final {
public:
    explicit Parser(QStringView spelling) : m_tokens(tokeniseOrganisation(spelling)) {}

    OrganisationName run() {
        while (m_at < m_tokens.size())
            step();
        // «СШ» is a secondary school, but where supplementary education is meant a sports school.
        if (std::any_of(m_name.kinds.begin(), m_name.kinds.end(), isSecondary) && m_name.level() == u"доп"_s)
            m_name.kinds.replaceInStrings(u"сш"_s, u"спортшкола"_s);
        for (QStringList* list : {&m_name.kinds, &m_name.branches, &m_name.places, &m_name.words})
            list->sort();
        if (m_name.numbers.size() < 2)
            m_name.sequence.clear();
        return std::move(m_name);
    }

private:
    static bool isSecondary(const QString& kind) { return kind.contains(u"сш"); }

    void step() {
        const OrganisationToken& token = m_tokens[m_at];
        if (token.number) {
            ++m_at;
            return put(m_name.numbers, token.text, u"№"_s + token.text);
        }
        if (takeForm())
            return;
        if (const size_t read = takePhrase(); read > 0)
            return;
        ++m_at;
        put(m_name.words, token.text, token.text);
    }

    void put(QStringList& list, const QString& text, const QString& mark) {
        list << text;
        m_name.sequence << mark;
    }

    [[nodiscard]] bool isWord(size_t at) const { return at < m_tokens.size() && !m_tokens[at].number; }
    [[nodiscard]] QString stem(size_t at) const { return isWord(at) ? m_tokens[at].stem : QString(); }

    // «МБОУ», «МБУ ДО», «Муниципальное бюджетное учреждение дополнительного образования»
    bool takeForm() {
        if (!m_name.form.isEmpty())
            return false;
        size_t to = m_at;
        QStringList parts = legalFormOfAbbreviation(m_tokens[m_at].text).split(u'.', Qt::SkipEmptyParts);
        if (!parts.isEmpty())
            ++to;
        else
            to = writtenForm(m_at, parts);
        if (to == m_at)
            return false;
        to = supplementary(to, parts);
        m_name.form = joinedFormParts(parts);
        m_name.sequence << m_name.form;
        m_at = to;
        return true;
    }

    /// Where a form that is written out ends; `from` where there is none.
    size_t writtenForm(size_t from, QStringList& parts) const {
        size_t at = from;
        // «Кировское областное …»: the region's adjective is part of the form
        const QString next = stem(at + 1);
        if (legalFormPart(stem(at)).isEmpty() && (next == u"областн"_s || next == u"краев"_s))
            ++at;
        for (; isWord(at); ++at) {
            const QString part = legalFormPart(stem(at));
            if (part.isEmpty())
                break;
            parts << part;
            if (part == u"у"_s || part == u"орг"_s)
                return parts.size() > 1 ? at + 1 : from;
        }
        parts.clear();
        return from;
    }

    size_t supplementary(size_t at, QStringList& parts) const {
        if (isWord(at) && (m_tokens[at].text == u"до"_s || m_tokens[at].text == u"дод"_s)) {
            parts << u"доп"_s;
            return at + 1;
        }
        if (stem(at) == u"дополнительн"_s && stem(at + 1) == u"образован"_s) {
            parts << u"доп"_s;
            const bool children = isWord(at + 2) && m_tokens[at + 2].text == u"детей"_s;
            return at + (children ? 3 : 2);
        }
        return at;
    }

    size_t takePhrase() {
        if (!isWord(m_at) || !beginsOrganisationPhrase(m_tokens[m_at].stem))
            return 0;
        QString stems;
        std::optional<OrganisationPhrase> best;
        size_t length = 0;
        for (size_t i = 0; i < longestOrganisationPhrase && isWord(m_at + i); ++i) {
            stems += (i == 0 ? QString() : u" "_s) + m_tokens[m_at + i].stem;
            if (const auto phrase = organisationPhrase(stems); phrase && fits(*phrase, m_at + i)) {
                best = phrase;
                length = i + 1;
            }
        }
        if (!best)
            return 0;
        const bool quoted = m_tokens[m_at].afterBreak;
        m_at += length;
        put(*best, length, quoted);
        return length;
    }

    /// «с», «п», «д» are places only as abbreviations: «с. Троицкое», not «с углубленным изучением».
    [[nodiscard]] bool fits(const OrganisationPhrase& phrase, size_t last) const {
        if (phrase.word != OrganisationWord::PlaceKind)
            return true;
        const OrganisationToken& token = m_tokens[last];
        const bool named = isWord(last + 1);
        return named && !isInitial(last) && (token.text.size() > 2 || token.dotted || m_tokens[last + 1].capital);
    }

    [[nodiscard]] bool isLetter(size_t at) const {
        return isWord(at) && m_tokens[at].capital && m_tokens[at].dotted && m_tokens[at].text.size() == 1;
    }

    /// «А.С. Пушкина», «им. С. Лазо»
    [[nodiscard]] bool isInitial(size_t at) const {
        if (!isLetter(at))
            return false;
        const bool named = at > 0 && (m_tokens[at - 1].text == u"имени"_s || m_tokens[at - 1].text == u"им"_s);
        return named || (at > 0 && isLetter(at - 1)) || isLetter(at + 1);
    }

    void put(const OrganisationPhrase& phrase, size_t length, bool quoted) {
        switch (phrase.word) {
        case OrganisationWord::Kind:
            return put(m_name.kinds, phrase.meaning, phrase.meaning);
        case OrganisationWord::Branch:
            return put(m_name.branches, phrase.meaning, phrase.meaning);
        case OrganisationWord::Named:
        case OrganisationWord::Detail:
            return put(m_name.words, phrase.meaning, phrase.meaning);
        case OrganisationWord::PlaceKind:
            return putPlace(phrase.meaning);
        case OrganisationWord::District:
            return putDistrict(length, quoted);
        }
    }

    /// Words that belong to the name of a place: the first one, and further capitalised ones.
    QString placeName() {
        QStringList stems;
        constexpr int longest = 3;
        while (stems.size() < longest && isWord(m_at)) {
            const OrganisationToken& token = m_tokens[m_at];
            const bool goesOn = stems.isEmpty() || (token.capital && !token.afterBreak && !isKnown(token));
            if (!goesOn)
                break;
            stems << placeStem(token.text);
            ++m_at;
        }
        return stems.join(u' ');
    }

    [[nodiscard]] static bool isKnown(const OrganisationToken& token) {
        return organisationPhrase(token.stem) || !legalFormPart(token.stem).isEmpty() ||
               !legalFormOfAbbreviation(token.text).isEmpty();
    }

    void putPlace(const QString& kind) {
        if (!m_name.words.isEmpty() && m_name.words.last() == u"в"_s && m_name.sequence.last() == u"в"_s) {
            m_name.words.removeLast(); // «в с. Огоньки»
            m_name.sequence.removeLast();
        }
        const QString place = kind + u' ' + placeName();
        put(m_name.places, place, place);
    }

    /// «Анивского района», «ГО «Охинский»», «городского округа «город Южно-Сахалинск»».
    void putDistrict(size_t length, bool quoted) {
        const size_t before = m_at - length;
        if (const auto next = organisationPhrase(stem(m_at)); next && next->word == OrganisationWord::PlaceKind)
            return; // the town that follows says it
        const bool hasBefore = before > 0 && !m_name.words.isEmpty() && !m_name.sequence.isEmpty() && !quoted &&
                               m_name.sequence.last() == m_name.words.last() && m_tokens[before - 1].capital;
        if (hasBefore) {
            m_name.words.removeLast();
            m_name.sequence.removeLast();
            const QString place = u"мун "_s + placeStem(m_tokens[before - 1].text);
            return put(m_name.places, place, place);
        }
        if (isWord(m_at) && m_tokens[m_at].capital)
            return putPlace(u"мун"_s);
        put(m_name.words, u"мун"_s, u"мун"_s);
    }

    std::vector<OrganisationToken> m_tokens;
    size_t m_at = 0;
    OrganisationName m_name;
};

QStringList partsOf(const QString& form, const QStringList& wanted) {
    QStringList found;
    for (const QString& part : form.split(u'.', Qt::SkipEmptyParts))
        if (wanted.contains(part))
            found << part;
    return found;
}

} // namespace

QString OrganisationName::level() const {
    const QStringList parts = partsOf(form, {u"п"_s, u"д"_s, u"о"_s, u"доп"_s});
    for (const QString& level : {u"доп"_s, u"д"_s, u"п"_s, u"о"_s})
        if (parts.contains(level))
            return level;
    return {};
}

QString OrganisationName::owner() const {
    return partsOf(form, {u"ф"_s, u"обл"_s, u"край"_s, u"г"_s, u"м"_s, u"ч"_s, u"н"_s}).join(u'.');
}

QString OrganisationName::key(const QStringList& without) const {
    const auto isKept = [&](const QString& text) { return !without.contains(text); };
    QStringList kept;
    if (!sequence.isEmpty()) {
        std::copy_if(sequence.begin(), sequence.end(), std::back_inserter(kept), isKept);
        return kept.join(u'|');
    }
    std::copy_if(places.begin(), places.end(), std::back_inserter(kept), isKept);
    const QStringList parts{
        form, kinds.join(u','), numbers.join(u','), branches.join(u','), kept.join(u','), words.join(u',')};
    return parts.join(u'|');
}

OrganisationName parseOrganisation(QStringView spelling) {
    return Parser(spelling).run();
}

} // namespace svodka::core
