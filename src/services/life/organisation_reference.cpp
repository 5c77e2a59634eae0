// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_matcher.h"
#include "services/life/organisation_edit.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Organisation;
using core::Result;

namespace {

/// How surely a name means an organisation.
enum class Meaning { None, Contained, Former, Present };

Meaning meaningOf(const QString& key, const Organisation& organisation, core::MunicipalityId municipality) {
    const bool isHere = !municipality.isValid() || organisation.municipality == municipality;
    const QString own = core::OrganisationMatcher::key(organisation.name);
    if (isHere && own == key)
        return Meaning::Present;
    const bool wasHere = std::any_of(organisation.also.begin(), organisation.also.end(), [&](const auto& other) {
        return (!municipality.isValid() || other.municipality == municipality) &&
               core::OrganisationMatcher::key(other.name) == key;
    });
    if (wasHere)
        return Meaning::Former;
    return isHere && own.contains(key) ? Meaning::Contained : Meaning::None;
}

/// «МБДОУ № 1 (Охинский, № 12)»: what a person needs to tell one from another.
QString described(const Organisation& organisation, const core::Region& region) {
    const core::Municipality* municipality = region.find(organisation.municipality);
    QStringList parts{municipality ? municipality->latestName().shortName : QString(),
                      u"№ %1"_s.arg(organisation.id.value)};
    parts.removeAll(QString());
    return organisation.name + u" ("_s + parts.join(u", "_s) + u')';
}

} // namespace

Result<Organisation> organisationMeant(core::Store& store, const QString& reference,
                                       core::MunicipalityId municipality) {
    const auto known = store.organisations();
    const auto region = store.region();
    if (!known || !region)
        return known ? region.error() : known.error();
    bool isNumber = false;
    const qint64 number = reference.trimmed().toLongLong(&isNumber);
    const QString key = core::OrganisationMatcher::key(reference);
    std::vector<const Organisation*> meant;
    Meaning best = Meaning::Contained;
    for (const Organisation& organisation : *known) {
        if ((isNumber && organisation.id.value == number) || organisation.uid == reference.trimmed().toLower())
            return organisation;
        const Meaning meaning = key.isEmpty() ? Meaning::None : meaningOf(key, organisation, municipality);
        if (meaning < best || meaning == Meaning::None)
            continue;
        if (meaning > best)
            meant.clear();
        best = meaning;
        meant.push_back(&organisation);
    }
    if (meant.size() == 1 && best != Meaning::Contained)
        return *meant.front();
    constexpr size_t kNamed = 10;
    QStringList candidates;
    for (size_t i = 0; i < std::min(meant.size(), kNamed); ++i)
        candidates << described(*meant[i], *region);
    return Error{ErrorCode::OrganisationUnknown, reference, {}, candidates.join(u"; "_s)};
}

} // namespace svodka::services
