// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

template <typename T>
const T* findByCode(const std::vector<T>& items, const QString& code) {
    const auto it = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.code == code; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

bool isCatalogueCode(const QString& text) {
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]{0,40}\\z"_s);
    return pattern.match(text).hasMatch();
}

bool Criterion::validOn(QDate day) const {
    return (validFrom.isNull() || validFrom <= day) && (validTo.isNull() || day <= validTo);
}

const Metric* Campaign::metric(const QString& wanted) const {
    return findByCode(metrics, wanted);
}

int Campaign::metricIndex(const QString& wanted) const {
    const Metric* found = metric(wanted);
    return found ? static_cast<int>(found - metrics.data()) : -1;
}

int Campaign::indicatorIndex(const QString& wanted) const {
    const Indicator* found = indicator(wanted);
    return found ? static_cast<int>(found - indicators.data()) : -1;
}

const Indicator* Campaign::indicator(const QString& wanted) const {
    return findByCode(indicators, wanted);
}

std::optional<double> Campaign::targetOn(const QString& indicator, const QString& type, QDate day) const {
    std::optional<double> ofAll;
    for (const Target& target : targets) {
        const bool isValid = (target.validFrom.isNull() || target.validFrom <= day) &&
                             (target.validTo.isNull() || day <= target.validTo);
        if (!isValid || target.indicator != indicator)
            continue;
        if (!type.isEmpty() && target.type == type)
            return target.share;
        if (target.type.isEmpty())
            ofAll = target.share;
    }
    return ofAll;
}

const Reason* Campaign::reason(const QString& wanted) const {
    return findByCode(reasons, wanted);
}

const OrganisationType* Catalogue::type(const QString& code) const {
    return findByCode(types, code);
}

const Campaign* Catalogue::campaign(const QString& code) const {
    return findByCode(campaigns, code);
}

} // namespace svodka::core
