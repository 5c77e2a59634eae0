// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogue/catalogue_words.h"

#include "core/number.h"
#include "services/error_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::CatalogueChange;
using core::CatalogueChangeKind;
using core::CataloguePart;

namespace {

class Words final {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
public:
    static QString part(CataloguePart part) {
        switch (part) {
        case CataloguePart::Type:
            return tr("organisation type");
        case CataloguePart::Campaign:
            return tr("campaign");
        case CataloguePart::Metric:
            return tr("metric");
        case CataloguePart::Indicator:
            return tr("indicator");
        case CataloguePart::Criterion:
            return tr("criterion");
        case CataloguePart::Target:
            return tr("target");
        case CataloguePart::Reason:
            return tr("reason");
        case CataloguePart::LegalBasis:
            return tr("legal basis");
        case CataloguePart::Text:
            return tr("report text");
        }
        return {};
    }

    static QString list(CataloguePart part) {
        switch (part) {
        case CataloguePart::Type:
            return tr("organisation types");
        case CataloguePart::Campaign:
            return tr("campaigns");
        case CataloguePart::Metric:
            return tr("metrics");
        case CataloguePart::Indicator:
            return tr("indicators");
        case CataloguePart::Reason:
            return tr("reasons");
        case CataloguePart::LegalBasis:
            return tr("legal bases");
        default:
            return tr("criteria and targets");
        }
    }

    static QString kind(CatalogueChangeKind kind) {
        switch (kind) {
        case CatalogueChangeKind::Added:
            return tr("New: %1");
        case CatalogueChangeKind::Changed:
            return tr("Changed: %1");
        case CatalogueChangeKind::Removed:
            return tr("Removed: %1");
        case CatalogueChangeKind::Moved:
            return tr("Another order: %1");
        }
        return {};
    }

    static QString field(const QString& key) {
        const QHash<QString, QString> names{{u"title"_s, tr("title")},
                                            {u"formTitle"_s, tr("title in the form")},
                                            {u"synonyms"_s, tr("words in files")},
                                            {u"kind"_s, tr("kind")},
                                            {u"base"_s, tr("base")},
                                            {u"directMetric"_s, tr("deciding metric")},
                                            {u"complementOf"_s, tr("what it is the rest of")},
                                            {u"unknownCounts"_s, tr("whether unknown counts")},
                                            {u"metric"_s, tr("metric")},
                                            {u"denominator"_s, tr("denominator")},
                                            {u"nextStep"_s, tr("next step")},
                                            {u"description"_s, tr("description")},
                                            {u"firstDay"_s, tr("first day of the week")},
                                            {u"exemptMetric"_s, tr("metric of exemption")}};
        return names.value(key, key);
    }

    static QString quoted(const QString& text) { return tr("“%1”").arg(text); }

    /// Behind what is valid: « from 01.09.2023 until 31.12.2023».
    static QString days(QDate from, QDate to) {
        const QString format = u"dd.MM.yyyy"_s;
        QString text;
        if (!from.isNull())
            text += tr(" from %1").arg(from.toString(format));
        if (!to.isNull())
            text += tr(" until %1").arg(to.toString(format));
        return text;
    }

