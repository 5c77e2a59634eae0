// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_catalogue_edits.h"

#include "core/catalogue_check.h"
#include "store/query.h"
#include "store/repositories/catalogue_repository.h"
#include "store/weekly_table.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

core::Result<void> checkSound(const core::Catalogue& catalogue) {
    for (const core::CatalogueProblem& problem : core::checkCatalogue(catalogue))
        if (!problem.isWarning)
            return problem.toError();
    return {};
}

/// Columns come before rows change: what the edit has recorded of a table must keep its form.
core::Result<void> makeRoom(Database& database, const core::Catalogue& catalogue) {
    for (const core::Campaign& campaign : catalogue.campaigns) {
        auto done = inOrder([&] { return createWeeklyTable(database, campaign); },
                            [&] { return addMissingColumns(database, campaign); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

core::Result<core::CatalogueUse> SqliteCatalogueEdits::use() {
    const CatalogueRepository repository(m_session);
    const auto catalogue = repository.load();
    return catalogue ? repository.use(*catalogue) : catalogue.error();
}

core::Result<void> SqliteCatalogueEdits::save(const core::Catalogue& catalogue) {
    if (const auto writable = m_session.database.checkWritable(); !writable)
        return writable;
    if (!m_session.database.inTransaction())
        return core::Error{core::ErrorCode::InvalidArgument, {}, {}, u"save outside an edit"_s};
    if (const auto sound = checkSound(catalogue); !sound)
        return sound;
    const CatalogueRepository repository(m_session);
    const auto before = repository.load();
    if (!before)
        return before.error();
    const auto use = repository.use(*before);
    if (!use)
        return use.error();
    return inOrder([&] { return core::checkUse(*before, catalogue, *use); },
                   [&] { return makeRoom(m_session.database, catalogue); },
                   [&] { return repository.change(*before, catalogue); });
}

} // namespace svodka::store
