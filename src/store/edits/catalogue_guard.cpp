// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits/catalogue_guard.h"

#include "core/catalogue_check.h"
#include "store/repositories/catalogue_repository.h"

#include <algorithm>

namespace svodka::store {

namespace {

core::Error inTheWay(const QString& what) {
    return {core::ErrorCode::ChangeInTheWay, {}, {}, what};
}

} // namespace

core::Result<void> checkCatalogueMove(Session session, const core::Catalogue& before, const core::Catalogue& now) {
    if (before == now)
        return {};
    const auto use = CatalogueRepository(session).use(before);
    if (!use)
        return use.error();
    if (const auto kept = core::checkUse(before, now, *use); !kept)
        return inTheWay(kept.error().subject);
    // What was wrong before, in a store of other hands, is no reason.
    const auto old = core::checkCatalogue(before);
    for (const core::CatalogueProblem& problem : core::checkCatalogue(now)) {
        const bool isNew = std::find(old.begin(), old.end(), problem) == old.end();
        if (isNew && !problem.isWarning)
            return inTheWay(problem.path);
    }
    return {};
}

} // namespace svodka::store
