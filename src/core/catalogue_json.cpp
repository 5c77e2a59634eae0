// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_json.h"

#include "core/reason_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

Error invalid(const QString& what) {
    return {ErrorCode::CatalogueInvalid, what, {}, {}};
}

// The words of the enums in the files; their order is that of the enums.
const std::array kMetricKinds{u"flag"_s, u"count"_s};
const std::array kIndicatorKinds{u"status"_s, u"complement"_s, u"zero"_s, u"share"_s};
const std::array kComparators{u">="_s, u"<="_s, u"="_s};

template <typename Enum, size_t N>
bool readWord(const QString& word, const std::array<QString, N>& words, Enum* out) {
    const auto it = std::find(words.begin(), words.end(), word);
    if (it == words.end())
        return false;
    *out = static_cast<Enum>(it - words.begin());
    return true;
}

template <typename Enum, size_t N>
QString writeWord(Enum value, const std::array<QString, N>& words) {
    return words[static_cast<size_t>(value)];
}

Title readTitle(const QJsonValue& value) {
    return {value[u"ru"].toString(), value[u"en"].toString()};
}

QJsonObject writeTitle(const Title& title) {
    return {{u"ru"_s, title.ru}, {u"en"_s, title.en}};
}

QStringList readWords(const QJsonValue& value) {
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& word : array)
        words.append(word.toString());
    return words;
}

QDate readDate(const QJsonValue& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonValue writeDate(QDate date) {
    return date.isNull() ? QJsonValue() : QJsonValue(date.toString(Qt::ISODate));
}

bool isCode(const QString& code) {
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]{0,40}$"_s);
    return pattern.match(code).hasMatch();
}

Result<Metric> readMetric(const QJsonValue& value) {
    Metric metric{value[u"code"].toString(), readTitle(value[u"title"]), {}, readWords(value[u"synonyms"])};
    if (!isCode(metric.code) || !readWord(value[u"kind"].toString(), kMetricKinds, &metric.kind))
        return invalid(u"metric "_s + metric.code);
    return metric;
}

QJsonObject writeMetric(const Metric& metric) {
    return {{u"code"_s, metric.code},
            {u"title"_s, writeTitle(metric.title)},
            {u"kind"_s, writeWord(metric.kind, kMetricKinds)},
            {u"synonyms"_s, QJsonArray::fromStringList(metric.synonyms)}};
}

Result<Criterion> readCriterion(const QJsonValue& value) {
    Criterion criterion;
    criterion.metric = value[u"metric"].toString();
    criterion.threshold = value[u"threshold"].toDouble(1);
    criterion.validFrom = readDate(value[u"validFrom"]);
    criterion.validTo = readDate(value[u"validTo"]);
    criterion.step = readTitle(value[u"step"]);
    if (!readWord(value[u"comparator"].toString(), kComparators, &criterion.comparator))
        return invalid(u"criterion of "_s + criterion.metric);
    return criterion;
}

QJsonObject writeCriterion(const Criterion& criterion) {
    return {{u"metric"_s, criterion.metric},
            {u"comparator"_s, writeWord(criterion.comparator, kComparators)},
            {u"threshold"_s, criterion.threshold},
            {u"validFrom"_s, writeDate(criterion.validFrom)},
            {u"validTo"_s, writeDate(criterion.validTo)},
            {u"step"_s, writeTitle(criterion.step)}};
}

Result<Indicator> readIndicator(const QJsonValue& value) {
    Indicator indicator;
    indicator.code = value[u"code"].toString();
    indicator.title = readTitle(value[u"title"]);
    indicator.base = value[u"base"].toString();
    indicator.directMetric = value[u"directMetric"].toString();
    indicator.complementOf = value[u"complementOf"].toString();
    indicator.unknownCounts = value[u"unknownCounts"].toBool();
    indicator.metric = value[u"metric"].toString();
    indicator.denominator = value[u"denominator"].toString();
    indicator.synonyms = readWords(value[u"synonyms"]);
    if (!isCode(indicator.code) || !readWord(value[u"kind"].toString(), kIndicatorKinds, &indicator.kind))
        return invalid(u"indicator "_s + indicator.code);
    const QJsonArray criteria = value[u"criteria"].toArray();
    for (const QJsonValue& entry : criteria) {
        Result<Criterion> criterion = readCriterion(entry);
        if (!criterion)
            return criterion.error();
        indicator.criteria.push_back(*criterion);
    }
    return indicator;
}

