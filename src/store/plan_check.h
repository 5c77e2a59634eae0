// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/catalogue.h"
#include "core/region.h"
#include "core/result.h"

namespace svodka::store {

/// Refuses a plan that could not be written or taken back as it is, before anything is written. CampaignNotFound,
/// PeriodInvalid, TypeUnknown, MunicipalityUnknown; InvalidArgument for a row whose lists do not fit the columns, a
/// change without its value (one that takes the stored value away has none), a metric written from two columns, an
/// organisation in two rows or, if it is to be created, in none, a figure given twice or one of no indicator. Row and
/// file are in Error::where.
core::Result<void> checkPlan(const core::ImportPlan& plan, const core::Catalogue& catalogue,
                             const core::Region& region);

} // namespace svodka::store
