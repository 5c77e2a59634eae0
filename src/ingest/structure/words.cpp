// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/words.h"

#include "ingest/structure/any_case.h"

#include <QSet>
#include <array>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString>& emptyWords() {
    static const QSet<QString> words = {u"и"_s,  u"в"_s,  u"во"_s, u"на"_s,  u"с"_s,   u"со"_s,  u"по"_s,
                                        u"за"_s, u"от"_s, u"до"_s, u"к"_s,   u"ко"_s,  u"из"_s,  u"у"_s,
                                        u"о"_s,  u"об"_s, u"но"_s, u"или"_s, u"для"_s, u"при"_s, u"а"_s};
    return words;
}

/// Joins «зарегистри-⏎рованных» and spells out the usual short forms.
QString prepared(QStringView text) {
    static const QRegularExpression hyphenation(u"(?<=\\p{L})[-\u2010\u2011]\\s+(?=\\p{Ll})"_s);
    static const QRegularExpression quantity(u"\\b(кол-во|колво|кол\\.|к-во)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression including(u"\\bв\\s*т\\.?\\s*ч\\."_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kindergarten = anyCase(u"\\b(детсад|д/с(ад)?)"_s);
    static const QRegularExpression unit =
        anyCase(u"\\(\\s*(да ?[/,\\\\] ?нет|\\+ ?/ ?[-–]|[01] ?[/,-] "
                u"?[01]|шт\\.?|ед\\.?|чел\\.?|человек|единиц|кол-во|количество)\\s*\\)|"
                "[,:]\\s*(да ?/ ?нет|шт\\.?|ед\\.?|чел\\.?|человек|единиц)\\s*$"_s);
    QString line = text.toString().remove(QChar(QChar::SoftHyphen));
    static const QRegularExpression inLatin[] = {anyCase(u"\\bvk(ontakte)?\\b"_s), anyCase(u"\\bok\\b"_s)};
    line.remove(unit).replace(inLatin[0], u"ВК"_s).replace(inLatin[1], u"ОК"_s);
    line.replace(hyphenation, QString());
    line.replace(quantity, u"количество "_s);
    line.replace(kindergarten, u"детский сад"_s);
    line.replace(including, u"в том числе"_s);
    return line;
}

template <size_t N>
void cutEnding(QString& word, const std::array<QStringView, N>& endings, qsizetype shortest) {
    for (const QStringView ending : endings) {
        if (word.size() - ending.size() >= shortest && word.endsWith(ending)) {
            word.chop(ending.size());
            return;
        }
    }
}

/// «подключенн», «зарегистрирован» → without the «н» of the participle and the vowels before it.
void cutParticiple(QString& word) {
    if (word.endsWith(u"нн"))
        word.chop(1);
    if (word.size() <= 5 || !word.endsWith(u'н') || !QStringView(u"аеия").contains(word[word.size() - 2]))
        return;
    word.chop(1);
    while (word.size() > 4 && QStringView(u"аеия").contains(word.back()))
        word.chop(1);
}

bool oneLetterApart(QStringView a, QStringView b) {
    if (a.size() < b.size())
        std::swap(a, b);
    qsizetype from = 0;
    while (from < b.size() && a[from] == b[from])
        ++from;
    if (a.size() == b.size())
        return from > 0 && a.sliced(from + 1) == b.sliced(from + 1);
    return from > 0 && a.size() == b.size() + 1 && a.sliced(from + 1) == b.sliced(from);
}

Word wordOf(const QString& spelling, bool abbreviated) {
    QString lower = spelling.toLower();
    lower.replace(u'ё', u'е');
    const bool capitals = spelling == spelling.toUpper() && spelling != lower;
    return {stemOf(lower), abbreviated, capitals};
}

} // namespace

QString stemOf(const QString& word) {
    static constexpr std::array<QStringView, 60> endings = {
        u"иями", u"ями", u"ами", u"ией", u"иям", u"ием", u"иях", u"ого", u"его", u"ому", u"ему", u"ыми",
        u"ими",  u"ить", u"ать", u"еть", u"ую",  u"юю",  u"ая",  u"яя",  u"ое",  u"ее",  u"ые",  u"ие",
        u"ый",   u"ий",  u"ой",  u"ей",  u"ым",  u"им",  u"ом",  u"ем",  u"ых",  u"их",  u"ов",  u"ев",
        u"ию",   u"ия",  u"ии",  u"ью",  u"ам",  u"ям",  u"ах",  u"ях",  u"ет",  u"ют",  u"ут",  u"ит",
        u"ат",   u"ят",  u"а",   u"о",   u"е",   u"ы",   u"и",   u"у",   u"ю",   u"я",   u"ь",   u"й"};
    static constexpr std::array<QStringView, 7> past = {u"ивш", u"авш", u"евш", u"вш", u"ил", u"ал", u"ел"};
    if (word.size() <= 3)
        return word;
    QString stem = word;
    if (stem.size() > 5 && (stem.endsWith(u"ся") || stem.endsWith(u"сь")))
        stem.chop(2);
    if (stem.size() >= 5 && stem.endsWith(u"ок")) // звонок — звонка
        return stem.first(stem.size() - 2) + u'к';
    if (stem.size() >= 5 && stem.endsWith(u"вен")) // активен — активна
        return stem.first(stem.size() - 2) + u'н';
    cutEnding(stem, endings, 3);
    cutParticiple(stem);
    cutEnding(stem, past, 4);
    return stem;
}

std::vector<Word> wordsOf(QStringView text) {
    static const QRegularExpression pattern(u"(\\p{L}+|\\d+)(\\.?)"_s);
    std::vector<Word> words;
    bool denied = false;
    const QString line = prepared(text);
    for (auto it = pattern.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString lower = match.captured(1).toLower();
        if (lower == u"не") {
            denied = true;
            continue;
        }
        if (emptyWords().contains(lower))
            continue;
        Word word = wordOf(match.captured(1), match.capturedLength(2) > 0);
        if (denied)
            word.stem.prepend(u'!');
        denied = false;
        words.push_back(word);
    }
    return words;
}

bool sameWord(const Word& word, const QString& stem) {
    if (word.stem == stem)
        return true;
    if (word.stem.startsWith(u'!') != stem.startsWith(u'!'))
        return false;
    if (word.abbreviated && word.stem.size() >= 3 && stem.startsWith(word.stem))
        return true;
    const bool isLong = word.stem.size() >= 6 && stem.size() >= 6;
    return isLong && word.stem[0] == stem[0] && oneLetterApart(word.stem, stem);
}

} // namespace svodka::ingest
