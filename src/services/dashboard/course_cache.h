// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"

#include <list>
#include <memory>
#include <mutex>

namespace svodka::services {

/// Remembers the courses that were asked for last, so that a change of the week does not sum all weeks again. What it
/// gives is never older than the store's batches: every figure comes with one and goes with one. Any thread.
class CourseCache final {
public:
    using Course = std::shared_ptr<const std::vector<core::WeekFigures>>;

    /// Store::course, or what that gave when the store had the same batches. Store errors.
    core::Result<Course> load(core::Store& store, const QString& campaign, core::MunicipalityId municipality);

private:
    struct Entry {
        QString key;
        QString stamp; ///< of the batches
        Course course;
    };
    Course find(const QString& key, const QString& stamp);
    void remember(Entry entry);

    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< the last used first
};

} // namespace svodka::services
