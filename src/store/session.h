// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/database.h"

namespace svodka::store {

/// What every repository works on: an open connection and the region of the store. Cheap to copy; the database must
/// outlive the repositories made from it.
struct Session {
    Database& database;
    core::RegionId regionId;

    [[nodiscard]] qint64 region() const { return regionId.value; }
};

} // namespace svodka::store
