// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/plan_feed.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <utility>

namespace svodka::services {

/// Hands the parts of a plan from the thread that makes it to the thread that stores it. Few of them wait at a time, so
/// that little memory is taken: who makes them waits for room.
class PlanPipe final : public core::PlanFeed {
public:
    /// `listener` hears of the rows of every part that is taken, on the storing thread.
    using Listener = std::function<void(size_t rows)>;
    explicit PlanPipe(Listener listener = {}) : m_listener(std::move(listener)) {}

    // On the planning thread.

    /// False: nobody takes it any more, what follows need not be made.
    bool push(core::PlanPart part);
    /// There is no other part; an error refuses the plan. Call once, also after push() gave false.
    void close(core::Result<core::PlanRest> rest);

    // On the storing thread.

    core::Result<std::optional<core::PlanPart>> next() override;
    [[nodiscard]] const core::PlanRest& rest() const override { return **m_rest; }
    /// No part is taken any more.
    void abandon();
    /// Call when the rest has come.
    core::PlanRest takeRest() { return std::move(*m_rest).value(); }

private:
    static constexpr size_t kMostWaiting = 2;

    Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<core::PlanPart> m_parts;
    std::optional<core::Result<core::PlanRest>> m_rest; ///< set when closed
    bool m_isAbandoned = false;
};

} // namespace svodka::services
