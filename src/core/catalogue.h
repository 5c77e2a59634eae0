// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/title.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <optional>
#include <vector>

namespace svodka::core {

/// What may name a metric, an indicator, a campaign…: [a-z][a-z0-9_]{0,40}. Codes become names in SQL.
bool isCatalogueCode(const QString& text);

/// A kind of organisation.
struct OrganisationType {
    QString code; ///< preschool, school, supplementary, vocational, authority, other
    Title title;  ///< «Детские сады»
    QString formTitle; ///< as the ministry's form names it: «Дошкольные образовательные организации»
    QStringList synonyms; ///< words by which files name it: «ДОО», «детские сады»
    int number = 0;       ///< in the store, which stays when types are put in another order; 0 = not stored yet

    /// What the type is; its number is the store's business.
    friend bool operator==(const OrganisationType& a, const OrganisationType& b) {
        return a.code == b.code && a.title == b.title && a.formTitle == b.formTitle && a.synonyms == b.synonyms;
    }
};

enum class MetricKind { Flag, Count };

/// One weekly value of one organisation, as files give it.
struct Metric {
    QString code; ///< [a-z][a-z0-9_]{0,40}, also the column of weekly_<campaign>
    Title title;
    MetricKind kind = MetricKind::Count;
    QStringList synonyms; ///< of column headers

    friend bool operator==(const Metric&, const Metric&) = default;
};

enum class Comparator { AtLeast, AtMost, Equal };

/// One condition of an indicator, valid from/to (null = always): last April is judged by last April's criteria.
struct Criterion {
    QString metric;
    Comparator comparator = Comparator::AtLeast;
    double threshold = 1;
    QDate validFrom;
    QDate validTo;
    Title step; ///< what is missing when it is not met: «Администратор не вошёл»

    [[nodiscard]] bool validOn(QDate day) const;
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

enum class IndicatorKind {
    Status,     ///< all criteria valid on the day are met
    Complement, ///< in the base of, but not in, another indicator
    Zero,       ///< the metric is 0
    Share,      ///< sum of metric over sum of denominator
};

/// A figure that is counted over organisations, each over a base population.
struct Indicator {
    QString code;
    Title title;
    IndicatorKind kind = IndicatorKind::Status;
    QString base;               ///< indicator whose members are the base; empty = every organisation that is not exempt
    QString directMetric;       ///< Status: a flag that, where reported, decides instead of the criteria
    QString complementOf;       ///< Complement: the indicator whose members are left out
    bool unknownCounts = false; ///< Complement: unknown is counted in («Unknown is never finished»)
    QString metric;             ///< Zero and Share
    QString denominator;        ///< Share
    std::vector<Criterion> criteria;
    QStringList synonyms; ///< of column headers and titles in tables of summed figures

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// What in the figures of a week speaks for a reason: membership of an indicator, or a metric against a threshold or
/// against another metric. Exactly one of the three is said.
struct Sign {
    QString indicator; ///< the organisation is counted by it («not_registered»)
    QString metric = {};
    Comparator comparator = Comparator::AtLeast; ///< with `threshold`, unless `below` is said
    double threshold = 1;
    QString below = {}; ///< a metric that `metric` is less than

    friend bool operator==(const Sign&, const Sign&) = default;
};

/// A reason for a low figure, with what to do next.
struct Reason {
    QString code;
    Title title;
    Title nextStep;
    std::vector<Sign> impliedBy = {}; ///< any one of them is enough; none = only a person can say so

    friend bool operator==(const Reason&, const Reason&) = default;
};

/// A law or an instruction that a letter about the campaign can cite.
struct LegalBasis {
    QString code;
    Title title; ///< as a letter names it: «Федеральный закон от … № …, часть 8 статьи 10»
    Title text;          ///< what it asks for, in a sentence
    QString link;        ///< empty = none
    QStringList reasons; ///< codes of those to which it applies; empty = all

    /// True for an empty code, too: what is said in general.
    [[nodiscard]] bool appliesTo(const QString& reason) const {
        return reason.isEmpty() || reasons.isEmpty() || reasons.contains(reason);
    }
    friend bool operator==(const LegalBasis&, const LegalBasis&) = default;
};

/// A share that is to be reached for an indicator (for example 100 % finished by a date).
struct Target {
    QString indicator;
    QString type; ///< organisation type code; empty = all
    double share = 1.0;
    QDate validFrom;
    QDate validTo;

    friend bool operator==(const Target&, const Target&) = default;
};

struct Campaign {
    QString code; ///< sferum, gospubliki
    Title title;
    Title description; ///< what the campaign rests on and what to mind; shown where it is offered and edited
    Qt::DayOfWeek firstDay = Qt::Monday;
    QString exemptMetric; ///< a flag that takes an organisation out of every base; empty = none
    QStringList synonyms; ///< words that name the campaign in titles
    std::vector<Metric> metrics;
    std::vector<Indicator> indicators;
    std::vector<Reason> reasons;
    std::vector<LegalBasis> legalBases;
    std::vector<Target> targets;
    QMap<QString, QString> texts; ///< report texts by key, Russian: they go into the ministry's forms

    [[nodiscard]] const Metric* metric(const QString& wanted) const;
    [[nodiscard]] int metricIndex(const QString& wanted) const; ///< -1 if there is none
    [[nodiscard]] const Indicator* indicator(const QString& wanted) const;
    [[nodiscard]] int indicatorIndex(const QString& wanted) const; ///< -1 if there is none
    /// The share that is to be reached on `day`: that of the type, else that of all types.
    [[nodiscard]] std::optional<double> targetOn(const QString& indicator, const QString& type, QDate day) const;
    [[nodiscard]] const Reason* reason(const QString& wanted) const;

    friend bool operator==(const Campaign&, const Campaign&) = default;
};

/// All that is data about what is monitored. Its order is the order of display.
struct Catalogue {
    std::vector<OrganisationType> types;
    std::vector<Campaign> campaigns;

    [[nodiscard]] const OrganisationType* type(const QString& code) const;
    [[nodiscard]] const Campaign* campaign(const QString& code) const;

    friend bool operator==(const Catalogue&, const Catalogue&) = default;
};

} // namespace svodka::core