template <typename T, typename Writer>
QJsonArray writeAll(const std::vector<T>& items, Writer writer) {
    QJsonArray array;
    for (const T& item : items)
        array.append(writer(item));
    return array;
}

QJsonObject writeIndicator(const Indicator& indicator) {
    return {{u"code"_s, indicator.code},
            {u"title"_s, writeTitle(indicator.title)},
            {u"kind"_s, writeWord(indicator.kind, kIndicatorKinds)},
            {u"base"_s, indicator.base},
            {u"directMetric"_s, indicator.directMetric},
            {u"complementOf"_s, indicator.complementOf},
            {u"unknownCounts"_s, indicator.unknownCounts},
            {u"metric"_s, indicator.metric},
            {u"denominator"_s, indicator.denominator},
            {u"criteria"_s, writeAll(indicator.criteria, writeCriterion)},
            {u"synonyms"_s, QJsonArray::fromStringList(indicator.synonyms)}};
}

Result<Target> readTarget(const QJsonValue& value) {
    return Target{value[u"indicator"].toString(), value[u"type"].toString(), value[u"share"].toDouble(1),
                  readDate(value[u"validFrom"]), readDate(value[u"validTo"])};
}

QJsonObject writeTarget(const Target& target) {
    return {{u"indicator"_s, target.indicator},
            {u"type"_s, target.type},
            {u"share"_s, target.share},
            {u"validFrom"_s, writeDate(target.validFrom)},
            {u"validTo"_s, writeDate(target.validTo)}};
}

/// Reads a list of entries; the first bad one ends it.
template <typename T, typename Reader>
Result<void> readAll(const QJsonValue& value, Reader reader, std::vector<T>* out) {
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array) {
        Result<T> item = reader(entry);
        if (!item)
            return item.error();
        out->push_back(*std::move(item));
    }
    return {};
}

template <typename T>
QString repeatedCode(const std::vector<T>& items) {
    QSet<QString> seen;
    for (const T& item : items) {
        if (seen.contains(item.code))
            return item.code;
        seen.insert(item.code);
    }
    return {};
}

/// Every code that an indicator names must be there: a typing error would otherwise judge every organisation wrongly.
Result<void> checkReferences(const Campaign& campaign) {
    const auto metricMissing = [&](const QString& code) { return !code.isEmpty() && !campaign.metric(code); };
    const auto indicatorMissing = [&](const QString& code) { return !code.isEmpty() && !campaign.indicator(code); };
    for (const Indicator& indicator : campaign.indicators) {
        if (indicatorMissing(indicator.base) || indicatorMissing(indicator.complementOf) ||
            metricMissing(indicator.directMetric) || metricMissing(indicator.metric) ||
            metricMissing(indicator.denominator))
            return invalid(u"indicator "_s + indicator.code);
        if (indicator.kind == IndicatorKind::Complement && indicator.complementOf.isEmpty())
            return invalid(u"indicator "_s + indicator.code);
        for (const Criterion& criterion : indicator.criteria)
            if (!campaign.metric(criterion.metric))
                return invalid(u"criterion of "_s + criterion.metric);
    }
    if (metricMissing(campaign.exemptMetric))
        return invalid(u"exemptMetric "_s + campaign.exemptMetric);
    return {};
}

/// Follows base and complementOf from every indicator: a circle would never come to an end when judged.
Result<void> checkCircles(const Campaign& campaign) {
    for (const Indicator& start : campaign.indicators) {
        QStringList open{start.code};
        for (qsizetype i = 0; i < open.size(); ++i) {
            const Indicator* indicator = campaign.indicator(open[i]);
            for (const QString& next : {indicator->base, indicator->complementOf}) {
                if (next == start.code)
                    return invalid(u"indicator "_s + start.code);
                if (!next.isEmpty() && !open.contains(next))
                    open.append(next);
            }
        }
    }
    return {};
}

