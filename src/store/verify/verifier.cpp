// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify/verifier.h"

#include "store/dialect.h"
#include "store/query.h"
#include "store/repositories/catalogue_repository.h"
#include "store/verify/checks.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::ProblemKind;

namespace {

core::Result<void> checkFile(const Database& database, Problems* problems) {
    const auto damage = dialect::damage(database, dialect::Depth::Indices);
    if (!damage)
        return damage.error();
    for (const QString& words : *damage)
        problems->push_back({ProblemKind::FileDamaged, {}, {}, {}, {}, 0, words});
    return {};
}

core::Result<void> checkReferences(const Database& database, Problems* problems) {
    const auto missing = dialect::missingReferences(database);
    if (!missing)
        return missing.error();
    for (const dialect::MissingReference& one : *missing)
        problems->push_back({ProblemKind::ReferenceMissing, one.target, {}, {}, {}, one.rows, one.table});
    return {};
}

} // namespace

core::Result<Problems> Verifier::run() const {
    if (m_session.database.inTransaction())
        return look();
    if (const auto begun = store::run(m_session.database, dialect::beginReading()); !begun)
        return begun.error();
    auto found = look();
    (void)store::run(m_session.database, u"ROLLBACK"_s); // nothing was written
    return found;
}

core::Result<Problems> Verifier::look() const {
    Problems problems;
    if (const auto done = checkFile(m_session.database, &problems); !done)
        return done.error();
    if (!problems.empty())
        return problems;
    const auto catalogue = CatalogueRepository(m_session).load();
    if (!catalogue)
        return catalogue.error();
    const auto done =
        inOrder([&] { return checkReferences(m_session.database, &problems); },
                [&] { return checkMerges(m_session, &problems); }, [&] { return checkTraces(m_session, &problems); },
                [&] { return checkWeeklyRows(m_session, *catalogue, &problems); },
                [&] { return checkReportedFigures(m_session, &problems); },
                [&] { return checkSummaries(m_session, *catalogue, &problems); },
                [&] { return checkCriteria(m_session, *catalogue, &problems); });
    if (!done)
        return done.error();
    return problems;
}

} // namespace svodka::store
