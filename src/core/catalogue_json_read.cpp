// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_check.h"
#include "core/catalogue_json.h"
#include "core/catalogue_words.h"
#include "core/json_node.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

/// A word of an enumeration; anything else is refused with the words that there are.
template <typename Enum, size_t N>
Enum readWord(const JsonNode& node, const QString& key, const std::array<const char16_t*, N>& words) {
    const QString word = node.text(key);
    QStringList known;
    for (size_t i = 0; i < N; ++i) {
        known.append(QString::fromUtf16(words[i]));
        if (known.last() == word)
            return static_cast<Enum>(i);
    }
    node.fail(key, QT_TRANSLATE_NOOP("Detail", "one of these words is needed"), known.join(u", "_s));
    return {};
}

template <typename Reader>
auto readAll(const JsonNode& node, const QString& key, Reader reader) {
    std::vector<decltype(reader(node))> items;
    for (const JsonNode& item : node.items(key))
        items.push_back(reader(item));
    return items;
}

OrganisationType readType(const JsonNode& node) {
    node.expectKeys({u"code", u"title", u"formTitle", u"synonyms"});
    return {node.text(u"code"_s), node.title(u"title"_s), node.text(u"formTitle"_s), node.words(u"synonyms"_s)};
}

Metric readMetric(const JsonNode& node) {
    node.expectKeys({u"code", u"title", u"kind", u"synonyms"});
    return {node.text(u"code"_s), node.title(u"title"_s), readWord<MetricKind>(node, u"kind"_s, kMetricKinds),
            node.words(u"synonyms"_s)};
}

Criterion readCriterion(const JsonNode& node) {
    node.expectKeys({u"metric", u"comparator", u"threshold", u"validFrom", u"validTo", u"step"});
    return {node.text(u"metric"_s),         readWord<Comparator>(node, u"comparator"_s, kComparators),
            node.number(u"threshold"_s, 1), node.day(u"validFrom"_s),
            node.day(u"validTo"_s),         node.title(u"step"_s)};
}

Indicator readIndicator(const JsonNode& node) {
    node.expectKeys({u"code", u"title", u"kind", u"base", u"directMetric", u"complementOf", u"unknownCounts", u"metric",
                     u"denominator", u"criteria", u"synonyms"});
    Indicator indicator;
    indicator.code = node.text(u"code"_s);
    indicator.title = node.title(u"title"_s);
    indicator.kind = readWord<IndicatorKind>(node, u"kind"_s, kIndicatorKinds);
    indicator.base = node.text(u"base"_s);
    indicator.directMetric = node.text(u"directMetric"_s);
    indicator.complementOf = node.text(u"complementOf"_s);
    indicator.unknownCounts = node.flag(u"unknownCounts"_s);
    indicator.metric = node.text(u"metric"_s);
    indicator.denominator = node.text(u"denominator"_s);
    indicator.criteria = readAll(node, u"criteria"_s, readCriterion);
    indicator.synonyms = node.words(u"synonyms"_s);
    return indicator;
}

/// Exactly one of the three ways to say it, and nothing beside.
Sign readSign(const JsonNode& node) {
    Sign sign;
    sign.indicator = node.text(u"indicator"_s);
    sign.metric = node.text(u"metric"_s);
    sign.below = node.text(u"below"_s);
    if (!sign.indicator.isEmpty()) {
        node.expectKeys({u"indicator"});
    } else if (!sign.below.isEmpty()) {
        node.expectKeys({u"metric", u"below"});
    } else {
        node.expectKeys({u"metric", u"comparator", u"threshold"});
        sign.comparator = readWord<Comparator>(node, u"comparator"_s, kComparators);
        sign.threshold = node.number(u"threshold"_s, 1);
    }
    return sign;
}

Reason readReason(const JsonNode& node) {
    node.expectKeys({u"code", u"title", u"nextStep", u"impliedBy"});
    return {node.text(u"code"_s), node.title(u"title"_s), node.title(u"nextStep"_s),
            readAll(node, u"impliedBy"_s, readSign)};
}

LegalBasis readLegalBasis(const JsonNode& node) {
    node.expectKeys({u"code", u"title", u"text", u"link", u"reasons"});
    return {node.text(u"code"_s), node.title(u"title"_s), node.title(u"text"_s), node.text(u"link"_s),
            node.words(u"reasons"_s)};
}

Target readTarget(const JsonNode& node) {
    node.expectKeys({u"indicator", u"type", u"share", u"validFrom", u"validTo"});
    return {node.text(u"indicator"_s), node.text(u"type"_s), node.number(u"share"_s, 1), node.day(u"validFrom"_s),
            node.day(u"validTo"_s)};
}

QMap<QString, QString> readTexts(const JsonNode& node) {
    QMap<QString, QString> texts;
    const QStringList keys = node.keys();
    for (const QString& key : keys)
        texts.insert(key, node.text(key));
    return texts;
}

