// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/saved_views.h"
#include "core/ports/store.h"

namespace svodka::services {

/// Who changes saved views, and when. Each function below is one edit of the log: Store::undoChange takes it back.
struct ViewEditor {
    core::Store& store;
    const core::Clock& clock;
    QString author;

    /// Keeps a new view, or what another one of its name or id shows now; gives it with id and uid. ViewNameMissing,
    /// ViewNameTaken by a report; what stands so already is no edit.
    [[nodiscard]] core::Result<core::SavedView> save(const core::SavedView& view) const;

    /// ViewNotFound, ViewNameMissing, ViewNameTaken.
    [[nodiscard]] core::Result<core::SavedView> rename(core::ViewId view, const QString& name) const;

    /// ViewNotFound.
    [[nodiscard]] core::Result<core::SavedView> remove(core::ViewId view) const;
};

/// Whatever the case, ё as е. ViewNotFound (detail = the names that there are).
core::Result<core::SavedView> findView(core::Store& store, const QString& name);

} // namespace svodka::services
