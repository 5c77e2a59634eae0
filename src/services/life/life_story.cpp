// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/life/life_story.h"

#include "core/ports/organisation_edits.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::OrganisationHistory;
using core::OrganisationId;
using core::Result;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(OrganisationLife)
};

class Teller final {
public:
    Teller(core::Store& store, const core::Region& region) : m_store(store), m_region(region) {}

    Result<std::vector<LifeEvent>> tell(const OrganisationHistory& history) {
        addNames(history);
        addPlaces(history);
        if (history.opened.isValid())
            add(history.opened, Texts::tr("Opened"));
        const auto done = addOthers(history);
        if (!done)
            return done.error();
        std::ranges::stable_sort(m_events, {}, &LifeEvent::day); // a null day stands before all others
        return std::move(m_events);
    }

private:
    void add(QDate day, const QString& text) { m_events.push_back({day, text}); }

    void addNames(const OrganisationHistory& history) {
        for (size_t i = 1; i < history.names.size(); ++i)
            add(history.names[i].from,
                Texts::tr("Renamed: “%1” → “%2”").arg(history.names[i - 1].name, history.names[i].name));
    }

    [[nodiscard]] QString placeName(core::MunicipalityId id, QDate day) const {
        const core::Municipality* municipality = m_region.find(id);
        if (!municipality)
            return Texts::tr("no municipality");
        return (day.isValid() ? municipality->nameOn(day) : municipality->latestName()).name;
    }

    void addPlaces(const OrganisationHistory& history) {
        core::MunicipalityId before;
        for (const core::OrganisationPlace& place : history.places) {
            if (place.from.isValid())
                add(place.from, Texts::tr("Moved: %1 → %2")
                                    .arg(placeName(before, place.from), placeName(place.municipality, place.from)));
            before = place.municipality;
        }
        if (!history.places.empty() && history.places.back().to.isValid()) {
            const QDate from = history.places.back().to.addDays(1);
            add(from, Texts::tr("Moved: %1 → %2").arg(placeName(before, from), placeName({}, from)));
        }
    }

    Result<void> addOthers(const OrganisationHistory& history) {
        for (const OrganisationId id : history.merged)
            if (const auto done = addOther(id, {}, Texts::tr("Merged into it, as entered twice: “%1” (No. %2)")); !done)
                return done;
        for (const OrganisationId id : history.joined)
            if (const auto done = addOther(id, {}, Texts::tr("Joined to it: “%1” (No. %2)")); !done)
                return done;
        if (history.successor.isValid())
            return addOther(history.successor, history.closed, Texts::tr("Last day; joined to “%1” (No. %2)"));
        if (history.closed.isValid())
            add(history.closed, Texts::tr("Last day; closed"));
        return {};
    }

    /// Of one that was joined to this one the day is its last.
    Result<void> addOther(OrganisationId id, QDate day, const QString& sentence) {
        const auto other = m_store.organisationEdits().history(id);
        if (!other)
            return other.error();
        const bool isJoined = other->successor.isValid() && !day.isValid() && !other->mergedInto.isValid();
        add(isJoined ? other->closed : day, sentence.arg(other->latestName(), QString::number(id.value)));
        return {};
    }

    core::Store& m_store;
    const core::Region& m_region;
    std::vector<LifeEvent> m_events;
};

} // namespace

Result<std::vector<LifeEvent>> lifeStory(core::Store& store, OrganisationId organisation) {
    const auto history = store.organisationEdits().history(organisation);
    if (!history)
        return history.error();
    const auto region = store.region();
    if (!region)
        return region.error();
    return Teller(store, *region).tell(*history);
}

} // namespace svodka::services
