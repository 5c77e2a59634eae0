// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation_edits.h"

#include <algorithm>

namespace svodka::core {

namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

Error dayError(ErrorCode code, QDate day, QDate limit) {
    return {code, iso(day), {}, iso(limit)};
}

/// A change from `from` on comes behind the beginning of what it ends, and inside the organisation's life.
template <typename T>
Result<void> checkBeginning(const OrganisationHistory& organisation, const std::vector<T>& entries, QDate from) {
    const bool hasBegun = !entries.empty() && entries.back().from.isValid();
    if (hasBegun && from <= entries.back().from)
        return dayError(ErrorCode::DayTooEarly, from, entries.back().from);
    if (!entries.empty() && entries.back().to.isValid() && from <= entries.back().to)
        return dayError(ErrorCode::DayTooEarly, from, entries.back().to);
    if (organisation.opened.isValid() && from <= organisation.opened)
        return dayError(ErrorCode::DayTooEarly, from, organisation.opened);
    if (organisation.closed.isValid() && from > organisation.closed)
        return dayError(ErrorCode::DayTooLate, from, organisation.closed);
    return {};
}

/// The earliest day on which something is known to have begun behind the first state.
template <typename T>
QDate firstChange(const std::vector<T>& entries) {
    const auto known = std::find_if(entries.begin(), entries.end(), [](const T& one) { return one.from.isValid(); });
    return known == entries.end() ? QDate() : known->from;
}

template <typename T>
QDate lastChange(const std::vector<T>& entries) {
    const auto known = std::find_if(entries.rbegin(), entries.rend(), [](const T& one) { return one.from.isValid(); });
    return known == entries.rend() ? QDate() : known->from;
}

Result<void> checkApart(const OrganisationHistory& one, const OrganisationHistory& other) {
    if (one.organisation == other.organisation)
        return Error{ErrorCode::MergeWithItself, one.latestName(), {}, {}};
    for (const OrganisationHistory* each : {&one, &other})
        if (each->mergedInto.isValid())
            return Error{ErrorCode::MergedAlready, each->latestName(), {}, QString::number(each->mergedInto.value)};
    return {};
}

bool overlaps(const MunicipalityName& a, const MunicipalityName& b) {
    const auto isBefore = [](QDate end, QDate begin) { return end.isValid() && begin.isValid() && end < begin; };
    return !isBefore(a.validTo, b.validFrom) && !isBefore(b.validTo, a.validFrom);
}

Result<void> checkUnique(const Region& region, MunicipalityId municipality, const MunicipalityName& state) {
    for (const Municipality& other : region.municipalities) {
        if (other.id == municipality)
            continue;
        for (const MunicipalityName& borne : other.names) {
            // A former name still leads files to the other one, whatever their days.
            if (borne.name == state.name && borne.type == state.type)
                return Error{ErrorCode::NameTaken, state.name, {}, other.latestName().name};
            if (!state.oktmo.isEmpty() && borne.oktmo == state.oktmo && overlaps(borne, state))
                return Error{ErrorCode::OktmoTaken, state.oktmo, {}, other.latestName().name};
        }
    }
    return {};
}

bool isOktmo(const QString& code) {
    return code.size() == 8 && std::all_of(code.begin(), code.end(),
                                           [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool isSameState(const MunicipalityName& a, const MunicipalityName& b) {
    return a.name == b.name && a.shortName == b.shortName && a.type == b.type && a.oktmo == b.oktmo;
}

} // namespace

Result<void> checkDays(const OrganisationHistory& organisation, QDate opened, QDate closed) {
    if (opened == organisation.opened && closed == organisation.closed)
        return Error{ErrorCode::NothingToChange, organisation.latestName(), {}, {}};
    if (opened.isValid() && closed.isValid() && closed < opened)
        return dayError(ErrorCode::ClosedBeforeOpened, closed, opened);
    for (const QDate change : {firstChange(organisation.names), firstChange(organisation.places)})
        if (opened.isValid() && change.isValid() && opened > change)
            return dayError(ErrorCode::DayTooLate, opened, change);
    for (const QDate change : {lastChange(organisation.names), lastChange(organisation.places)})
        if (closed.isValid() && change.isValid() && closed < change)
            return dayError(ErrorCode::DayTooEarly, closed, change);
    return {};
}

Result<void> checkRename(const OrganisationHistory& organisation, const QString& name, QDate from) {
    if (name.simplified().isEmpty())
        return Error{ErrorCode::NameMissing, {}, {}, {}};
    if (name.simplified() == organisation.latestName())
        return Error{ErrorCode::NothingToChange, organisation.latestName(), {}, {}};
    return from.isValid() ? checkBeginning(organisation, organisation.names, from) : Result<void>();
}

Result<void> checkMove(const OrganisationHistory& organisation, MunicipalityId to, QDate from) {
    if (to == organisation.placeOn({}))
        return Error{ErrorCode::NothingToChange, organisation.latestName(), {}, {}};
    if (from.isValid())
        return checkBeginning(organisation, organisation.places, from);
    // Without a day the place was wrong from the beginning: it can be another one, but not have been none in between.
    const bool canBeWrong = organisation.places.size() <= 1;
    return canBeWrong ? Result<void>() : Error{ErrorCode::DayMissing, organisation.latestName(), {}, {}};
}

Result<void> checkMerge(const OrganisationHistory& duplicate, const OrganisationHistory& main) {
    return checkApart(duplicate, main);
}

Result<void> checkJoin(const OrganisationHistory& closed, const OrganisationHistory& successor, QDate lastDay) {
    if (const auto apart = checkApart(closed, successor); !apart)
        return apart;
    if (closed.successor.isValid())
        return Error{ErrorCode::JoinedAlready, closed.latestName(), {}, QString::number(closed.successor.value)};
    if (successor.successor == closed.organisation)
        return Error{ErrorCode::JoinedAlready, successor.latestName(), {}, QString::number(closed.organisation.value)};
    if (!lastDay.isValid())
        return Error{ErrorCode::DayMissing, closed.latestName(), {}, {}};
    if (successor.closed.isValid() && successor.closed <= lastDay)
        return dayError(ErrorCode::DayTooLate, lastDay, successor.closed);
    return closed.closed == lastDay ? Result<void>() : checkDays(closed, closed.opened, lastDay);
}

Result<void> checkMunicipalityName(const Region& region, MunicipalityId municipality, const MunicipalityName& state) {
    const Municipality* known = region.find(municipality);
    if (!known)
        return Error{ErrorCode::MunicipalityUnknown, QString::number(municipality.value), {}, {}};
    const MunicipalityName& last = known->latestName();
    if (state.name.simplified().isEmpty() || state.shortName.simplified().isEmpty() || state.type.isEmpty())
        return Error{ErrorCode::NameMissing, {}, {}, {}};
    if (!isOktmo(state.oktmo))
        return Error{ErrorCode::OktmoInvalid, state.oktmo, {}, {}};
    if (isSameState(state, last))
        return Error{ErrorCode::NothingToChange, last.name, {}, {}};
    if (state.validFrom.isValid() && last.validFrom.isValid() && state.validFrom <= last.validFrom)
        return dayError(ErrorCode::DayTooEarly, state.validFrom, last.validFrom);
    if (state.validFrom.isValid() && last.validTo.isValid() && state.validFrom <= last.validTo)
        return dayError(ErrorCode::DayTooEarly, state.validFrom, last.validTo);
    return checkUnique(region, municipality, state);
}

} // namespace svodka::core
