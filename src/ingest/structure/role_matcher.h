// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "ingest/structure/type_matcher.h"
#include "ingest/structure/words.h"

#include <QSet>
#include <QStringList>
#include <optional>

namespace svodka::ingest {

/// What the rows of a table are, which decides between a metric and an indicator of the same wording.
enum class RowLevel { Municipalities, Organisations };

/// Tells from a header, title or row name which metric or indicator it means, by the synonyms of the catalogue:
/// whichever fits with the most words wins. Immutable once made; `catalogue` and `types` must outlive it.
class RoleMatcher final {
public:
    RoleMatcher(const core::Catalogue& catalogue, const TypeMatcher& types);

    /// The code that a column's header means; empty if none. The header may be «upper / lower»; a level by itself is
    /// tried where the whole fits nothing. `context`: the title, which may hold the «Имеют «0»» of a zero indicator.
    [[nodiscard]] QString columnRole(const QString& header, RowLevel level, const QString& context = {}) const;

    /// The indicator that one of the title rows names.
    [[nodiscard]] QString titleRole(const QStringList& titles) const;

    /// The indicator that a row's own name and cell text mean. `context`: the title, as above.
    [[nodiscard]] QString rowRole(const QString& name, const QString& cellText, const QString& context = {}) const;

    /// True for the code of a metric that is a flag in any campaign.
    [[nodiscard]] bool isFlag(const QString& code) const;

    /// «Активна» / «Не активна» in a column of the flag `code`: 1 or 0. nullopt for other words.
    [[nodiscard]] std::optional<double> flagFromWords(const QString& code, const QString& text) const;

    /// True if a header says nothing by itself («Школы», «Количество», «Всего», none): the title's role is its own.
    [[nodiscard]] bool saysNothing(const QString& header) const;

private:
    struct Synonym {
        QString code;
        bool metric = false;
        bool zero = false;            ///< of an indicator «value is 0»
        bool ofPeople = false;        ///< «учителей, написавших …»
        bool counts = false;          ///< a metric that is no flag
        std::vector<QString> core;    ///< words that must all be there
        std::vector<QString> generic; ///< «количество»: welcome, not needed
    };
    struct Fit {
        const Synonym* synonym = nullptr;
        double score = 0;
    };
    enum Wanted { Metrics, Indicators, ZeroIndicators, TitleIndicators };
    void add(const QString& code, bool metric, bool zero, bool counts, const QStringList& spellings);
    [[nodiscard]] QString withoutHyphenation(const QString& text) const;
    [[nodiscard]] std::vector<Word> words(const QString& text) const;
    [[nodiscard]] std::vector<Word> titleWords(const QString& title) const;
    [[nodiscard]] bool isWeak(const Word& word) const;
    /// A single word among others («Информация о подключении») is no role of a title, unless it denies something.
    [[nodiscard]] bool carriesTitle(const Fit& fit, const std::vector<Word>& words) const;
    [[nodiscard]] Fit best(const std::vector<Word>& words, Wanted wanted, bool saysZero, bool ofPeople = false) const;
    /// What is about people is no figure of organisations; «Зарегистрировано учителей» is not «Учителя», either.
    [[nodiscard]] bool isOfOthers(const Synonym& synonym, const std::vector<Word>& words) const;
    [[nodiscard]] double score(const Synonym& synonym, const std::vector<Word>& words, bool inTitle) const;
    [[nodiscard]] QString roleOf(const QString& text, RowLevel level, bool saysZero, bool ofPeople) const;

    const TypeMatcher& m_types;
    std::vector<Synonym> m_synonyms;
    QSet<QString> m_vocabulary;
    QSet<QString> m_states; ///< what an indicator is called in one word: «зарегистрировано», «активно»
    QSet<QString> m_flags;
};

} // namespace svodka::ingest
