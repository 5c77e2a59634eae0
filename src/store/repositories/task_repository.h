// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/tasks.h"
#include "store/session.h"

#include <map>

namespace svodka::store {

/// task with task_type, task_municipality, task_step.
class TaskRepository final : public core::Tasks {
public:
    explicit TaskRepository(Session session) : m_session(session) {}

    core::Result<std::vector<core::Task>> all() override;
    core::Result<core::TaskId> add(const core::Task& task) override;
    core::Result<void> change(const core::Task& task) override;
    core::Result<void> remove(core::TaskId task) override;

private:
    using ById = std::map<qint64, core::Task*>;
    [[nodiscard]] core::Result<void> checkWriting() const;
    [[nodiscard]] core::Result<void> checkKnown(core::TaskId task) const;
    [[nodiscard]] core::Result<void> readParts(const ById& tasks) const;
    [[nodiscard]] core::Result<void> addParts(core::TaskId id, const core::Task& task) const;
    [[nodiscard]] core::Result<void> removeParts(core::TaskId id) const;

    Session m_session;
};

} // namespace svodka::store
