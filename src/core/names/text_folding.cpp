// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/text_folding.h"

#include <algorithm>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

const QString latin = u"ABCEHKMOPTXYaceopxykmËë"_s;
const QString cyrillic = u"АВСЕНКМОРТХУасеорхукмЁё"_s;
const QString quotes = u"\"'`´«»„“”‟‘’‚‛‹›″′〝〞＂"_s;
const QString footnotes = u"*†‡¹²³⁰⁴⁵⁶⁷⁸⁹"_s;

bool isDash(QChar c) {
    return c.category() == QChar::Punctuation_Dash || c == u'\u2212' || c == u'\u2043' || c == u'\u00AF';
}

bool isInvisible(QChar c) {
    return c.category() == QChar::Other_Format || c.category() == QChar::Mark_NonSpacing;
}

bool isCyrillic(QChar c) {
    return c.script() == QChar::Script_Cyrillic;
}

// A word whose Latin letters all have a Cyrillic twin was meant to be Cyrillic: «Aнивcкий», «MO», «OXA».
void fixWord(QString& text, qsizetype from, qsizetype to) {
    for (qsizetype i = from; i < to; ++i)
        if (text[i].isLetter() && !isCyrillic(text[i]) && !latin.contains(text[i]))
            return;
    for (qsizetype i = from; i < to; ++i) {
        const qsizetype twin = latin.indexOf(text[i]);
        if (twin >= 0)
            text[i] = cyrillic[twin];
    }
}

// «VK» and «IT» stay what they are: V and I have no twin.
void fixLookAlikes(QString& text) {
    const bool hasTwin = std::any_of(text.begin(), text.end(), [](QChar c) { return c < u'\u0100' && c.isLetter(); });
    if (!hasTwin)
        return;
    qsizetype from = 0;
    while (from < text.size()) {
        if (!text[from].isLetter()) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && text[to].isLetter())
            ++to;
        fixWord(text, from, to);
        from = to;
    }
}

// Letters, digits and marks that stay as they are: nearly all that names are made of.
bool isPlain(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'А' && c <= u'я') || (c >= u'a' && c <= u'z') ||
           (c >= u'A' && c <= u'Z') || c == u'ё' || c == u'Ё' || c == u'.' || c == u',' || c == u'№';
}

} // namespace

QString unifyCharacters(QStringView text) {
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(composed.size());
    for (const QChar c : composed) {
        if (isPlain(c)) {
            out += c;
            continue;
        }
        if (isInvisible(c) || footnotes.contains(c))
            continue;
        const QChar unified = isDash(c) ? u'-' : quotes.contains(c) ? u'"' : c.isSpace() || c == u'_' ? u' ' : c;
        if (unified != u' ' || (!out.isEmpty() && out.back() != u' '))
            out += unified;
    }
    fixLookAlikes(out);
    return out.trimmed();
}

QString foldCase(const QString& text) {
    QString lower = text.toLower();
    lower.removeIf(isInvisible); // «İ» becomes two characters
    return lower.replace(u'ё', u'е');
}

} // namespace svodka::core
