// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/declension.h"

#include <QStringList>
#include <array>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

constexpr int caseCount = 5; // nominative, genitive, dative, instrumental, prepositional
using Cases = std::array<QStringList, caseCount>;

struct Pattern {
    QString ending;
    Cases cases; ///< of what follows the word without `ending`; the nominative is the word itself
};

Pattern pattern(const QString& ending, const QString& genitive, const QString& dative, const QString& instrumental,
                const QString& prepositional) {
    const auto list = [](const QString& text) { return text.split(u'|'); };
    return {ending, {QStringList(ending), list(genitive), list(dative), list(instrumental), list(prepositional)}};
}

// The first pattern that fits is taken. Adjectives stand first, then nouns; a word that fits none is not declined.
const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = {
        pattern(u"кий"_s, u"кого"_s, u"кому"_s, u"ким"_s, u"ком"_s),
        pattern(u"гий"_s, u"гого"_s, u"гому"_s, u"гим"_s, u"гом"_s),
        pattern(u"хий"_s, u"хого"_s, u"хому"_s, u"хим"_s, u"хом"_s),
        pattern(u"ий"_s, u"его"_s, u"ему"_s, u"им"_s, u"ем"_s),
        pattern(u"ой"_s, u"ого"_s, u"ому"_s, u"им|ым"_s, u"ом"_s),
        pattern(u"ый"_s, u"ого"_s, u"ому"_s, u"ым"_s, u"ом"_s),
        pattern(u"ое"_s, u"ого"_s, u"ому"_s, u"им|ым"_s, u"ом"_s),
        pattern(u"ее"_s, u"его"_s, u"ему"_s, u"им"_s, u"ем"_s),
        pattern(u"ая"_s, u"ой"_s, u"ой"_s, u"ой"_s, u"ой"_s),
        pattern(u"ие"_s, u"их"_s, u"им"_s, u"ими"_s, u"их"_s),
        pattern(u"ые"_s, u"ых"_s, u"ым"_s, u"ыми"_s, u"ых"_s),
        pattern(u"ы"_s, u"|ов"_s, u"ам"_s, u"ами"_s, u"ах"_s),
        pattern(u"и"_s, u"|ов|ей"_s, u"ам|ям"_s, u"ами|ями"_s, u"ах|ях"_s),
        pattern(u"а"_s, u"ы|и"_s, u"е"_s, u"ой"_s, u"е"_s),
        pattern(u"я"_s, u"и"_s, u"е|и"_s, u"ей"_s, u"е|и"_s),
        pattern(u"ь"_s, u"я|и"_s, u"ю|и"_s, u"ем|ью"_s, u"е|и"_s),
        pattern(u"о"_s, u"а|о"_s, u"у|о"_s, u"ом|о"_s, u"е|о"_s),
        pattern(u"е"_s, u"я|е"_s, u"ю|е"_s, u"ем|е"_s, u"е"_s),
    };
    return all;
}

bool endsInConsonant(const QString& word) {
    return u"бвгджзклмнпрстфхцчшщ"_s.contains(word.back());
}

Cases casesOf(const QString& word) {
    for (const Pattern& candidate : patterns()) {
        if (word.size() <= candidate.ending.size() + 1 || !word.endsWith(candidate.ending))
            continue;
        Cases cases;
        for (size_t c = 0; c < caseCount; ++c)
            for (const QString& ending : candidate.cases[c])
                cases[c] << word.chopped(candidate.ending.size()) + ending;
        return cases;
    }
    if (!endsInConsonant(word))
        return {QStringList(word), QStringList(word), QStringList(word), QStringList(word), QStringList(word)};
    return {QStringList(word), QStringList(word + u'а'), QStringList(word + u'у'),
            QStringList{word + u"ом"_s, word + u"ем"_s}, QStringList(word + u'е')};
}

// Every case of «вятские поляны»: the words agree, so each case is put together from the same case of each word.
QStringList inCase(const NameSegment& name, size_t whichCase) {
    QStringList out(QString{});
    for (size_t i = 0; i < name.size(); ++i) {
        const bool declines = i + 1 == name.size() || !name[i + 1].hyphenBefore;
        const QStringList forms = declines ? casesOf(name[i].text)[whichCase] : QStringList(name[i].text);
        QStringList longer;
        for (const QString& begun : out)
            for (const QString& form : forms)
                longer << begun + form;
        out = longer;
    }
    return out;
}

QString adjectiveStem(const QString& word) {
    static const QStringList endings = {u"ий"_s, u"ой"_s, u"ый"_s, u"ое"_s, u"ее"_s, u"ая"_s};
    for (const QString& ending : endings)
        if (word.size() > ending.size() + 2 && word.endsWith(ending))
            return word.chopped(ending.size());
    return {};
}

void addLoose(const QString& name, std::vector<WordForm>& out) {
    const QString stem = adjectiveStem(name);
    if (stem.isEmpty())
        return;
    for (const QString& ending : {u"ое"_s, u"ая"_s, u"ой"_s, u"ую"_s, u"ий"_s})
        out.push_back({stem + ending, FormQuality::Loose});
}

} // namespace

std::vector<WordForm> formsOf(const NameSegment& name) {
    std::vector<WordForm> out;
    const auto add = [&out](const QString& text, FormQuality quality) {
        for (const WordForm& form : out)
            if (form.text == text)
                return;
        out.push_back({text, quality});
    };
    for (size_t c = 0; c < caseCount; ++c)
        for (const QString& form : inCase(name, c))
            add(form, c == 0 ? FormQuality::Nominative : FormQuality::Oblique);
    std::vector<WordForm> loose;
    addLoose(joined(name), loose);
    for (const WordForm& form : loose)
        add(form.text, form.quality);
    return out;
}

bool isAdjective(const NameSegment& name) {
    return !name.empty() && !adjectiveStem(name.back().text).isEmpty();
}

QString derivationRoot(const QString& joinedName) {
    QString root = adjectiveStem(joinedName);
    if (root.isEmpty())
        root = joinedName;
    return root.endsWith(u"ск") && root.size() > 5 ? root.chopped(2) : root;
}

} // namespace svodka::core