Campaign readCampaign(const JsonNode& node) {
    node.expectKeys({u"code", u"title", u"description", u"firstDay", u"exemptMetric", u"synonyms", u"metrics",
                     u"indicators", u"reasons", u"legalBases", u"targets", u"texts"});
    Campaign campaign;
    campaign.code = node.text(u"code"_s);
    campaign.title = node.title(u"title"_s);
    campaign.description = node.title(u"description"_s);
    const int firstDay = node.integer(u"firstDay"_s, 0);
    if (firstDay < Qt::Monday || firstDay > Qt::Sunday)
        node.fail(u"firstDay"_s, QT_TRANSLATE_NOOP("Detail", "a number from 1 (Monday) to 7 (Sunday) is needed"));
    else
        campaign.firstDay = static_cast<Qt::DayOfWeek>(firstDay);
    campaign.exemptMetric = node.text(u"exemptMetric"_s);
    campaign.synonyms = node.words(u"synonyms"_s);
    campaign.metrics = readAll(node, u"metrics"_s, readMetric);
    campaign.indicators = readAll(node, u"indicators"_s, readIndicator);
    campaign.reasons = readAll(node, u"reasons"_s, readReason);
    campaign.legalBases = readAll(node, u"legalBases"_s, readLegalBasis);
    campaign.targets = readAll(node, u"targets"_s, readTarget);
    campaign.texts = readTexts(node.object(u"texts"_s));
    return campaign;
}

Result<QJsonObject> readObject(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isObject())
        return document.object();
    Error error{ErrorCode::CatalogueInvalid, u"JSON"_s, {}, problem.errorString()};
    if (problem.error == QJsonParseError::NoError)
        error.detail = QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "an object in {…} is needed"));
    else // the line is where a person looks; the parser gives a byte
        error.where.row = 1 + static_cast<int>(json.left(problem.offset).count('\n'));
    return error;
}

/// The first thing that is wrong with what was read: with the writing, else with the meaning.
std::optional<Error> firstProblem(const JsonNode::Problem& written, const std::vector<CatalogueProblem>& meant) {
    if (written)
        return written;
    for (const CatalogueProblem& problem : meant)
        if (!problem.isWarning)
            return problem.toError();
    return std::nullopt;
}

Result<CatalogueFile> readWhole(const QJsonObject& root) {
    JsonNode::Problem written;
    const JsonNode node(root, {}, written);
    node.expectKeys({u"format", u"version", u"types", u"campaigns"});
    if (node.has(u"format"_s) && node.text(u"format"_s) != "svodka-catalogue"_L1)
        node.fail(u"format"_s, QT_TRANSLATE_NOOP("Detail", "the file holds something else than a catalogue"),
                  node.text(u"format"_s));
    if (node.integer(u"version"_s, 1) != 1)
        node.fail(u"version"_s, QT_TRANSLATE_NOOP("Detail", "written by a newer version of the program"));
    CatalogueFile file;
    if (node.has(u"types"_s))
        file.types = readAll(node, u"types"_s, readType);
    file.campaigns = readAll(node, u"campaigns"_s, readCampaign);
    if (!file.types && file.campaigns.empty())
        node.fail(u"campaigns"_s, QT_TRANSLATE_NOOP("Detail", "neither types nor campaigns"));
    std::vector<CatalogueProblem> meant;
    if (!written)
        meant = checkFile(file.types ? &*file.types : nullptr, file.campaigns);
    if (const auto problem = firstProblem(written, meant))
        return *problem;
    return file;
}

} // namespace

Result<CatalogueFile> catalogueFromJson(const QByteArray& json) {
    const Result<QJsonObject> object = readObject(json);
    if (!object)
        return object.error();
    if (!object->contains(u"metrics"_s) && !object->contains(u"firstDay"_s))
        return readWhole(*object);
    Result<Campaign> campaign = campaignFromJson(json);
    if (!campaign)
        return campaign.error();
    return CatalogueFile{std::nullopt, {*std::move(campaign)}};
}

Result<std::vector<OrganisationType>> typesFromJson(const QByteArray& json) {
    const Result<QJsonObject> object = readObject(json);
    if (!object)
        return object.error();
    Result<CatalogueFile> file = readWhole(*object);
    if (!file)
        return file.error();
    return file->types.value_or(std::vector<OrganisationType>());
}

Result<Campaign> campaignFromJson(const QByteArray& json) {
    const Result<QJsonObject> object = readObject(json);
    if (!object)
        return object.error();
    JsonNode::Problem written;
    Campaign campaign = readCampaign({*object, {}, written});
    std::vector<CatalogueProblem> meant;
    if (!written)
        meant = checkCampaign(campaign);
    if (const auto problem = firstProblem(written, meant))
        return *problem;
    return campaign;
}

} // namespace svodka::core
