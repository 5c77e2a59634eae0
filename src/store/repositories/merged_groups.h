// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures.h"
#include "core/organisation.h"
#include "core/result.h"
#include "store/session.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace svodka::store {

/// Which organisations are one: who was merged into whom, over all steps. A circle, which no edit makes, is no merge.
class MergedGroups final {
public:
    MergedGroups() = default;
    /// `into`: duplicate → main, one step.
    explicit MergedGroups(const std::map<core::OrganisationId, core::OrganisationId>& into);
    static core::Result<MergedGroups> load(const Session& session);

    [[nodiscard]] bool isEmpty() const { return m_head.empty(); }
    /// The one as part of which an organisation is read: itself, unless it was merged.
    [[nodiscard]] core::OrganisationId headOf(core::OrganisationId organisation) const;
    /// Main organisation → those merged into it: whose value stands before whose comes first.
    [[nodiscard]] const std::map<core::OrganisationId, std::vector<core::OrganisationId>>& groups() const {
        return m_groups;
    }
    /// The same of one; empty where nobody was merged into it.
    [[nodiscard]] const std::vector<core::OrganisationId>& mergedInto(core::OrganisationId head) const;

private:
    std::map<core::OrganisationId, core::OrganisationId> m_head;
    std::map<core::OrganisationId, std::vector<core::OrganisationId>> m_groups;
};

/// Gives `values` what it lacks.
void fillGaps(std::vector<std::optional<double>>& values, std::span<const std::optional<double>> from);

} // namespace svodka::store
