// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/plan_pipe.h"

namespace svodka::services {

bool PlanPipe::push(core::PlanPart part) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_isAbandoned || m_parts.size() < kMostWaiting; });
    if (m_isAbandoned)
        return false;
    m_parts.push_back(std::move(part));
    m_changed.notify_all();
    return true;
}

void PlanPipe::close(core::Result<core::PlanRest> rest) {
    const std::lock_guard lock(m_mutex);
    m_rest = std::move(rest);
    m_changed.notify_all();
}

core::Result<std::optional<core::PlanPart>> PlanPipe::next() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_rest || !m_parts.empty(); });
    if (m_rest && !m_rest->ok())
        return m_rest->error();
    if (m_parts.empty())
        return std::optional<core::PlanPart>();
    std::optional<core::PlanPart> part = std::move(m_parts.front());
    m_parts.pop_front();
    m_changed.notify_all();
    lock.unlock();
    if (m_listener)
        m_listener(part->rows.size());
    return part;
}

void PlanPipe::abandon() {
    const std::lock_guard lock(m_mutex);
    m_isAbandoned = true;
    m_changed.notify_all();
}

} // namespace svodka::services
