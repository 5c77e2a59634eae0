// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogue/catalogue_change.h"

#include "core/catalogue_changes.h"
#include "core/ports/catalogue_edits.h"
#include "services/catalogue/catalogue_words.h"
#include "services/presets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// How much of the changes the log keeps: who wants all of them compares two exported files.
constexpr int kLinesInLog = 12;

/// The campaigns that a change is about; types are of none.
QString subjectOf(const std::vector<core::CatalogueChange>& changes, const core::Catalogue& before,
                  const core::Catalogue& after) {
    QStringList titles;
    for (const core::CatalogueChange& change : changes) {
        const QString code = change.part == core::CataloguePart::Campaign ? change.code : change.campaign;
        const core::Campaign* campaign = after.campaign(code) ? after.campaign(code) : before.campaign(code);
        const QString title = campaign ? campaign->title.ru : QString();
        if (!title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
    return titles.join(u", "_s);
}

QString linesOf(const std::vector<core::CatalogueChange>& changes, const core::Catalogue& before,
                const core::Catalogue& after) {
    QStringList lines;
    for (size_t i = 0; i < changes.size() && i < kLinesInLog; ++i)
        lines.append(changeText(changes[i], before, after, true));
    if (changes.size() > kLinesInLog)
        lines.append(u"… +%1"_s.arg(changes.size() - kLinesInLog));
    return lines.join(u'\n');
}

} // namespace

Result<core::ChangeId> changeCatalogue(core::Store& store, const core::Clock& clock, const CatalogueWish& wish) {
    const auto present = store.catalogue();
    if (!present)
        return present.error();
    if (wish.seen && *wish.seen != *present)
        return Error{ErrorCode::CatalogueChanged, {}, {}, {}};
    const auto changes = core::catalogueChanges(*present, wish.wanted);
    if (changes.empty())
        return Error{ErrorCode::NothingToCorrect, {}, {}, {}};
    const core::Edit edit{wish.action, subjectOf(changes, *present, wish.wanted),
                          {},          linesOf(changes, *present, wish.wanted),
                          wish.author, clock.nowUtc()};
    return store.edit(edit, [&] { return store.catalogueEdits().save(wish.wanted); });
}

Result<core::ChangeId> addPreset(core::Store& store, const core::Clock& clock, const QString& code,
                                 const QString& author) {
    const auto presets = presetCampaigns();
    if (!presets)
        return presets.error();
    auto present = store.catalogue();
    if (!present)
        return present.error();
    QStringList known;
    for (const core::Campaign& campaign : *presets)
        known.append(campaign.code);
    const auto preset = std::find_if(presets->begin(), presets->end(),
                                     [&](const core::Campaign& campaign) { return campaign.code == code; });
    if (preset == presets->end())
        return Error{ErrorCode::PresetUnknown, code, {}, known.join(u", "_s)};
    if (present->campaign(code))
        return Error{ErrorCode::PresetThere, preset->title.ru, {}, {}};
    core::Catalogue wanted = *present;
    wanted.campaigns.push_back(*preset);
    return changeCatalogue(store, clock, {wanted, *present, u"catalogue.add"_s, author});
}

} // namespace svodka::services
