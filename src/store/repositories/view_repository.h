// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/saved_views.h"
#include "store/session.h"

namespace svodka::store {

/// saved_view.
class ViewRepository final : public core::SavedViews {
public:
    explicit ViewRepository(Session session) : m_session(session) {}

    core::Result<std::vector<core::SavedView>> all() override;
    core::Result<core::ViewId> save(const core::SavedView& view) override;
    core::Result<void> remove(core::ViewId view) override;

private:
    [[nodiscard]] core::Result<void> checkWriting() const;
    [[nodiscard]] core::Result<void> checkKnown(core::ViewId view) const;
    [[nodiscard]] core::Result<core::ViewId> add(const core::SavedView& view) const;

    Session m_session;
};

} // namespace svodka::store
