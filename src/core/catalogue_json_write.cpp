// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_json.h"
#include "core/catalogue_words.h"
#include "core/reason_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

void put(QJsonObject& object, const QString& key, const QString& text) {
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject& object, const QString& key, const Title& title) {
    QJsonObject both;
    put(both, u"ru"_s, title.ru);
    put(both, u"en"_s, title.en);
    if (!both.isEmpty())
        object.insert(key, both);
}

void put(QJsonObject& object, const QString& key, QDate day) {
    if (!day.isNull())
        object.insert(key, day.toString(Qt::ISODate));
}

void put(QJsonObject& object, const QString& key, const QStringList& words) {
    if (!words.isEmpty())
        object.insert(key, QJsonArray::fromStringList(words));
}

template <typename T, typename Writer>
QJsonArray writeAll(const std::vector<T>& items, Writer writer) {
    QJsonArray array;
    for (const T& item : items)
        array.append(writer(item));
    return array;
}

QJsonObject writeType(const OrganisationType& type) {
    QJsonObject object{{u"code"_s, type.code}};
    put(object, u"title"_s, type.title);
    put(object, u"formTitle"_s, type.formTitle);
    put(object, u"synonyms"_s, type.synonyms);
    return object;
}

QJsonObject writeMetric(const Metric& metric) {
    QJsonObject object{{u"code"_s, metric.code}, {u"kind"_s, catalogueWord(metric.kind, kMetricKinds)}};
    put(object, u"title"_s, metric.title);
    put(object, u"synonyms"_s, metric.synonyms);
    return object;
}

QJsonObject writeCriterion(const Criterion& criterion) {
    QJsonObject object{{u"metric"_s, criterion.metric},
                       {u"comparator"_s, catalogueWord(criterion.comparator, kComparators)},
                       {u"threshold"_s, criterion.threshold}};
    put(object, u"validFrom"_s, criterion.validFrom);
    put(object, u"validTo"_s, criterion.validTo);
    put(object, u"step"_s, criterion.step);
    return object;
}

QJsonObject writeIndicator(const Indicator& indicator) {
    QJsonObject object{{u"code"_s, indicator.code}, {u"kind"_s, catalogueWord(indicator.kind, kIndicatorKinds)}};
    put(object, u"title"_s, indicator.title);
    put(object, u"base"_s, indicator.base);
    put(object, u"directMetric"_s, indicator.directMetric);
    put(object, u"complementOf"_s, indicator.complementOf);
    if (indicator.unknownCounts)
        object.insert(u"unknownCounts"_s, true);
    put(object, u"metric"_s, indicator.metric);
    put(object, u"denominator"_s, indicator.denominator);
    if (!indicator.criteria.empty())
        object.insert(u"criteria"_s, writeAll(indicator.criteria, writeCriterion));
    put(object, u"synonyms"_s, indicator.synonyms);
    return object;
}

QJsonObject writeReason(const Reason& reason) {
    QJsonObject object{{u"code"_s, reason.code}};
    put(object, u"title"_s, reason.title);
    put(object, u"nextStep"_s, reason.nextStep);
    if (!reason.impliedBy.empty())
        object.insert(u"impliedBy"_s, signsToJson(reason.impliedBy));
    return object;
}

QJsonObject writeLegalBasis(const LegalBasis& basis) {
    QJsonObject object{{u"code"_s, basis.code}};
    put(object, u"title"_s, basis.title);
    put(object, u"text"_s, basis.text);
    put(object, u"link"_s, basis.link);
    put(object, u"reasons"_s, basis.reasons);
    return object;
}

QJsonObject writeTarget(const Target& target) {
    QJsonObject object{{u"indicator"_s, target.indicator}, {u"share"_s, target.share}};
    put(object, u"type"_s, target.type);
    put(object, u"validFrom"_s, target.validFrom);
    put(object, u"validTo"_s, target.validTo);
    return object;
}

QJsonObject writeTexts(const QMap<QString, QString>& texts) {
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject writeCampaign(const Campaign& campaign) {
    QJsonObject object{{u"code"_s, campaign.code},
                       {u"firstDay"_s, static_cast<int>(campaign.firstDay)},
                       {u"metrics"_s, writeAll(campaign.metrics, writeMetric)},
                       {u"indicators"_s, writeAll(campaign.indicators, writeIndicator)},
                       {u"reasons"_s, writeAll(campaign.reasons, writeReason)},
                       {u"legalBases"_s, writeAll(campaign.legalBases, writeLegalBasis)},
                       {u"targets"_s, writeAll(campaign.targets, writeTarget)},
                       {u"texts"_s, writeTexts(campaign.texts)}};
    put(object, u"title"_s, campaign.title);
    put(object, u"description"_s, campaign.description);
    put(object, u"exemptMetric"_s, campaign.exemptMetric);
    put(object, u"synonyms"_s, campaign.synonyms);
    return object;
}

} // namespace

QByteArray catalogueToJson(const CatalogueFile& file) {
    QJsonObject root{{u"format"_s, u"svodka-catalogue"_s},
                     {u"version"_s, 1},
                     {u"campaigns"_s, writeAll(file.campaigns, writeCampaign)}};
    if (file.types)
        root.insert(u"types"_s, writeAll(*file.types, writeType));
    return QJsonDocument(root).toJson();
}

QByteArray campaignToJson(const Campaign& campaign) {
    return QJsonDocument(writeCampaign(campaign)).toJson();
}

} // namespace svodka::core
