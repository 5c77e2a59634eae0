// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reason_json.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

const std::array kComparators{u">="_s, u"<="_s, u"="_s}; // in the order of Comparator

Error invalid(const QString& what) {
    return {ErrorCode::CatalogueInvalid, what, {}, {}};
}

bool isCode(const QString& code) {
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]{0,40}$"_s);
    return pattern.match(code).hasMatch();
}

Title titleFromJson(const QJsonValue& value) {
    return {value[u"ru"].toString(), value[u"en"].toString()};
}

QJsonObject titleToJson(const Title& title) {
    return {{u"ru"_s, title.ru}, {u"en"_s, title.en}};
}

/// A number that is no number would compare with nothing.
Result<void> readComparison(const QJsonValue& value, Sign* sign) {
    const auto word = std::find(kComparators.begin(), kComparators.end(), value[u"comparator"].toString());
    sign->threshold = value[u"threshold"].toDouble(std::nan(""));
    if (word == kComparators.end() || !std::isfinite(sign->threshold))
        return invalid(u"impliedBy "_s + sign->metric);
    sign->comparator = static_cast<Comparator>(word - kComparators.begin());
    return {};
}

Result<Sign> signFromJson(const QJsonValue& value) {
    Sign sign;
    sign.indicator = value[u"indicator"].toString();
    sign.metric = value[u"metric"].toString();
    sign.below = value[u"below"].toString();
    if (sign.indicator.isEmpty() == sign.metric.isEmpty() || (sign.metric.isEmpty() && !sign.below.isEmpty()))
        return invalid(u"impliedBy "_s + sign.indicator + sign.metric);
    if (!sign.metric.isEmpty() && sign.below.isEmpty())
        if (const Result<void> read = readComparison(value, &sign); !read)
            return read.error();
    return sign;
}

QJsonObject signToJson(const Sign& sign) {
    if (!sign.indicator.isEmpty())
        return {{u"indicator"_s, sign.indicator}};
    if (!sign.below.isEmpty())
        return {{u"metric"_s, sign.metric}, {u"below"_s, sign.below}};
    return {{u"metric"_s, sign.metric},
            {u"comparator"_s, kComparators[static_cast<size_t>(sign.comparator)]},
            {u"threshold"_s, sign.threshold}};
}

bool isKnown(const Campaign& campaign, const Sign& sign) {
    if (!sign.indicator.isEmpty())
        return campaign.indicator(sign.indicator);
    return campaign.metric(sign.metric) && (sign.below.isEmpty() || campaign.metric(sign.below));
}

} // namespace

Result<std::vector<Sign>> signsFromJson(const QJsonArray& array) {
    std::vector<Sign> signs;
    for (const QJsonValue& value : array) {
        const Result<Sign> sign = signFromJson(value);
        if (!sign)
            return sign.error();
        signs.push_back(*sign);
    }
    return signs;
}

QJsonArray signsToJson(const std::vector<Sign>& signs) {
    QJsonArray array;
    for (const Sign& sign : signs)
        array.append(signToJson(sign));
    return array;
}

Result<Reason> reasonFromJson(const QJsonValue& value) {
    Reason reason{value[u"code"].toString(), titleFromJson(value[u"title"]), titleFromJson(value[u"nextStep"]), {}};
    if (!isCode(reason.code))
        return invalid(u"reason "_s + reason.code);
    Result<std::vector<Sign>> signs = signsFromJson(value[u"impliedBy"].toArray());
    if (!signs)
        return Error{ErrorCode::CatalogueInvalid, u"reason "_s + reason.code, {}, signs.error().subject};
    reason.impliedBy = *std::move(signs);
    return reason;
}

QJsonObject reasonToJson(const Reason& reason) {
    return {{u"code"_s, reason.code},
            {u"title"_s, titleToJson(reason.title)},
            {u"nextStep"_s, titleToJson(reason.nextStep)},
            {u"impliedBy"_s, signsToJson(reason.impliedBy)}};
}

Result<LegalBasis> legalBasisFromJson(const QJsonValue& value) {
    LegalBasis basis{value[u"code"].toString(),
                     titleFromJson(value[u"title"]),
                     titleFromJson(value[u"text"]),
                     value[u"link"].toString(),
                     {}};
    if (!isCode(basis.code) || basis.title.ru.isEmpty())
        return invalid(u"legalBasis "_s + basis.code);
    const QJsonArray reasons = value[u"reasons"].toArray();
    for (const QJsonValue& reason : reasons)
        basis.reasons.append(reason.toString());
    return basis;
}

QJsonObject legalBasisToJson(const LegalBasis& basis) {
    return {{u"code"_s, basis.code},
            {u"title"_s, titleToJson(basis.title)},
            {u"text"_s, titleToJson(basis.text)},
            {u"link"_s, basis.link},
            {u"reasons"_s, QJsonArray::fromStringList(basis.reasons)}};
}

Result<void> checkReasons(const Campaign& campaign) {
    for (const Reason& reason : campaign.reasons)
        for (const Sign& sign : reason.impliedBy)
            if (!isKnown(campaign, sign))
                return invalid(u"impliedBy of "_s + reason.code);
    for (const LegalBasis& basis : campaign.legalBases)
        for (const QString& reason : basis.reasons)
            if (!campaign.reason(reason))
                return invalid(u"legalBasis "_s + basis.code);
    return {};
}

} // namespace svodka::core
