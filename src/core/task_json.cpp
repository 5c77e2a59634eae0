// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

QDate dayOf(const QJsonValue& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Task taskOf(const QJsonValue& json) {
    Task task;
    task.uid = json[u"uid"].toString();
    task.campaign = json[u"campaign"].toString();
    task.title = json[u"title"].toString();
    task.indicator = json[u"indicator"].toString();
    task.due = dayOf(json[u"due"]);
    task.target = json[u"target"].toDouble(1.0);
    task.basis = json[u"basis"].toString();
    const QJsonArray types = json[u"types"].toArray();
    for (const QJsonValue& type : types)
        task.types.append(type.toString());
    const QJsonArray steps = json[u"steps"].toArray();
    for (const QJsonValue& step : steps)
        task.steps.push_back({step[u"text"].toString(), step[u"actor"].toString(), dayOf(step[u"due"])});
    return tidied(task);
}

} // namespace

Result<TaskSet> taskSetFromJson(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray tasks = root[u"tasks"].toArray();
    if (tasks.isEmpty())
        return Error{ErrorCode::CatalogueInvalid, u"tasks"_s, {}, {}};
    TaskSet set{{root[u"title"][u"ru"].toString(), root[u"title"][u"en"].toString()}, {}};
    for (const QJsonValue& value : tasks) {
        Task task = taskOf(value);
        if (task.uid.isEmpty() || task.title.isEmpty() || !task.due.isValid())
            return Error{ErrorCode::CatalogueInvalid, u"tasks "_s + task.uid, {}, {}};
        set.tasks.push_back(std::move(task));
    }
    return set;
}

} // namespace svodka::core