    static QString becomes(const QString& before, const QString& after) { return tr("%1 → %2").arg(before, after); }
    static QString share(const core::Target& target) { return tr("%1 %").arg(core::numberToText(target.share * 100)); }
};

QString sign(core::Comparator comparator) {
    switch (comparator) {
    case core::Comparator::AtLeast:
        return u"≥"_s;
    case core::Comparator::AtMost:
        return u"≤"_s;
    case core::Comparator::Equal:
        return u"="_s;
    }
    return {};
}

QString titleOf(const core::Title& title, const QString& code, bool russian) {
    const QString text = title.in(russian);
    return text.isEmpty() ? code : text;
}

/// What changed from what to what, where that fits into a line.
QString valuesText(const CatalogueChange& change, const core::Catalogue& before, const core::Catalogue& after,
                   bool russian) {
    const core::Campaign* old = before.campaign(change.campaign);
    const core::Campaign* now = after.campaign(change.campaign);
    QString was;
    QString is;
    if (change.oldCriterion && old)
        was = criterionText(*old, *change.oldCriterion, russian);
    if (change.newCriterion && now)
        is = criterionText(*now, *change.newCriterion, russian);
    if (change.oldTarget && old)
        was = targetText(before, *old, *change.oldTarget, russian);
    if (change.newTarget && now)
        is = targetText(after, *now, *change.newTarget, russian);
    return was.isEmpty() || is.isEmpty() ? was + is : Words::becomes(was, is);
}

/// The things that a path leads through, by what people call them.
QString placeOf(const QString& path, const core::Catalogue& catalogue, bool russian) {
    static const QRegularExpression step(u"(types|campaigns|metrics|indicators|reasons)\\[(\\d+)\\]"_s);
    QStringList names;
    const core::Campaign* campaign = nullptr;
    const auto add = [&](const auto& items, size_t index) {
        if (index < items.size())
            names.append(Words::quoted(titleOf(items[index].title, items[index].code, russian)));
    };
    for (auto it = step.globalMatch(path); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString list = match.captured(1);
        const size_t index = match.captured(2).toUInt();
        if (list == "types"_L1)
            add(catalogue.types, index);
        else if (list == "campaigns"_L1) {
            campaign = index < catalogue.campaigns.size() ? &catalogue.campaigns[index] : nullptr;
            add(catalogue.campaigns, index);
        } else if (campaign && list == "metrics"_L1)
            add(campaign->metrics, index);
        else if (campaign && list == "indicators"_L1)
            add(campaign->indicators, index);
        else if (campaign && list == "reasons"_L1)
            add(campaign->reasons, index);
    }
    return names.isEmpty() ? path : names.join(u", "_s);
}

} // namespace

QString criterionText(const core::Campaign& campaign, const core::Criterion& criterion, bool russian) {
    const core::Metric* metric = campaign.metric(criterion.metric);
    const QString name = metric ? titleOf(metric->title, metric->code, russian) : criterion.metric;
    return u"%1 %2 %3%4"_s.arg(Words::quoted(name), sign(criterion.comparator), core::numberToText(criterion.threshold),
                               Words::days(criterion.validFrom, criterion.validTo));
}

QString targetText(const core::Catalogue& catalogue, const core::Campaign& campaign, const core::Target& target,
                   bool russian) {
    const core::Indicator* indicator = campaign.indicator(target.indicator);
    const core::OrganisationType* type = catalogue.type(target.type);
    QString text = Words::quoted(indicator ? titleOf(indicator->title, indicator->code, russian) : target.indicator);
    if (!target.type.isEmpty())
        text += u", "_s + (type ? titleOf(type->title, type->code, russian) : target.type);
    return u"%1 — %2%3"_s.arg(text, Words::share(target), Words::days(target.validFrom, target.validTo));
}

QString changeText(const CatalogueChange& change, const core::Catalogue& before, const core::Catalogue& after,
                   bool russian) {
    QString what;
    const core::Campaign* campaign = after.campaign(change.campaign);
    if (campaign && change.part != CataloguePart::Campaign)
        what = titleOf(campaign->title, campaign->code, russian) + u", "_s;
    if (change.kind == CatalogueChangeKind::Moved)
        return Words::kind(change.kind).arg(what + Words::list(change.part));
    what += Words::part(change.part) + u' ' + Words::quoted(titleOf(change.title, change.code, russian));
    if (const QString values = valuesText(change, before, after, russian); !values.isEmpty())
        what += u": "_s + values;
    QStringList fields;
    for (const QString& field : change.fields)
        fields.append(Words::field(field));
    if (!fields.isEmpty())
        what += u" — "_s + fields.join(u", "_s);
    return Words::kind(change.kind).arg(what);
}

QString problemText(const core::CatalogueProblem& problem) {
    return problem.path + u": "_s + translatedDetail(problem.detail);
}

QString problemText(const core::CatalogueProblem& problem, const core::Catalogue& catalogue, bool russian) {
    return placeOf(problem.path, catalogue, russian) + u": "_s + translatedDetail(problem.detail);
}

} // namespace svodka::services
