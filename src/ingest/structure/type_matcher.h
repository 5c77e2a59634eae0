// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "ingest/structure/words.h"

#include <QStringList>

namespace svodka::ingest {

/// Finds kinds of organisations and campaigns that a text names. Immutable once made.
class TypeMatcher final {
public:
    explicit TypeMatcher(const core::Catalogue& catalogue);

    /// Codes of all types that the text names, in its order, each once. Short forms («ОО») count only in capitals, but
    /// in any letters where the text is a short form and nothing else («руо»).
    [[nodiscard]] QStringList types(QStringView text) const;

    /// The one type that the text names; empty for none or several.
    [[nodiscard]] QString type(QStringView text) const;

    /// The type of a cell or an option that is a type's name and nothing else, in any letters: «доо», «детсады»,
    /// «Школы», «preschool» (the code itself). Empty for all other texts («МБОУ СОШ № 1») and for names of several
    /// types.
    [[nodiscard]] QString wholeType(QStringView cell) const;

    /// Codes of the campaigns that the text names.
    [[nodiscard]] QStringList campaigns(QStringView text) const;

    /// True for a word that only says which organisations or which campaign are meant.
    [[nodiscard]] bool isTypeWord(const QString& stem) const;

private:
    struct Phrase {
        QString code;
        std::vector<Word> words;
    };
    using Phrases = std::vector<Phrase>;
    static void add(Phrases& phrases, const QString& code, const QStringList& spellings);
    enum class Letters { AsWritten, Any };
    static QStringList find(const Phrases& phrases, const std::vector<Word>& words, Letters letters);

    Phrases m_types;
    Phrases m_campaigns;
};

} // namespace svodka::ingest
