// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reason_json.h"

#include <QJsonObject>
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

} // namespace svodka::core
