// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_copy.h"

#include "store/dialect.h"
#include "store/page_copy.h"
#include "store/repositories/region_repository.h"
#include "store/store_file.h"
#include "store/temporary_file.h"

namespace svodka::store {

using core::ErrorCode;

core::Error renamed(core::Error error, const QString& from, const QString& to) {
    if (error.subject == from)
        error.subject = to;
    return error;
}

core::Result<void> copyPages(const CopySource& source, const QString& into, Care care) {
    auto from = PageCopy::open(source.path, source.busyTimeout, source.access);
    if (!from)
        return from.error();
    auto to = PageCopy::create(into, care == Care::Thorough);
    if (!to)
        return to.error();
    return from->copyTo(*to);
}

core::Result<void> checkCopy(const QString& path, Care care) {
    const auto database = Database::open(path, {}, Access::ReadAtRest);
    if (!database)
        return database.error();
    if (const auto identity = checkIdentity(**database); !identity)
        return identity.error();
    if (const auto region = RegionRepository::onlyRegion(**database); !region)
        return region.error();
    if (care == Care::Quick)
        return {};
    const auto damage = dialect::damage(**database, dialect::Depth::Pages);
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return core::Error{ErrorCode::StoreBroken, path, {}, damage->first()};
    return {};
}

core::Result<void> copyStore(const CopySource& source, const QString& target, bool replace, Care care) {
    const TemporaryFile file(target);
    if (const auto copied = copyPages(source, file.path(), care); !copied)
        return renamed(copied.error(), file.path(), target);
    if (const auto checked = checkCopy(file.path(), care); !checked)
        return renamed(checked.error(), file.path(), source.path);
    return moveFile(file.path(), target, replace);
}

} // namespace svodka::store
