// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/region_phrase.h"

#include "core/names/kind_words.h"

#include <QStringList>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

// The adjective without its ending, if `word` is one in any case of the singular; empty if not.
QString adjectiveRoot(const QString& word) {
    static const QStringList endings = {u"ого"_s, u"ому"_s, u"ая"_s, u"ой"_s, u"ую"_s,
                                        u"ий"_s,  u"ый"_s,  u"им"_s, u"ом"_s};
    for (const QString& ending : endings)
        if (word.size() > ending.size() + 2 && word.endsWith(ending))
            return word.chopped(ending.size());
    return {};
}

// A word that is no adjective is a region cut short, with a full stop or without: «Киров обл.» is not the town.
QString phraseOf(const Token& word, const QString& ending, const QString& base) {
    const QString root = adjectiveRoot(word.text);
    return root.isEmpty() ? word.text + u". "_s + base : root + ending + u' ' + base;
}

// «Вологодская» + «область»: the word before becomes part of the region.
bool takeAdjective(std::vector<Token>& out, const QString& ending, const QString& base) {
    if (out.empty() || out.back().kind != TokenKind::Word)
        return false;
    out.back() = {TokenKind::Region, phraseOf(out.back(), ending, base), out.back().original, false};
    return true;
}

// «Удмуртская» before «Республика»; «Слободской» of «Слободской Республики Коми» would be one too, and the row is
// foreign either way.
bool endsInAdjective(const std::vector<Token>& out) {
    return !out.empty() && out.back().kind == TokenKind::Word && !adjectiveRoot(out.back().text).isEmpty();
}

// «Республика Марий Эл»: the name follows.
size_t takeFollowing(const std::vector<Token>& words, size_t at, std::vector<Token>& out) {
    static const QStringList twoWords = {u"марий"_s, u"саха"_s, u"северная"_s, u"северной"_s};
    Token region{TokenKind::Region, u"республика"_s, words[at].original, false};
    size_t used = 1;
    if (at + used < words.size() && words[at + used].kind == TokenKind::Word) {
        const QString first = words[at + used++].text;
        region.text += u' ' + first;
        if (twoWords.contains(first) && at + used < words.size() && words[at + used].kind == TokenKind::Word)
            region.text += u' ' + words[at + used++].text;
    }
    out.push_back(region);
    return used;
}

void pushFiller(const Token& word, std::vector<Token>& out) {
    out.push_back(word);
    out.back().kind = TokenKind::Filler;
}

size_t readAutonomous(const std::vector<Token>& words, size_t at, std::vector<Token>& out) {
    if (at + 1 >= words.size() || out.empty() || out.back().kind != TokenKind::Word)
        return 0;
    out.back() = {TokenKind::Region, out.back().text + u" автономный округ"_s, out.back().original, false};
    return 2;
}

// «сахалинск» and «область» of «сахалинская область»; «сах.» stays as it is.
QString rootOf(const QString& phrase) {
    const QString name = phrase.section(u' ', 0, 0);
    return name.endsWith(u'.') ? name : name.chopped(2);
}

} // namespace

size_t readRegionPhrase(const std::vector<Token>& words, size_t at, std::vector<Token>& out) {
    static const QStringList codes = {u"хмао"_s, u"янао"_s, u"нао"_s, u"чао"_s, u"еао"_s};
    const QString base = baseForm(words[at].text);
    if (base == u"область" || base == u"край") {
        if (!takeAdjective(out, base == u"край" ? u"ий"_s : u"ая"_s, base))
            pushFiller(words[at], out);
        return 1;
    }
    if (base == u"республика")
        return endsInAdjective(out) && takeAdjective(out, u"ая"_s, base) ? 1 : takeFollowing(words, at, out);
    if (base == u"автономный")
        return readAutonomous(words, at, out);
    if (codes.contains(base)) {
        out.push_back({TokenKind::Region, base, words[at].original, false});
        return 1;
    }
    if (base == u"россия" || base == u"рф") {
        pushFiller(words[at], out);
        return 1;
    }
    return 0;
}

bool sameRegion(const QString& own, const QString& said) {
    if (own == said)
        return true;
    if (own.startsWith(u"республика") || own.section(u' ', 1) != said.section(u' ', 1))
        return false;
    const QString mine = rootOf(own);
    const QString theirs = rootOf(said);
    return theirs.endsWith(u'.') ? theirs.size() > 3 && mine.startsWith(theirs.chopped(1)) : mine == theirs;
}

} // namespace svodka::core
