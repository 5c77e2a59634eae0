// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_check.h"

#include "core/validity.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

using Problems = std::vector<CatalogueProblem>;

/// Collects problems of one campaign, or of the types, under a path.
class Checker {
public:
    Checker(QString path, Problems& problems) : m_path(std::move(path)), m_problems(problems) {}

protected:
    void fail(const QString& place, const char* phrase, const QString& value = {}, bool isWarning = false) {
        QString detail = QString::fromUtf8(phrase);
        if (!value.isEmpty())
            detail += u": "_s + value.left(100);
        m_problems.push_back({m_path + place, detail, isWarning});
    }

    void checkTitle(const QString& place, const Title& title) {
        if (title.ru.trimmed().isEmpty())
            fail(place + u".ru"_s, QT_TRANSLATE_NOOP("Detail", "the title is missing"));
        if (title.ru.size() > limits::title || title.en.size() > limits::title)
            fail(place, QT_TRANSLATE_NOOP("Detail", "the text is too long"));
        if (title.ru.contains(u'\n') || title.en.contains(u'\n'))
            fail(place, QT_TRANSLATE_NOOP("Detail", "a title is one line"));
    }

    /// Codes of a list: right, and none twice.
    template <typename T>
    void checkCodes(const QString& list, const std::vector<T>& items) {
        QSet<QString> seen;
        for (size_t i = 0; i < items.size(); ++i) {
            const QString place = u"%1[%2].code"_s.arg(list).arg(i);
            if (!isCatalogueCode(items[i].code))
                fail(place,
                     QT_TRANSLATE_NOOP("Detail", "a code is 1 to 41 small Latin letters, digits and _, a letter first"),
                     items[i].code);
            if (seen.contains(items[i].code))
                fail(place, QT_TRANSLATE_NOOP("Detail", "the code stands twice"), items[i].code);
            seen.insert(items[i].code);
        }
    }

private:
    QString m_path;
    Problems& m_problems;
};

class TypeChecker final : Checker {
public:
    using Checker::Checker;

    void check(const std::vector<OrganisationType>& types) {
        if (types.empty())
            fail(u"types"_s, QT_TRANSLATE_NOOP("Detail", "at least one organisation type is needed"));
        checkCodes(u"types"_s, types);
        for (size_t i = 0; i < types.size(); ++i)
            checkTitle(u"types[%1].title"_s.arg(i), types[i].title);
    }
};

class CampaignChecker final : Checker {
public:
    CampaignChecker(const Campaign& campaign, const QString& path, Problems& problems)
        : Checker(path, problems), m_campaign(campaign) {}

    void check() {
        if (!isCatalogueCode(m_campaign.code))
            fail(u"code"_s,
                 QT_TRANSLATE_NOOP("Detail", "a code is 1 to 41 small Latin letters, digits and _, a letter first"),
                 m_campaign.code);
        checkTitle(u"title"_s, m_campaign.title);
        if (std::max(m_campaign.title.ru.size(), m_campaign.title.en.size()) > limits::campaignTitle)
            fail(u"title"_s, QT_TRANSLATE_NOOP("Detail", "the text is too long"));
        if (!m_campaign.exemptMetric.isEmpty())
            checkMetric(u"exemptMetric"_s, m_campaign.exemptMetric);
        checkMetrics();
        checkCodes(u"indicators"_s, m_campaign.indicators);
        for (size_t i = 0; i < m_campaign.indicators.size(); ++i)
            checkIndicator(u"indicators[%1]"_s.arg(i), m_campaign.indicators[i]);
        checkReasons();
        checkLegalBases();
        checkTargets();
        checkTexts();
    }

    void checkTypes(const std::vector<OrganisationType>& types) {
        for (size_t i = 0; i < m_campaign.targets.size(); ++i) {
            const QString& type = m_campaign.targets[i].type;
            if (!type.isEmpty() &&
                std::none_of(types.begin(), types.end(), [&](const auto& one) { return one.code == type; }))
                fail(u"targets[%1].type"_s.arg(i), QT_TRANSLATE_NOOP("Detail", "there is no such organisation type"),
                     type);
        }
    }

private:
    void checkMetrics() {
        checkCodes(u"metrics"_s, m_campaign.metrics);
        if (m_campaign.metrics.size() > limits::metrics)
            fail(u"metrics"_s, QT_TRANSLATE_NOOP("Detail", "the list is too long"));
        for (size_t i = 0; i < m_campaign.metrics.size(); ++i) {
            const Metric& metric = m_campaign.metrics[i];
            // They stand beside these columns in the table of the weeks.
            if (metric.code == "region_id"_L1 || metric.code == "period_id"_L1 || metric.code == "organisation_id"_L1)
                fail(u"metrics[%1].code"_s.arg(i), QT_TRANSLATE_NOOP("Detail", "the code is taken by the program"),
                     metric.code);
            checkTitle(u"metrics[%1].title"_s.arg(i), metric.title);
        }
    }

