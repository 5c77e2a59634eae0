// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/task_output.h"

#include "cli/option_values.h"
#include "core/number.h"
#include "services/dashboard/filter_choice.h"
#include "services/tasks/task_texts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using core::Prospect;
using services::TaskOutlook;

namespace {

struct Tasks final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue number(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue day(QDate value) {
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue percentOf(const core::WorkLeft& work) {
    const auto percent = work.done && work.base ? core::wholePercent(*work.done, *work.base) : std::nullopt;
    return percent ? QJsonValue(*percent) : QJsonValue();
}

QString codeOf(Prospect prospect) {
    static const char* const codes[] = {"nobody", "finished", "on-time", "unclear",
                                        "late",   "never",    "overdue", "no-data"};
    return QString::fromLatin1(codes[static_cast<int>(prospect)]);
}

QJsonValue nameOf(core::MunicipalityId id, const core::Region& region) {
    const core::Municipality* municipality = region.find(id);
    return municipality ? QJsonValue(municipality->latestName().name) : QJsonValue();
}

QJsonValue nameOf(core::MunicipalityId id, const services::Deadlines& deadlines) {
    const core::Municipality* municipality = deadlines.region.find(id);
    return municipality ? QJsonValue(municipality->nameOn(deadlines.on).name) : QJsonValue();
}

QJsonArray weeksToJson(const TaskOutlook& task) {
    QJsonArray weeks;
    for (const core::WeekLeft& week : task.course)
        weeks.append(QJsonObject{{u"period"_s, periodToJson(week.period)},
                                 {u"left"_s, number(week.work.left)},
                                 {u"notReported"_s, week.work.unknown},
                                 {u"percent"_s, percentOf(week.work)},
                                 {u"source"_s, originCode(week.work.origin)}});
    return weeks;
}

QJsonObject placeToJson(const services::PlaceOutlook& place, const services::Deadlines& deadlines) {
    const core::Outlook& outlook = place.outlook;
    return {{u"municipality"_s, nameOf(place.id, deadlines)}, {u"state"_s, codeOf(outlook.prospect)},
            {u"left"_s, number(outlook.work.left)},           {u"notReported"_s, outlook.work.unknown},
            {u"percent"_s, percentOf(outlook.work)},          {u"pacePerWeek"_s, number(outlook.pace)},
            {u"projected"_s, day(outlook.projected)}};
}

QString figuresLine(const TaskOutlook& task, const services::TaskTexts& texts) {
    const core::Outlook& whole = task.whole;
    QStringList parts;
    if (whole.work.left)
        parts += Tasks::tr("left to do: %1").arg(core::numberToText(*whole.work.left));
    if (const QJsonValue percent = percentOf(whole.work); !percent.isNull())
        parts += Tasks::tr("done: %1 %").arg(percent.toInt());
    if (whole.work.unknown > 0)
        parts += Tasks::tr("not reported: %1").arg(whole.work.unknown);
    if (const QString pace = texts.paceText(whole); !pace.isEmpty())
        parts += Tasks::tr("pace: %1").arg(pace);
    if (whole.projected.isValid())
        parts += Tasks::tr("date at this pace: %1").arg(services::dayText(whole.projected));
    return parts.join(u"; "_s);
}

QString placesLine(const TaskOutlook& task, const services::TaskTexts& texts) {
    QStringList names;
    for (const services::PlaceOutlook& place : task.places)
        if (core::isAtRisk(place.outlook.prospect))
            names += texts.placeName(place.id);
    return names.isEmpty() ? QString() : Tasks::tr("at risk (%1): %2").arg(names.size()).arg(names.join(u", "_s));
}

} // namespace

QJsonObject taskToJson(const core::Task& task, const core::Region& region) {
    QJsonArray places;
    for (const core::MunicipalityId id : task.municipalities)
        places.append(nameOf(id, region));
    QJsonArray steps;
    for (const core::TaskStep& step : task.steps)
        steps.append(QJsonObject{{u"text"_s, step.text}, {u"actor"_s, step.actor}, {u"due"_s, day(step.due)}});
    return {{u"id"_s, task.id.value},         {u"uid"_s, task.uid},
            {u"campaign"_s, task.campaign},   {u"title"_s, task.title},
            {u"indicator"_s, task.indicator}, {u"types"_s, QJsonArray::fromStringList(task.types)},
            {u"municipalities"_s, places},    {u"due"_s, day(task.due)},
            {u"target"_s, task.target},       {u"steps"_s, steps},
            {u"basis"_s, task.basis},         {u"closed"_s, day(task.closed)}};
}

QJsonObject outlookToJson(const TaskOutlook& task, const services::Deadlines& deadlines) {
    QJsonObject json = taskToJson(task.task, deadlines.region);
    const core::Outlook& whole = task.whole;
    json[u"state"_s] = codeOf(whole.prospect);
    json[u"daysLeft"_s] = deadlines.on.daysTo(task.task.due);
    json[u"left"_s] = number(whole.work.left);
    json[u"notReported"_s] = whole.work.unknown;
    json[u"base"_s] = number(whole.work.base);
    json[u"percent"_s] = percentOf(whole.work);
    json[u"pacePerWeek"_s] = number(whole.pace);
    json[u"projected"_s] = day(whole.projected);
    json[u"finishedOn"_s] = day(whole.finished);
    json[u"source"_s] = originCode(whole.work.origin);
    json[u"weeks"_s] = weeksToJson(task);
    QJsonArray atRisk;
    QJsonArray finished;
    QJsonArray notFinished;
    for (const services::PlaceOutlook& place : task.places) {
        if (core::isAtRisk(place.outlook.prospect))
            atRisk.append(placeToJson(place, deadlines));
        const bool isDone = place.outlook.prospect == Prospect::Finished;
        (isDone ? finished : notFinished).append(nameOf(place.id, deadlines));
    }
    json[u"atRisk"_s] = atRisk;
    json[u"finished"_s] = finished;
    json[u"notFinished"_s] = notFinished;
    return json;
}

void printDeadlines(const services::Deadlines& deadlines, bool russian, QTextStream& out) {
    const services::TaskTexts texts(deadlines, russian);
    out << Tasks::tr("As of %1").arg(services::dayText(deadlines.on)) << '\n';
    for (const TaskOutlook& task : deadlines.tasks) {
        out << '\n'
            << Tasks::tr("No. %1").arg(task.task.id.value) << "  " << services::dayText(task.task.due) << "  "
            << task.task.title << '\n';
        QStringList lines{texts.campaignTitle(task.task) + u"; "_s + texts.scopeText(task.task),
                          texts.taskState(task) +
                              (task.task.isOpen() ? u"; "_s + texts.daysText(task.task.due) : QString()),
                          figuresLine(task, texts), placesLine(task, texts)};
        for (const QString& line : lines)
            if (!line.isEmpty())
                out << "    " << line << '\n';
    }
    if (deadlines.tasks.empty())
        out << Tasks::tr("There are no deadlines yet: see “tasks presets” and “tasks add”.") << '\n';
    out << Qt::flush;
}

} // namespace svodka::cli
