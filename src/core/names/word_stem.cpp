// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/word_stem.h"

#include <QHash>
#include <QThreadStorage>
#include <algorithm>
#include <array>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

// The longest first.
const std::array longEndings{u"иями"_s, u"ыми"_s, u"ими"_s, u"ого"_s, u"его"_s, u"ому"_s, u"ему"_s, u"иях"_s,
                             u"иям"_s,  u"ием"_s, u"ией"_s, u"ами"_s, u"ями"_s, u"ая"_s,  u"яя"_s,  u"ое"_s,
                             u"ее"_s,   u"ые"_s,  u"ие"_s,  u"ый"_s,  u"ий"_s,  u"ой"_s,  u"ых"_s,  u"их"_s,
                             u"ую"_s,   u"юю"_s,  u"ым"_s,  u"им"_s,  u"ом"_s,  u"ем"_s,  u"ах"_s,  u"ях"_s,
                             u"ов"_s,   u"ев"_s,  u"ей"_s,  u"ам"_s,  u"ям"_s,  u"ия"_s,  u"ии"_s,  u"ию"_s};
const QString shortEndings = u"аяуюыиоеьй"_s;

QString stripped(const QString& word) {
    constexpr qsizetype leastStem = 3;
    for (const QString& ending : longEndings)
        if (word.size() - ending.size() >= leastStem && word.endsWith(ending))
            return word.chopped(ending.size());
    if (word.size() > 2 && shortEndings.contains(word.back()))
        return word.chopped(1);
    return word;
}

} // namespace

QString wordStem(const QString& word) {
    // The names of a region are made of a few thousand words, and there may be a hundred thousand names.
    constexpr qsizetype most = 20'000;
    // Not thread_local: with GCC for Windows its destructor runs when the memory of the variable is gone already.
    static QThreadStorage<QHash<QString, QString>> memory;
    QHash<QString, QString>& known = memory.localData();
    const auto found = known.constFind(word);
    if (found != known.constEnd())
        return *found;
    const QString once = stripped(word);
    // «Корсакова» → «корсаков» → «корсак», as «Корсаков» is at once.
    const QString stem = once.size() > 3 ? stripped(once) : once;
    if (known.size() < most)
        known.insert(word, stem);
    return stem;
}

QString placeStem(const QString& word) {
    static const std::array adjectives{u"ое"_s, u"ее"_s, u"ого"_s, u"его"_s, u"ому"_s, u"ему"_s, u"ий"_s,
                                       u"ый"_s, u"ая"_s, u"ой"_s,  u"ые"_s,  u"ие"_s,  u"ых"_s,  u"их"_s};
    const bool isAdjective =
        std::any_of(adjectives.begin(), adjectives.end(), [&](const QString& ending) { return word.endsWith(ending); });
    return isAdjective ? wordStem(word) + u'*' : wordStem(word);
}

} // namespace svodka::core
