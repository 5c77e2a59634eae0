// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/task_options.h"

#include "core/number.h"
#include "services/corrections/correction.h"
#include "services/import/planner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using core::Error;
using core::ErrorCode;
using core::Result;
using core::Task;
using core::TaskStep;

namespace {

struct Tasks final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QDate> dayOf(const QString& text) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return day;
    return Error{ErrorCode::InvalidArgument, text, {}, {}};
}

/// «ТЕКСТ|КТО|2023-04-21»: the last two may be left out.
Result<TaskStep> stepOf(const QString& text) {
    const QStringList parts = text.split(u'|');
    TaskStep step{parts.value(0).simplified(), parts.value(1).simplified(), {}};
    if (parts.size() > 3)
        return Error{ErrorCode::InvalidArgument, text, {}, {}};
    if (const QString day = parts.value(2).trimmed(); !day.isEmpty())
        if (const auto read = core::take(dayOf(day), &step.due); !read)
            return read.error();
    return step;
}

Result<double> shareOf(const QString& text) {
    const auto percent = core::parseNumber(text);
    if (!percent || *percent <= 0 || *percent > 100)
        return Error{ErrorCode::InvalidArgument, text, {}, {}};
    return *percent / 100;
}

bool isAll(const QStringList& values) {
    return values == QStringList{u"all"_s};
}

Result<void> readTypes(const core::Catalogue& catalogue, const QStringList& values, Task& task) {
    task.types.clear();
    if (isAll(values))
        return {};
    for (const QString& value : values) {
        const QString type = services::typeNamed(catalogue, value);
        if (type.isEmpty())
            return Error{ErrorCode::TypeUnknown, value, {}, {}};
        task.types.append(type);
    }
    return {};
}

Result<void> readPlaces(core::Store& store, const QStringList& values, Task& task) {
    task.municipalities.clear();
    if (isAll(values))
        return {};
    for (const QString& value : values) {
        const auto place = services::findPlace(store, value, task.due);
        if (!place)
            return place.error();
        if (!place->isValid()) // «регион»: the whole
            return {};
        task.municipalities.push_back(*place);
    }
    return {};
}

Result<void> readSteps(const QStringList& values, Task& task) {
    task.steps.clear();
    for (const QString& value : values) {
        const auto step = stepOf(value);
        if (!step)
            return step.error();
        if (*step != TaskStep{})
            task.steps.push_back(*step);
    }
    return {};
}

} // namespace

void describeTaskOptions(QCommandLineParser& parser) {
    parser.addOption({u"title"_s, Tasks::tr("What is to be done."), u"TEXT"_s});
    parser.addOption({u"indicator"_s, Tasks::tr("Code of the indicator that measures it."), u"CODE"_s});
    parser.addOption({u"due"_s, Tasks::tr("Last day: 2023-04-20."), u"DAY"_s});
    parser.addOption(
        {u"type"_s, Tasks::tr("Organisation type; may be given several times; “all” = all types."), u"T"_s});
    parser.addOption(
        {u"municipality"_s, Tasks::tr("Municipality; may be given several times; “all” = the whole region."), u"M"_s});
    parser.addOption({u"target"_s, Tasks::tr("Share to be reached in percent; 100 by default."), u"PERCENT"_s});
    parser.addOption(
        {u"step"_s, Tasks::tr("Step of the route; may be given several times, in order."), u"TEXT|WHO|DAY"_s});
    parser.addOption({u"basis"_s, Tasks::tr("Where the date comes from."), u"TEXT"_s});
}

Result<QDate> dayOption(const QCommandLineParser& parser, const QString& name) {
    return parser.isSet(name) ? dayOf(parser.value(name)) : Result<QDate>(QDate());
}

Result<void> readTaskOptions(core::Store& store, const QCommandLineParser& parser, Task& task) {
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto text = [&](const QString& name, QString& into) {
        if (parser.isSet(name))
            into = parser.value(name);
    };
    text(u"campaign"_s, task.campaign);
    text(u"title"_s, task.title);
    text(u"indicator"_s, task.indicator);
    text(u"basis"_s, task.basis);
    if (parser.isSet(u"due"_s))
        if (const auto read = core::take(dayOption(parser, u"due"_s), &task.due); !read)
            return read;
    if (parser.isSet(u"target"_s))
        if (const auto read = core::take(shareOf(parser.value(u"target"_s)), &task.target); !read)
            return read;
    if (parser.isSet(u"type"_s))
        if (const auto read = readTypes(*catalogue, parser.values(u"type"_s), task); !read)
            return read;
    if (parser.isSet(u"municipality"_s))
        if (const auto read = readPlaces(store, parser.values(u"municipality"_s), task); !read)
            return read;
    return parser.isSet(u"step"_s) ? readSteps(parser.values(u"step"_s), task) : Result<void>();
}

} // namespace svodka::cli
