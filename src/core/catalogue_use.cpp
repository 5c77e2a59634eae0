// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_use.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

Error inUse(const QString& subject, const char* phrase) {
    return {ErrorCode::CatalogueInUse, subject, {}, QString::fromUtf8(phrase)};
}

QString nameOf(const Title& title, const QString& code) {
    return title.ru.isEmpty() ? code : u"%1 (%2)"_s.arg(title.ru, code);
}

Result<void> checkCampaignUse(const Campaign& before, const Campaign& after, const CampaignUse& use) {
    for (const Metric& metric : before.metrics) {
        const Metric* now = after.metric(metric.code);
        if (!use.metrics.contains(metric.code))
            continue;
        const QString name = nameOf(metric.title, before.code + u'.' + metric.code);
        if (!now)
            return inUse(name, QT_TRANSLATE_NOOP("Detail", "figures of it were imported"));
        if (now->kind != metric.kind)
            return inUse(name, QT_TRANSLATE_NOOP("Detail", "its values are kept as another kind"));
    }
    for (const Indicator& indicator : before.indicators)
        if (use.indicators.contains(indicator.code) && !after.indicator(indicator.code))
            return inUse(nameOf(indicator.title, before.code + u'.' + indicator.code),
                         QT_TRANSLATE_NOOP("Detail", "figures of it were imported"));
    const auto has = [&](const QString& code) {
        return std::ranges::any_of(after.reasons, [&](const Reason& one) { return one.code == code; });
    };
    for (const Reason& reason : before.reasons)
        if (use.reasons.contains(reason.code) && !has(reason.code))
            return inUse(nameOf(reason.title, before.code + u'.' + reason.code),
                         QT_TRANSLATE_NOOP("Detail", "notes about organisations name it"));
    return {};
}

} // namespace

const CampaignUse* CatalogueUse::of(const QString& campaign) const {
    const auto it =
        std::find_if(campaigns.begin(), campaigns.end(), [&](const auto& one) { return one.campaign == campaign; });
    return it == campaigns.end() ? nullptr : &*it;
}

Result<void> checkUse(const Catalogue& before, const Catalogue& after, const CatalogueUse& use) {
    for (const OrganisationType& type : before.types)
        if (use.types.contains(type.code) && !after.type(type.code))
            return inUse(nameOf(type.title, type.code),
                         QT_TRANSLATE_NOOP("Detail", "organisations or figures of this type are stored"));
    for (const Campaign& campaign : before.campaigns) {
        const CampaignUse* used = use.of(campaign.code);
        const Campaign* now = after.campaign(campaign.code);
        if (!used)
            continue;
        if (!now && used->hasImports)
            return inUse(nameOf(campaign.title, campaign.code),
                         QT_TRANSLATE_NOOP("Detail", "the history of imports names it"));
        if (!now && used->hasTasks)
            return inUse(nameOf(campaign.title, campaign.code),
                         QT_TRANSLATE_NOOP("Detail", "there are deadlines of it"));
        if (!now && !used->reasons.isEmpty())
            return inUse(nameOf(campaign.title, campaign.code),
                         QT_TRANSLATE_NOOP("Detail", "notes about organisations name it"));
        if (now)
            if (const auto checked = checkCampaignUse(campaign, *now, *used); !checked)
                return checked;
    }
    return {};
}

} // namespace svodka::core
