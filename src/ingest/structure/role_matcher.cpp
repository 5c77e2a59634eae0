// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/role_matcher.h"

#include "ingest/structure/any_case.h"
#include "ingest/structure/header_words.h"
#include "ingest/structure/title_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

/// Words that are in every other header.
bool isGeneric(const QString& stem) {
    static const QSet<QString> stems = {stemOf(u"количество"_s),
                                        stemOf(u"число"_s),
                                        stemOf(u"общее"_s),
                                        stemOf(u"всего"_s),
                                        stemOf(u"итого"_s),
                                        u"кол"_s,
                                        u"шт"_s,
                                        u"ед"_s,
                                        u"чел"_s};
    return stems.contains(stem);
}

/// Words that name what is counted, not how it stands.
bool isSubject(const QString& stem) {
    static const QSet<QString> stems = {
        stemOf(u"организации"_s),   stemOf(u"учреждения"_s), stemOf(u"образовательных"_s), stemOf(u"образования"_s),
        stemOf(u"муниципальных"_s), stemOf(u"отчетную"_s),   stemOf(u"неделю"_s),          u"мо"_s,
        stemOf(u"список"_s),        stemOf(u"платформе"_s),  stemOf(u"которые"_s),         u"икоп"_s,
        stemOf(u"наличие"_s),       stemOf(u"факт"_s),       stemOf(u"признак"_s),         stemOf(u"отметка"_s),
        stemOf(u"имеют"_s),         stemOf(u"имеющих"_s),    stemOf(u"осуществлен"_s)};
    return stems.contains(stem);
}

/// «Имеют «0»», «ноль», «нет»: without one of them a header counts what is there, not what is missing.
bool namesZero(const QString& text) {
    const auto words = wordsOf(withoutDates(text));
    return std::any_of(words.begin(), words.end(), [](const Word& word) {
        return word.stem == u"0" || word.stem == stemOf(u"ноль"_s) || word.stem == u"нет" ||
               word.stem.startsWith(u"нулев");
    });
}

/// «Педагоги / Зарегистрировано» is about the people above, «Педагоги и ОО / Зарегистрировано ОО» is not.
bool namesOrganisations(const QString& text) {
    static const QRegularExpression pattern = anyCase(u"организац|учрежден|\\bшкол|сад(ы|ов)?\\b|\\b[а-я]*оо\\b"_s);
    return peopleIn(text).isEmpty() && pattern.match(text).hasMatch();
}

/// «!зарегистр» → «зарегистр».
QString withoutDenial(const QString& stem) {
    return stem.startsWith(u'!') ? stem.mid(1) : stem;
}

bool contains(const std::vector<Word>& words, const QString& stem) {
    return std::any_of(words.begin(), words.end(), [&](const Word& word) { return sameWord(word, stem); });
}

} // namespace

RoleMatcher::RoleMatcher(const core::Catalogue& catalogue, const TypeMatcher& types) : m_types(types) {
    for (const core::Campaign& campaign : catalogue.campaigns) {
        for (const core::Metric& metric : campaign.metrics) {
            const bool isFlag = metric.kind == core::MetricKind::Flag;
            add(metric.code, true, false, !isFlag, QStringList{metric.title.ru} + metric.synonyms);
            if (isFlag)
                m_flags.insert(metric.code);
        }
        for (const core::Indicator& indicator : campaign.indicators)
            add(indicator.code, false, indicator.kind == core::IndicatorKind::Zero, false,
                QStringList{indicator.title.ru} + indicator.synonyms);
    }
}

void RoleMatcher::add(const QString& code, bool metric, bool zero, bool counts, const QStringList& spellings) {
    for (const QString& spelling : spellings) {
        Synonym synonym{code, metric, zero, !peopleIn(spelling).isEmpty(), counts, {}, {}};
        for (const Word& word : wordsOf(spelling)) {
            (isGeneric(word.stem) ? synonym.generic : synonym.core).push_back(word.stem);
            m_vocabulary.insert(word.stem);
        }
        if (!metric && !zero && synonym.core.size() == 1)
            m_states.insert(withoutDenial(synonym.core.front()));
        if (!synonym.core.empty())
            m_synonyms.push_back(std::move(synonym));
    }
}