Result<QJsonObject> readObject(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{ErrorCode::CatalogueInvalid, u"JSON"_s, {}, problem.errorString()};
    return document.object();
}

Result<void> check(const Campaign& campaign) {
    if (!isCode(campaign.code))
        return invalid(u"campaign "_s + campaign.code);
    for (const QString& code : {repeatedCode(campaign.metrics), repeatedCode(campaign.indicators),
                                repeatedCode(campaign.reasons), repeatedCode(campaign.legalBases)})
        if (!code.isEmpty())
            return invalid(code);
    if (Result<void> references = checkReferences(campaign); !references)
        return references;
    if (Result<void> reasons = checkReasons(campaign); !reasons)
        return reasons;
    return checkCircles(campaign);
}

} // namespace

Result<std::vector<OrganisationType>> typesFromJson(const QByteArray& json) {
    const Result<QJsonObject> object = readObject(json);
    if (!object)
        return object.error();
    std::vector<OrganisationType> types;
    const QJsonArray entries = (*object)[u"types"].toArray();
    for (const QJsonValue& entry : entries) {
        types.push_back({entry[u"code"].toString(), readTitle(entry[u"title"]), entry[u"formTitle"].toString(),
                         readWords(entry[u"synonyms"])});
        if (!isCode(types.back().code))
            return invalid(u"type "_s + types.back().code);
    }
    if (const QString code = repeatedCode(types); !code.isEmpty() || types.empty())
        return invalid(u"type "_s + code);
    return types;
}

Result<Campaign> campaignFromJson(const QByteArray& json) {
    const Result<QJsonObject> object = readObject(json);
    if (!object)
        return object.error();
    const QJsonObject& root = *object;
    Campaign campaign;
    campaign.code = root[u"code"].toString();
    campaign.title = readTitle(root[u"title"]);
    const int firstDay = root[u"firstDay"].toInt();
    if (firstDay < Qt::Monday || firstDay > Qt::Sunday)
        return invalid(u"firstDay of "_s + campaign.code);
    campaign.firstDay = static_cast<Qt::DayOfWeek>(firstDay);
    campaign.exemptMetric = root[u"exemptMetric"].toString();
    campaign.synonyms = readWords(root[u"synonyms"]);
    for (const Result<void>& part : {readAll(root[u"metrics"], readMetric, &campaign.metrics),
                                     readAll(root[u"indicators"], readIndicator, &campaign.indicators),
                                     readAll(root[u"reasons"], reasonFromJson, &campaign.reasons),
                                     readAll(root[u"legalBases"], legalBasisFromJson, &campaign.legalBases),
                                     readAll(root[u"targets"], readTarget, &campaign.targets)})
        if (!part)
            return part.error();
    const QJsonObject texts = root[u"texts"].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        campaign.texts.insert(it.key(), it.value().toString());
    if (const Result<void> checked = check(campaign); !checked)
        return checked.error();
    return campaign;
}

QByteArray campaignToJson(const Campaign& campaign) {
    QJsonObject texts;
    for (auto it = campaign.texts.begin(); it != campaign.texts.end(); ++it)
        texts.insert(it.key(), it.value());
    const QJsonObject root{{u"code"_s, campaign.code},
                           {u"title"_s, writeTitle(campaign.title)},
                           {u"firstDay"_s, static_cast<int>(campaign.firstDay)},
                           {u"exemptMetric"_s, campaign.exemptMetric},
                           {u"synonyms"_s, QJsonArray::fromStringList(campaign.synonyms)},
                           {u"metrics"_s, writeAll(campaign.metrics, writeMetric)},
                           {u"indicators"_s, writeAll(campaign.indicators, writeIndicator)},
                           {u"reasons"_s, writeAll(campaign.reasons, reasonToJson)},
                           {u"legalBases"_s, writeAll(campaign.legalBases, legalBasisToJson)},
                           {u"targets"_s, writeAll(campaign.targets, writeTarget)},
                           {u"texts"_s, texts}};
    return QJsonDocument(root).toJson();
}

} // namespace svodka::core