    void checkReasons() {
        checkCodes(u"reasons"_s, m_campaign.reasons);
        for (size_t i = 0; i < m_campaign.reasons.size(); ++i) {
            const Reason& reason = m_campaign.reasons[i];
            checkTitle(u"reasons[%1].title"_s.arg(i), reason.title);
            for (size_t sign = 0; sign < reason.impliedBy.size(); ++sign)
                checkSign(u"reasons[%1].impliedBy[%2]"_s.arg(i).arg(sign), reason.impliedBy[sign]);
        }
    }

    void checkSign(const QString& place, const Sign& sign) {
        if (!sign.indicator.isEmpty())
            checkReference(place + u".indicator"_s, sign.indicator);
        else
            checkMetric(place + u".metric"_s, sign.metric);
        if (!sign.below.isEmpty())
            checkMetric(place + u".below"_s, sign.below);
        if (!std::isfinite(sign.threshold))
            fail(place + u".threshold"_s, QT_TRANSLATE_NOOP("Detail", "a number is needed"));
    }

    void checkLegalBases() {
        checkCodes(u"legalBases"_s, m_campaign.legalBases);
        for (size_t i = 0; i < m_campaign.legalBases.size(); ++i) {
            const LegalBasis& basis = m_campaign.legalBases[i];
            checkTitle(u"legalBases[%1].title"_s.arg(i), basis.title);
            for (const QString& reason : basis.reasons)
                if (!m_campaign.reason(reason))
                    fail(u"legalBases[%1].reasons"_s.arg(i), QT_TRANSLATE_NOOP("Detail", "there is no such reason"),
                         reason);
        }
    }

    bool checkMetric(const QString& place, const QString& code) {
        if (!m_campaign.metric(code))
            fail(place,
                 code.isEmpty() ? QT_TRANSLATE_NOOP("Detail", "a metric is needed")
                                : QT_TRANSLATE_NOOP("Detail", "there is no such metric"),
                 code);
        return m_campaign.metric(code) != nullptr;
    }

    void checkIndicator(const QString& place, const Indicator& indicator) {
        checkTitle(place + u".title"_s, indicator.title);
        if (!indicator.base.isEmpty())
            checkReference(place + u".base"_s, indicator.base);
        if (!indicator.directMetric.isEmpty())
            checkMetric(place + u".directMetric"_s, indicator.directMetric);
        if (indicator.kind == IndicatorKind::Complement || !indicator.complementOf.isEmpty())
            checkReference(place + u".complementOf"_s, indicator.complementOf);
        const bool isShare = indicator.kind == IndicatorKind::Share;
        if (isShare || indicator.kind == IndicatorKind::Zero || !indicator.metric.isEmpty())
            checkMetric(place + u".metric"_s, indicator.metric);
        if (isShare || !indicator.denominator.isEmpty())
            checkMetric(place + u".denominator"_s, indicator.denominator);
        if (indicator.kind == IndicatorKind::Status && indicator.directMetric.isEmpty() && indicator.criteria.empty())
            fail(place + u".criteria"_s, QT_TRANSLATE_NOOP("Detail", "a status needs a criterion or a direct metric"));
        if (depthOf(indicator, 0) > limits::depth)
            fail(place, QT_TRANSLATE_NOOP("Detail", "base and complementOf go in a circle or too deep"),
                 indicator.code);
        checkCriteria(place, indicator);
    }

    void checkReference(const QString& place, const QString& code) {
        if (!m_campaign.indicator(code))
            fail(place,
                 code.isEmpty() ? QT_TRANSLATE_NOOP("Detail", "an indicator is needed")
                                : QT_TRANSLATE_NOOP("Detail", "there is no such indicator"),
                 code);
    }