/// «Зарегистри-рована»: a hyphen left over from the end of a line, where the joined word is a known one.
QString RoleMatcher::withoutHyphenation(const QString& text) const {
    static const QRegularExpression pattern(u"(\\p{L}{3,})-(\\p{Ll}{2,})"_s);
    QString line = text;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto joined = wordsOf(QString(match.captured(1) + match.captured(2)));
        if (!joined.empty() && m_vocabulary.contains(joined.front().stem))
            line.replace(match.captured(0), match.captured(1) + match.captured(2));
    }
    return line;
}

/// «незарегистрированных» is «не зарегистрированных» where the rest is a known word.
std::vector<Word> RoleMatcher::words(const QString& text) const {
    std::vector<Word> found = wordsOf(withoutHyphenation(text));
    for (Word& word : found) {
        if (m_vocabulary.contains(word.stem))
            continue;
        if (word.stem.startsWith(u"не") && m_vocabulary.contains(word.stem.mid(2)))
            word.stem = u'!' + word.stem.mid(2);
        else if (word.stem.startsWith(u'!') &&
                 m_vocabulary.contains(u"не"_s + word.stem.mid(1))) // «не образовательный»
            word.stem = u"не"_s + word.stem.mid(1);
    }
    return found;
}

/// Without the week and its numbers, which say nothing about what is counted; numbers that a role is known by stay.
std::vector<Word> RoleMatcher::titleWords(const QString& title) const {
    std::vector<Word> found = words(withoutRegions(withoutDates(title)));
    std::erase_if(found, [&](const Word& word) {
        const bool number = word.stem.front().isDigit() && !m_vocabulary.contains(word.stem);
        return number || isPeriodWord(word.stem);
    });
    return found;
}

bool RoleMatcher::isWeak(const Word& word) const {
    return isGeneric(word.stem) || isSubject(word.stem) || isPeriodWord(word.stem) || m_types.isTypeWord(word.stem);
}

double RoleMatcher::score(const Synonym& synonym, const std::vector<Word>& words, bool inTitle) const {
    const auto there = [&](const QString& stem) { return contains(words, stem); };
    if (!std::all_of(synonym.core.begin(), synonym.core.end(), there))
        return 0;
    const auto strong = std::count_if(words.begin(), words.end(), [&](const Word& word) {
        const auto wanted = [&](const QString& stem) { return sameWord(word, stem); };
        return !isWeak(word) || std::any_of(synonym.core.begin(), synonym.core.end(), wanted);
    });
    const auto matched = static_cast<double>(synonym.core.size());
    const double coverage = matched / static_cast<double>(std::max<std::ptrdiff_t>(strong, 1));
    // one word proves nothing beside another that matters: «Статус населённого пункта», «Зарегистрировано учеников»
    const bool half = inTitle || synonym.core.front().startsWith(u'!'); // «Зарегистрированы, но не активны»
    if (coverage < (synonym.core.size() > 1 ? 0.3 : half ? 0.5 : 0.51))
        return 0;
    const auto generic = std::count_if(synonym.generic.begin(), synonym.generic.end(), there);
    const auto denied = std::count_if(synonym.core.begin(), synonym.core.end(),
                                      [](const QString& stem) { return stem.startsWith(u'!'); });
    return matched + 0.4 * static_cast<double>(denied) + 0.1 * static_cast<double>(generic) + 0.05 * coverage;
}

bool RoleMatcher::isOfOthers(const Synonym& synonym, const std::vector<Word>& words) const {
    if (!synonym.counts)
        return !synonym.ofPeople;
    return std::any_of(words.begin(), words.end(), [&](const Word& word) {
        const auto isHere = [&](const QString& stem) { return sameWord(word, stem); };
        return m_states.contains(withoutDenial(word.stem)) &&
               std::none_of(synonym.core.begin(), synonym.core.end(), isHere);
    });
}

