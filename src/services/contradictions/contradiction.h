// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/decision.h"
#include "core/figures.h"

#include <optional>
#include <vector>

namespace svodka::services {

/// Things that cannot all be true, or hardly (docs/rules.md 13). `first` and `second` are the figures in question.
enum class ContradictionKind {
    ListedTwice,     ///< a municipality stands in both lists, finished and not finished
    ListedNever,     ///< both lists are there, and it stands in neither
    ReportedDiffers, ///< the reported figure (first) is not the count by organisations (second), though all have a row
    SumDiffers,      ///< what is reported for the whole (first) is not the sum of its parts (second)
    TotalDiffers,    ///< a total of a file (first) is not the sum of its rows (second)
    PartOverTotal,   ///< a part (first) is more than its total (second)
    ActiveUnregistered, ///< a flag is set (first) while what it rests on is known not to be (second)
    ValueJumped,        ///< against the week before (first) the figure (second) has jumped
    WeekMissing,        ///< a week between two stored ones is missing
    WeeksOverlap,       ///< two stored weeks share days
};

/// One of them. The program says so; it does not guess.
struct Contradiction {
    ContradictionKind kind = ContradictionKind::ListedTwice;
    QString campaign;
    core::Period period;               ///< WeekMissing: the days that are missing
    core::MunicipalityId municipality; ///< 0 = the whole region
    QString municipalityName;          ///< official, in force in that week
    core::OrganisationId organisation; ///< where one is concerned
    QString organisationUid;
    QString organisationName;
    QString type;  ///< organisation type code, where one is concerned
    QString code;  ///< of the indicator or metric that is concerned
    QString other; ///< of a second one: the total of a part, the flag that another rests on
    double first = 0;
    double second = 0;
    int more = 0; ///< so many others of the kind are not listed one by one
    std::vector<core::Location> sources;
    std::optional<core::Decision> decision; ///< of a person, about these very figures
    bool wasDecided = false;                ///< a person has decided about other figures in this place

    /// Solved for now: nobody need look.
    [[nodiscard]] bool isDecided() const { return decision.has_value(); }
};

/// The code of the kind on the command line: «listed_twice», «listed_never», «reported_differs», …
QString contradictionCode(ContradictionKind kind);

/// What disagrees with what, where and when: the same for as long as the place is the same, in any language.
QString contradictionKey(const Contradiction& entry);
/// A short name of the key for the command line: ten hexadecimal digits.
QString contradictionId(const Contradiction& entry);
/// The figures that disagree, as Decision keeps them.
QString contradictionFigures(const Contradiction& entry);

} // namespace svodka::services
