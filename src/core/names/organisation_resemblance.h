// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/organisation_name.h"

namespace svodka::core {

/// How much two names of one municipality and type speak for one organisation: 0 = they are two, or nothing says
/// otherwise; the more, the more alike. Guards that no likeness overrides: numbers that differ, what is taught (МБДОУ,
/// МБОУ), who founded it (МБОУ, ГБОУ), a part and its whole (филиал), kinds that are never one (гимназия, лицей), two
/// places. `own`: places that say nothing, being the municipality itself. `sameCode`: ИНН or ОГРН are equal, which
/// speaks for one organisation even where the names have nothing in common.
int organisationLikeness(const OrganisationName& a, const OrganisationName& b, const QStringList& own, bool sameCode);

/// Short texts, at least one of which two names share wherever they may be alike: to find such names in an index.
QStringList likenessClues(const OrganisationName& name);

} // namespace svodka::core
