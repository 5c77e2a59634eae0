// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saved_view.h"

#include <vector>

namespace svodka::core {

/// The saved views of a store. What writes is called inside Store::edit (else InvalidArgument; StoreReadOnly).
class SavedViews {
public:
    virtual ~SavedViews() = default;

    /// By name.
    virtual Result<std::vector<SavedView>> all() = 0;

    /// A new one where the id is 0, else the one of that id, whose uid stays: ViewNotFound. Gives the id.
    virtual Result<ViewId> save(const SavedView& view) = 0;
    /// ViewNotFound.
    virtual Result<void> remove(ViewId view) = 0;
};

} // namespace svodka::core
