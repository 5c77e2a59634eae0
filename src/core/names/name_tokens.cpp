// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/name_tokens.h"

#include "core/names/kind_words.h"
#include "core/names/region_phrase.h"
#include "core/names/text_folding.h"

#include <QRegularExpression>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

// «1.», «2)», «1.1.», «№ 3», «IV.» before a name; they count rows. Latin numerals are read before look-alikes are
// mended.
QString withoutRowNumber(QStringView spelling) {
    static const QRegularExpression number(uR"(^\s*(?:№\s*)?(?:\d+(?:\.\d+)*\s*[.)]?|[IVX]{1,5}[.)])\s*(?=[^\d\s]))"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return spelling.toString().remove(number);
}

// «Анивский ГО1», «Анивский ГО (1)», «Анивский ГО [2]», «Анивский ГО 1)»: footnote marks.
QString withoutFootnote(QString text) {
    static const QRegularExpression mark(uR"((?:\s*[\(\[]\d{1,2}[\)\]]|\s+\d{1,2}\)|(?<=[\p{L}."»])\d{1,2}\)?)\s*$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(mark);
}

bool isBreak(QChar c) {
    return u"\",;:()[]<>"_s.contains(c);
}

qsizetype wordEnd(const QString& text, qsizetype from) {
    qsizetype to = from;
    while (to < text.size() && (text[to].isLetterOrNumber() ||
                                (text[to] == u'-' && to + 1 < text.size() && text[to + 1].isLetterOrNumber())))
        ++to;
    return to;
}

// Words, dashes that stand apart, and breaks; nothing is understood yet.
std::vector<Token> split(const QString& text) {
    std::vector<Token> out;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c.isLetterOrNumber()) {
            const qsizetype to = wordEnd(text, i);
            const QString word = text.mid(i, to - i);
            const bool dotted = to < text.size() && (text[to] == u'.' || text[to] == u'/');
            out.push_back({TokenKind::Word, foldCase(word), word, dotted});
            i = to;
            continue;
        }
        if (c == u'-')
            out.push_back({TokenKind::Dash, {}, c, false});
        else if (isBreak(c))
            out.push_back({TokenKind::Break, {}, c, false});
        ++i;
    }
    return out;
}

struct Phrase {
    TokenKind kind = TokenKind::Word;
    int length = 0; ///< in words; 0 = none
};

// «по» and «в» without a full stop mean nothing; «В. Поляны» is an abbreviation.
bool hidesWord(const Token& word, TokenKind kind) {
    return word.dotted && kind == TokenKind::Detail;
}

Phrase longestPhraseAt(const std::vector<Token>& words, size_t at) {
    QStringList bases;
    Phrase best;
    for (size_t i = at; i < words.size() && bases.size() < longestPhrase; ++i) {
        if (words[i].kind != TokenKind::Word)
            break;
        bases << baseForm(words[i].text);
        if (const auto kind = kindOfPhrase(bases); kind && !hidesWord(words[i], *kind))
            best = {*kind, int(bases.size())};
    }
    return best;
}

} // namespace

std::vector<Token> tokenise(QStringView spelling) {
    const std::vector<Token> words = split(unifyCharacters(withoutFootnote(withoutRowNumber(spelling))));
    std::vector<Token> out;
    for (size_t i = 0; i < words.size();) {
        if (words[i].kind != TokenKind::Word) {
            out.push_back(words[i++]);
            continue;
        }
        if (const size_t read = readRegionPhrase(words, i, out); read > 0) {
            i += read;
            continue;
        }
        const Phrase phrase = longestPhraseAt(words, i);
        out.push_back(words[i]);
        out.back().kind = phrase.kind;
        i += size_t(std::max(1, phrase.length));
    }
    return out;
}

} // namespace svodka::core
