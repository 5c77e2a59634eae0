// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation_history.h"
#include "core/region.h"
#include "core/result.h"

namespace svodka::core {

// What may be done to an organisation or a municipality by hand, without looking at others. Pure. Days are ISO in the
// errors. Source of the rules: docs/rules.md 15.

/// Opened and closed are both known only if the one is not behind the other. ClosedBeforeOpened; DayTooLate where the
/// first name or place that has a day began before the opening; NothingToChange.
Result<void> checkDays(const OrganisationHistory& organisation, QDate opened, QDate closed);

/// A new name from a day; without one the name that is there was misspelt and is put right. NameMissing,
/// NothingToChange, DayTooEarly (not behind the beginning of the name before, or of the organisation), DayTooLate
/// (behind its closing).
Result<void> checkRename(const OrganisationHistory& organisation, const QString& name, QDate from);

/// The same for the municipality; 0 = it belongs to none from that day on. DayMissing where it would leave without one.
Result<void> checkMove(const OrganisationHistory& organisation, MunicipalityId to, QDate from);

/// `duplicate` and `main` are one organisation entered twice. MergeWithItself, MergedAlready; whoever was merged away
/// can take nobody in, so no circle comes about.
Result<void> checkMerge(const OrganisationHistory& duplicate, const OrganisationHistory& main);

/// `closed` ends on `lastDay` and goes on as part of `successor`. MergeWithItself, MergedAlready, JoinedAlready,
/// DayMissing, ClosedBeforeOpened, DayTooLate where the successor had been closed by then.
Result<void> checkJoin(const OrganisationHistory& closed, const OrganisationHistory& successor, QDate lastDay);

/// A new state of a municipality's name, type and code from a day (MunicipalityName::validFrom); without one the last
/// state is put right. NameMissing, OktmoInvalid, NothingToChange, DayTooEarly; NameTaken and OktmoTaken where another
/// municipality of the region bears the name with the type, or the code, at the same time.
Result<void> checkMunicipalityName(const Region& region, MunicipalityId municipality, const MunicipalityName& state);

} // namespace svodka::core
