// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue_changes.h"
#include "core/catalogue_check.h"

namespace svodka::services {

/// «“Сотрудники с ролью «учитель»” ≥ 3 from 01.09.2023», in the program's language; `russian` is that of titles.
QString criterionText(const core::Campaign& campaign, const core::Criterion& criterion, bool russian);

/// «75 % of “Активность сотрудников”, Schools, until 31.12.2025».
QString targetText(const core::Catalogue& catalogue, const core::Campaign& campaign, const core::Target& target,
                   bool russian);

/// One change in words: «Changed: Сферум, indicator “Активно” — title». `before` and `after` are the two catalogues.
QString changeText(const core::CatalogueChange& change, const core::Catalogue& before, const core::Catalogue& after,
                   bool russian);

/// A problem in words: where and what.
QString problemText(const core::CatalogueProblem& problem);

/// The same with the names that a person knows instead of the path of a file: «Сферум, “Активно”: …».
QString problemText(const core::CatalogueProblem& problem, const core::Catalogue& catalogue, bool russian);

} // namespace svodka::services
