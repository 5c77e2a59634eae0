// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sign_text.h"

#include "core/catalogue_words.h"
#include "core/number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

QString signText(const Sign& sign) {
    if (!sign.indicator.isEmpty())
        return sign.indicator;
    if (!sign.below.isEmpty())
        return sign.metric + u" < "_s + sign.below;
    return u"%1 %2 %3"_s.arg(sign.metric, catalogueWord(sign.comparator, kComparators), numberToText(sign.threshold));
}

class SignLine final {
public:
    SignLine(const Campaign& campaign, SignProblem* problem) : m_campaign(campaign), m_problem(problem) {}

    std::optional<Sign> read(const QString& part) const {
        static const QRegularExpression shape(u"^(\\w+)(?:\\s*(>=|≥|<=|≤|=|<)\\s*(.+))?$"_s);
        const auto match = shape.match(part);
        if (!match.hasMatch())
            return fail(part, false);
        const QString code = match.captured(1);
        if (match.captured(2).isEmpty())
            return m_campaign.indicator(code) ? std::optional(Sign{code}) : fail(code, true);
        if (!m_campaign.metric(code))
            return fail(code, true);
        return match.captured(2) == u'<' ? below(code, match.captured(3))
                                         : against(code, match.captured(2), match.captured(3), part);
    }

private:
    std::optional<Sign> below(const QString& metric, const QString& other) const {
        return m_campaign.metric(other) ? std::optional(Sign{{}, metric, Comparator::AtLeast, 1, other})
                                        : fail(other, true);
    }

    std::optional<Sign> against(const QString& metric, const QString& word, const QString& threshold,
                                const QString& part) const {
        const auto number = parseNumber(threshold);
        if (!number)
            return fail(part, false);
        const bool isAtMost = word == u"<="_s || word == u"≤"_s;
        return Sign{{},
                    metric,
                    word == u'=' ? Comparator::Equal
                    : isAtMost   ? Comparator::AtMost
                                 : Comparator::AtLeast,
                    *number};
    }

    std::nullopt_t fail(const QString& part, bool isUnknownCode) const {
        *m_problem = {part, isUnknownCode};
        return std::nullopt;
    }

    const Campaign& m_campaign;
    SignProblem* m_problem;
};

} // namespace

QString signsText(const std::vector<Sign>& entries) {
    QStringList parts;
    for (const Sign& sign : entries)
        parts.append(signText(sign));
    return parts.join(u"; "_s);
}

std::optional<std::vector<Sign>> parseSigns(const QString& text, const Campaign& campaign, SignProblem* problem) {
    std::vector<Sign> found;
    for (const QString& part : text.split(u';')) {
        if (part.trimmed().isEmpty())
            continue;
        const auto sign = SignLine(campaign, problem).read(part.simplified());
        if (!sign)
            return std::nullopt;
        found.push_back(*sign);
    }
    return found;
}

} // namespace svodka::core