RoleMatcher::Fit RoleMatcher::best(const std::vector<Word>& words, Wanted wanted, bool saysZero, bool ofPeople) const {
    Fit fit;
    for (const Synonym& synonym : m_synonyms) {
        if (synonym.metric != (wanted == Metrics) || (synonym.zero && !saysZero))
            continue;
        if (ofPeople && isOfOthers(synonym, words))
            continue;
        if (wanted == ZeroIndicators && !synonym.zero)
            continue;
        if (const double points = score(synonym, words, wanted == TitleIndicators); points > fit.score)
            fit = {&synonym, points};
    }
    return fit;
}

QString RoleMatcher::roleOf(const QString& text, RowLevel level, bool saysZero, bool ofPeople) const {
    const std::vector<Word> found = words(text);
    if (saysZero && level == RowLevel::Municipalities) {
        if (const Fit zero = best(found, ZeroIndicators, true, ofPeople); zero.synonym)
            return zero.synonym->code;
    }
    const Fit metric = best(found, Metrics, false, ofPeople);
    const Fit indicator = best(found, Indicators, saysZero, ofPeople);
    const Fit& first = level == RowLevel::Organisations ? metric : indicator;
    const Fit& second = level == RowLevel::Organisations ? indicator : metric;
    // the level decides between equals; a clearly longer wording is another thing altogether
    if (first.synonym && first.score + 0.9 >= second.score)
        return first.synonym->code;
    return second.synonym ? second.synonym->code : QString();
}

QString RoleMatcher::columnRole(const QString& header, RowLevel level, const QString& context) const {
    const bool saysZero = namesZero(header) || namesZero(context);
    const bool ofPeople = !peopleIn(header).isEmpty();
    QString role = roleOf(header, level, saysZero, ofPeople);
    const QStringList levels = header.split(u" / "_s);
    for (auto it = levels.crbegin(); role.isEmpty() && levels.size() > 1 && it != levels.crend(); ++it) {
        role = roleOf(*it, level, saysZero, ofPeople && !namesOrganisations(*it));
        if (role.isEmpty() && ofPeople && !saysNothing(*it)) // «Учителя / Зарегистрировано» are not «Учителя»
            break;
    }
    return role;
}

bool RoleMatcher::carriesTitle(const Fit& fit, const std::vector<Word>& words) const {
    const std::vector<QString>& core = fit.synonym->core;
    if (core.size() > 1 || core.front().startsWith(u'!'))
        return true;
    return std::all_of(words.begin(), words.end(),
                       [&](const Word& word) { return isWeak(word) || sameWord(word, core.front()); });
}

QString RoleMatcher::titleRole(const QStringList& titles) const {
    for (auto it = titles.crbegin(); it != titles.crend(); ++it) {
        const std::vector<Word> found = titleWords(*it);
        if (const Fit fit = best(found, TitleIndicators, namesZero(*it)); fit.synonym && carriesTitle(fit, found))
            return fit.synonym->code;
    }
    return {};
}

QString RoleMatcher::rowRole(const QString& name, const QString& cellText, const QString& context) const {
    const bool saysZero = namesZero(name) || namesZero(cellText) || namesZero(context);
    const Fit fit = best(words(name), saysZero ? ZeroIndicators : Indicators, saysZero);
    return fit.synonym ? fit.synonym->code : QString();
}

std::optional<double> RoleMatcher::flagFromWords(const QString& code, const QString& text) const {
    const std::vector<Word> found = words(text);
    for (const Synonym& synonym : m_synonyms) {
        if (!synonym.metric || synonym.code != code || synonym.core.size() != 1 || found.size() > 3)
            continue;
        if (contains(found, u'!' + synonym.core.front()))
            return 0.0;
        if (contains(found, synonym.core.front()))
            return 1.0;
    }
    return std::nullopt;
}

bool RoleMatcher::isFlag(const QString& code) const {
    return m_flags.contains(code);
}

bool RoleMatcher::saysNothing(const QString& header) const {
    const std::vector<Word> found = wordsOf(header);
    return std::all_of(found.begin(), found.end(), [&](const Word& word) { return isWeak(word); });
}

} // namespace svodka::ingest