    /// How far bases and complements lead on, but no farther than is allowed: a circle has no end.
    [[nodiscard]] int depthOf(const Indicator& indicator, int above) const {
        int deepest = 1;
        for (const QString& code : {indicator.base, indicator.complementOf}) {
            const Indicator* next = code.isEmpty() ? nullptr : m_campaign.indicator(code);
            if (next && above <= limits::depth)
                deepest = std::max(deepest, 1 + depthOf(*next, above + 1));
        }
        return deepest;
    }

    void checkDays(const QString& place, const Validity& days) {
        if (days.isReversed())
            fail(place + u".validTo"_s, QT_TRANSLATE_NOOP("Detail", "it ends before it begins"),
                 days.to.toString(Qt::ISODate));
    }

    void checkCriteria(const QString& place, const Indicator& indicator) {
        for (size_t i = 0; i < indicator.criteria.size(); ++i) {
            const Criterion& one = indicator.criteria[i];
            const QString here = u"%1.criteria[%2]"_s.arg(place).arg(i);
            checkMetric(here + u".metric"_s, one.metric);
            if (!std::isfinite(one.threshold))
                fail(here + u".threshold"_s, QT_TRANSLATE_NOOP("Detail", "a number is needed"));
            checkDays(here, validityOf(one));
            const bool overlaps =
                std::any_of(indicator.criteria.begin(), indicator.criteria.begin() + static_cast<std::ptrdiff_t>(i),
                            [&](const Criterion& other) {
                                return isSameRule(one, other) && validityOf(one).overlaps(validityOf(other));
                            });
            if (overlaps)
                fail(here, QT_TRANSLATE_NOOP("Detail", "two for the same days"), one.metric);
        }
        for (const Validity& gap : gapsOf(indicator.criteria))
            fail(place + u".criteria"_s, QT_TRANSLATE_NOOP("Detail", "no criterion is valid between two days"),
                 u"%1..%2"_s.arg(gap.from.toString(Qt::ISODate), gap.to.toString(Qt::ISODate)), true);
    }

    void checkTargets() {
        const auto& targets = m_campaign.targets;
        for (size_t i = 0; i < targets.size(); ++i) {
            const QString place = u"targets[%1]"_s.arg(i);
            checkReference(place + u".indicator"_s, targets[i].indicator);
            if (!std::isfinite(targets[i].share) || targets[i].share <= 0 || targets[i].share > 1)
                fail(place + u".share"_s,
                     QT_TRANSLATE_NOOP("Detail", "a number above 0 and up to 1 (0.75 is 75 %) is needed"));
            const Validity days{targets[i].validFrom, targets[i].validTo};
            checkDays(place, days);
            for (size_t k = 0; k < i; ++k)
                if (targets[k].indicator == targets[i].indicator && targets[k].type == targets[i].type &&
                    days.overlaps({targets[k].validFrom, targets[k].validTo}))
                    fail(place, QT_TRANSLATE_NOOP("Detail", "two for the same days"), targets[i].indicator);
        }
    }

    void checkTexts() {
        static const QRegularExpression key(u"^[a-z][a-z0-9_.]{0,79}\\z"_s);
        for (auto it = m_campaign.texts.begin(); it != m_campaign.texts.end(); ++it)
            if (!key.match(it.key()).hasMatch())
                fail(u"texts"_s, QT_TRANSLATE_NOOP("Detail", "a key is small Latin letters, digits, dots and _"),
                     it.key());
    }

    const Campaign& m_campaign;
};

} // namespace

Problems checkCampaign(const Campaign& campaign, const QString& path) {
    Problems problems;
    CampaignChecker(campaign, path, problems).check();
    return problems;
}

Problems checkFile(const std::vector<OrganisationType>* types, const std::vector<Campaign>& campaigns) {
    Problems problems;
    if (types)
        TypeChecker({}, problems).check(*types);
    QSet<QString> seen;
    for (size_t i = 0; i < campaigns.size(); ++i) {
        const QString path = u"campaigns[%1]."_s.arg(i);
        CampaignChecker checker(campaigns[i], path, problems);
        checker.check();
        if (types)
            checker.checkTypes(*types);
        if (seen.contains(campaigns[i].code))
            problems.push_back(
                {path + u"code"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "the code stands twice")) + u": "_s +
                                       campaigns[i].code});
        seen.insert(campaigns[i].code);
    }
    return problems;
}

Problems checkCatalogue(const Catalogue& catalogue) {
    return checkFile(&catalogue.types, catalogue.campaigns);
}

} // namespace svodka::core
