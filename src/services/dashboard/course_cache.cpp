// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/course_cache.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

namespace {

constexpr size_t kMost = 8;

QString stampOf(const std::vector<core::BatchInfo>& batches) {
    QStringList parts;
    for (const core::BatchInfo& batch : batches)
        parts.append(batch.uid + (batch.undoneAt.isNull() ? u"+"_s : u"-"_s));
    return parts.join(u' ');
}

} // namespace

core::Result<CourseCache::Course> CourseCache::load(core::Store& store, const QString& campaign,
                                                    core::MunicipalityId municipality) {
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    const QString stamp = stampOf(*batches);
    const QString key = u"%1\n%2\n%3"_s.arg(store.path(), campaign).arg(municipality.value);
    if (Course known = find(key, stamp))
        return known;
    auto loaded = store.course(campaign, municipality);
    if (!loaded)
        return loaded.error();
    auto course = std::make_shared<const std::vector<core::WeekFigures>>(*std::move(loaded));
    remember({key, stamp, course});
    return Course(course);
}

CourseCache::Course CourseCache::find(const QString& key, const QString& stamp) {
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.key == key && entry.stamp == stamp; });
    if (found == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->course;
}

void CourseCache::remember(Entry entry) {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [&](const Entry& old) { return old.key == entry.key; });
    m_entries.push_front(std::move(entry));
    if (m_entries.size() > kMost)
        m_entries.pop_back();
}

} // namespace svodka::services
