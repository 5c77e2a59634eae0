// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_tokens.h"

#include "core/names/text_folding.h"
#include "core/names/word_stem.h"

#include <QStringList>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

const QStringList months{u"января"_s, u"февраля"_s, u"марта"_s,    u"апреля"_s,  u"мая"_s,    u"июня"_s,
                         u"июля"_s,   u"августа"_s, u"сентября"_s, u"октября"_s, u"ноября"_s, u"декабря"_s};
const QStringList numberWords{u"n"_s, u"no"_s, u"nо"_s, u"номер"_s, u"№"_s};

class Tokeniser final {
public:
    explicit Tokeniser(QString text) : m_text(std::move(text)) {}

    std::vector<OrganisationToken> run() {
        while (m_at < m_text.size())
            step();
        return std::move(m_tokens);
    }

private:
    void step() {
        const QChar c = m_text[m_at];
        if (c.isDigit())
            return takeNumber();
        if (c.isLetter())
            return takeWord();
        if (c == u'№' || c == u'#')
            m_sign = true;
        else if (c != u' ' && c != u'.' && c != u'-')
            m_break = true;
        ++m_at;
    }

    [[nodiscard]] QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(u' '); }

    /// «1», «1а», «1-2», «1/2»; «60-летия» and «2-я» are words.
    void takeNumber() {
        qsizetype to = m_at;
        while (at(to).isDigit() || ((at(to) == u'-' || at(to) == u'/') && at(to + 1).isDigit()))
            ++to;
        const bool isWord = !m_sign && at(to) == u'-' && at(to + 1).isLetter();
        if (isWord)
            return takeWord();
        const bool lettered = at(to).isLetter() && !at(to + 1).isLetter();
        const bool dashed = at(to) == u'-' && at(to + 1).isLetter() && !at(to + 2).isLetter();
        QString text = m_text.mid(m_at, to - m_at);
        if (lettered || dashed) {
            text += at(lettered ? to : to + 1);
            to += lettered ? 1 : 2;
        }
        add(foldCase(text), to, true);
    }

    void takeWord() {
        qsizetype to = m_at;
        while (at(to).isLetterOrNumber() || (at(to) == u'-' && at(to + 1).isLetterOrNumber()))
            ++to;
        QString word = foldCase(m_text.mid(m_at, to - m_at));
        // «N1», «No1»: the sign and the number in one
        qsizetype digits = 0;
        while (digits < word.size() && !word[digits].isDigit())
            ++digits;
        if (digits > 0 && digits < word.size() && numberWords.contains(word.left(digits))) {
            m_sign = true;
            m_at += digits;
            return;
        }
        if (word == u"д"_s && at(to) == u'/') {
            const bool whole = foldCase(m_text.mid(to + 1, 3)) == u"сад"_s;
            if (whole || (at(to + 1).toLower() == u'с' && !at(to + 2).isLetter())) {
                word = u"дс"_s;
                to += whole ? 4 : 2;
            }
        }
        add(word, to, false);
    }

    void add(const QString& text, qsizetype to, bool number) {
        OrganisationToken token;
        token.text = text;
        token.number = number;
        token.dotted = at(to) == u'.';
        token.capital = m_text[m_at].isUpper();
        token.afterBreak = std::exchange(m_break, false);
        m_at = to;
        if (!number && numberWords.contains(text) && !m_sign) {
            m_sign = true;
            return;
        }
        const bool signedNumber = std::exchange(m_sign, false);
        if (number && !signedNumber && isDate())
            token.number = false;
        if (!token.number)
            token.stem = wordStem(text);
        m_tokens.push_back(std::move(token));
    }

    /// «8 Марта», «1 мая»
    [[nodiscard]] bool isDate() const {
        qsizetype from = m_at;
        while (at(from) == u' ' && from < m_text.size())
            ++from;
        qsizetype to = from;
        while (at(to).isLetter())
            ++to;
        return to > from && months.contains(foldCase(m_text.mid(from, to - from)));
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_sign = false;
    bool m_break = false;
    std::vector<OrganisationToken> m_tokens;
};

} // namespace

std::vector<OrganisationToken> tokeniseOrganisation(QStringView spelling) {
    return Tokeniser(unifyCharacters(spelling)).run();
}

} // namespace svodka::core
