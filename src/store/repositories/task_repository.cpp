// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/task_repository.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Result;
using core::Task;
using core::TaskId;

Result<std::vector<Task>> TaskRepository::all() {
    std::vector<Task> tasks;
    Query query(m_session.database,
                u"SELECT task_id, uid, campaign, title, indicator, due_day, target, basis, closed_day FROM task "
                "WHERE region_id = ? ORDER BY due_day, task_id"_s);
    const auto read = query.forEach({m_session.region()}, [&](const Row& row) {
        Task task;
        task.id = TaskId{row.id(0)};
        task.uid = row.text(1);
        task.campaign = row.text(2);
        task.title = row.text(3);
        task.indicator = row.text(4);
        task.due = row.day(5);
        task.target = row.real(6);
        task.basis = row.text(7);
        task.closed = row.day(8);
        tasks.push_back(std::move(task));
    });
    if (!read)
        return read.error();
    ById byId;
    for (Task& task : tasks)
        byId[task.id.value] = &task;
    if (const auto parts = readParts(byId); !parts)
        return parts.error();
    return tasks;
}

Result<void> TaskRepository::readParts(const ById& tasks) const {
    const auto each = [&](const QString& sql, const std::function<void(Task&, const Row&)>& take) {
        Query query(m_session.database, sql);
        return query.forEach({m_session.region()}, [&](const Row& row) {
            if (const auto task = tasks.find(row.id(0)); task != tasks.end())
                take(*task->second, row);
        });
    };
    return inOrder(
        [&] {
            return each(u"SELECT task_id, type FROM task_type WHERE region_id = ? ORDER BY task_id, ordinal"_s,
                        [](Task& task, const Row& row) { task.types.append(row.text(1)); });
        },
        [&] {
            return each(u"SELECT task_id, municipality_id FROM task_municipality WHERE region_id = ? "
                        "ORDER BY task_id, municipality_id"_s,
                        [](Task& task, const Row& row) { task.municipalities.push_back({row.id(1)}); });
        },
        [&] {
            return each(u"SELECT task_id, step, actor, due_day FROM task_step WHERE region_id = ? "
                        "ORDER BY task_id, ordinal"_s,
                        [](Task& task, const Row& row) {
                            task.steps.push_back({row.text(1), row.text(2), row.day(3)});
                        });
        });
}

Result<void> TaskRepository::checkWriting() const {
    if (const auto writable = m_session.database.checkWritable(); !writable)
        return writable;
    if (!m_session.database.inTransaction())
        return core::Error{
            core::ErrorCode::InvalidArgument, m_session.database.path(), {}, u"a task outside an edit"_s};
    return {};
}

Result<void> TaskRepository::checkKnown(TaskId task) const {
    const auto found = number(m_session.database, u"SELECT COUNT(*) FROM task WHERE region_id = ? AND task_id = ?"_s,
                              {m_session.region(), task.value});
    if (!found)
        return found.error();
    if (*found == 0)
        return core::Error{core::ErrorCode::TaskNotFound, QString::number(task.value), {}, {}};
    return {};
}

Result<TaskId> TaskRepository::add(const Task& task) {
    if (const auto writing = checkWriting(); !writing)
        return writing.error();
    const auto last =
        number(m_session.database, u"SELECT MAX(task_id) FROM task WHERE region_id = ?"_s, {m_session.region()});
    if (!last)
        return last.error();
    const TaskId id{*last + 1};
    const auto done = inOrder(
        [&] {
            return run(
                m_session.database,
                u"INSERT INTO task (region_id, task_id, uid, campaign, title, indicator, due_day, target, basis, "
                "closed_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {m_session.region(), id.value, text(task.uid), text(task.campaign), text(task.title),
                 text(task.indicator), day(task.due), task.target, text(task.basis), day(task.closed)});
        },
        [&] { return addParts(id, task); });
    if (!done)
        return done.error();
    return id;
}

Result<void> TaskRepository::change(const Task& task) {
    return inOrder([&] { return checkWriting(); }, [&] { return checkKnown(task.id); },
                   [&] {
                       return run(m_session.database,
                                  u"UPDATE task SET campaign = ?, title = ?, indicator = ?, due_day = ?, target = ?, "
                                  "basis = ?, closed_day = ? WHERE region_id = ? AND task_id = ?"_s,
                                  {text(task.campaign), text(task.title), text(task.indicator), day(task.due),
                                   task.target, text(task.basis), day(task.closed), m_session.region(), task.id.value});
                   },
                   [&] { return removeParts(task.id); }, [&] { return addParts(task.id, task); });
}

Result<void> TaskRepository::remove(TaskId task) {
    return inOrder([&] { return checkWriting(); }, [&] { return checkKnown(task); }, [&] { return removeParts(task); },
                   [&] {
                       return run(m_session.database, u"DELETE FROM task WHERE region_id = ? AND task_id = ?"_s,
                                  {m_session.region(), task.value});
                   });
}

Result<void> TaskRepository::removeParts(TaskId id) const {
    const QVariantList key{m_session.region(), id.value};
    const auto remove = [&](const QString& table) {
        return run(m_session.database, u"DELETE FROM %1 WHERE region_id = ? AND task_id = ?"_s.arg(table), key);
    };
    return inOrder([&] { return remove(u"task_type"_s); }, [&] { return remove(u"task_municipality"_s); },
                   [&] { return remove(u"task_step"_s); });
}

Result<void> TaskRepository::addParts(TaskId id, const Task& task) const {
    Result<void> done;
    for (qsizetype i = 0; done && i < task.types.size(); ++i)
        done =
            run(m_session.database, u"INSERT INTO task_type (region_id, task_id, ordinal, type) VALUES (?, ?, ?, ?)"_s,
                {m_session.region(), id.value, i, text(task.types[i])});
    for (const core::MunicipalityId municipality : task.municipalities)
        if (done)
            done = run(m_session.database,
                       u"INSERT INTO task_municipality (region_id, task_id, municipality_id) VALUES (?, ?, ?)"_s,
                       {m_session.region(), id.value, municipality.value});
    for (size_t i = 0; done && i < task.steps.size(); ++i)
        done = run(m_session.database,
                   u"INSERT INTO task_step (region_id, task_id, ordinal, step, actor, due_day) "
                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {m_session.region(), id.value, qint64(i), text(task.steps[i].text), text(task.steps[i].actor),
                    day(task.steps[i].due)});
    return done;
}

} // namespace svodka::store
