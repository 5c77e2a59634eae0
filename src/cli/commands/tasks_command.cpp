// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/tasks_command.h"

#include "cli/option_values.h"
#include "cli/task_options.h"
#include "cli/task_output.h"
#include "services/error_text.h"
#include "services/tasks/task_presets.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

class Run final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    Run(const QCommandLineParser& parser, Context& context) : m_parser(parser), m_context(context) {}

    ExitCode dispatch() {
        const QStringList words = m_parser.positionalArguments();
        const QString action = words.value(0);
        const bool needsId = QStringList{u"change"_s, u"close"_s, u"reopen"_s, u"remove"_s}.contains(action);
        if (words.size() != (action.isEmpty() ? 0 : needsId ? 2 : 1))
            return m_context.misuse(needsId ? tr("The number of the task is needed: tasks %1 ID").arg(action)
                                            : tr("One argument too many: %1").arg(words.last()));
        auto opened = m_context.openStore();
        if (!opened)
            return m_context.fail(opened.error());
        m_store = *std::move(opened);
        if (action.isEmpty() || action == "list"_L1)
            return list();
        if (action == "add"_L1)
            return add();
        if (action == "presets"_L1)
            return presets();
        if (action == "add-preset"_L1)
            return addPreset();
        return needsId ? onTask(action, words.value(1)) : m_context.misuse(tr("There is no action “%1”.").arg(action));
    }

private:
    [[nodiscard]] bool isRussian() const { return m_context.global.language != "en"_L1; }
    [[nodiscard]] QDate today() const { return m_context.clock.nowUtc().toLocalTime().date(); }
    [[nodiscard]] services::TaskEditor editor() const {
        const QString author = authorOption(m_parser, m_context);
        return {*m_store, m_context.clock, author};
    }

    ExitCode list() {
        const auto on = dayOption(m_parser, u"on"_s);
        if (!on)
            return m_context.misuse(services::explain(on.error()).joined());
        const auto deadlines = services::loadDeadlines(*m_store, {m_parser.value(u"campaign"_s), *on, {}, today()});
        if (!deadlines)
            return m_context.fail(deadlines.error());
        if (!m_context.global.json) {
            printDeadlines(*deadlines, isRussian(), m_context.out);
            return ExitCode::Done;
        }
        QJsonArray tasks;
        for (const services::TaskOutlook& task : deadlines->tasks)
            tasks.append(outlookToJson(task, *deadlines));
        m_context.printJson(QJsonObject{{u"on"_s, deadlines->on.toString(Qt::ISODate)}, {u"tasks"_s, tasks}});
        return ExitCode::Done;
    }

    ExitCode add() {
        for (const QString& needed : {u"campaign"_s, u"title"_s, u"indicator"_s, u"due"_s})
            if (!m_parser.isSet(needed))
                return m_context.misuse(tr("--%1 is needed.").arg(needed));
        core::Task task;
        if (const auto read = readTaskOptions(*m_store, m_parser, task); !read)
            return refuse(read.error());
        return tell(editor().add(task), tr("Added"));
    }

    ExitCode onTask(const QString& action, const QString& number) {
        bool isNumber = false;
        const core::TaskId id{number.toLongLong(&isNumber)};
        if (!isNumber)
            return m_context.misuse(tr("Not a number of a task: %1").arg(number));
        if (action == "remove"_L1)
            return tell(editor().remove(id), tr("Removed"));
        if (action == "change"_L1)
            return change(id);
        const auto day = dayOption(m_parser, u"on"_s);
        if (!day)
            return m_context.misuse(services::explain(day.error()).joined());
        if (action == "reopen"_L1)
            return tell(editor().close(id, {}), tr("Open again"));
        return tell(editor().close(id, day->isValid() ? *day : today()), tr("Closed"));
    }

    ExitCode change(core::TaskId id) {
        auto task = services::findTask(*m_store, id);
        if (!task)
            return m_context.fail(task.error());
        if (const auto read = readTaskOptions(*m_store, m_parser, *task); !read)
            return refuse(read.error());
        return tell(editor().change(*task), tr("Changed"));
    }

    /// What is no day or no share is a mistake of the command line, an unknown name is one of the contents.
    ExitCode refuse(const core::Error& error) {
        return error.code == core::ErrorCode::InvalidArgument ? m_context.misuse(services::explain(error).joined())
                                                              : m_context.fail(error);
    }

    ExitCode tell(const core::Result<core::Task>& task, const QString& what) {
        if (!task)
            return m_context.fail(task.error());
        const auto region = m_store->region();
        if (!region)
            return m_context.fail(region.error());
        if (m_context.global.json)
            m_context.printJson(taskToJson(*task, *region));
        else
            m_context.out << tr("%1: No. %2, %3").arg(what).arg(task->id.value).arg(task->title) << Qt::endl;
        return ExitCode::Done;
    }

    ExitCode presets() {
        const auto region = m_store->region();
        if (!region)
            return m_context.fail(region.error());
        const auto set = services::taskPreset(region->code);
        if (!set)
            return m_context.fail(set.error());
        QJsonArray json;
        for (const core::Task& task : set->tasks)
            json.append(taskToJson(task, *region));
        if (m_context.global.json) {
            m_context.printJson(json);
            return ExitCode::Done;
        }
        m_context.out << set->title.in(isRussian()) << '\n';
        for (const core::Task& task : set->tasks)
            m_context.out << task.due.toString(u"dd.MM.yyyy"_s) << "  " << task.title << "\n    " << task.basis << '\n';
        m_context.out << Qt::flush;
        return ExitCode::Done;
    }

    ExitCode addPreset() {
        const auto outcome = services::addTaskPreset(editor());
        if (!outcome)
            return m_context.fail(outcome.error());
        if (m_context.global.json)
            m_context.printJson(QJsonObject{{u"added"_s, titlesOf(outcome->added)},
                                            {u"known"_s, titlesOf(outcome->known)},
                                            {u"lacking"_s, titlesOf(outcome->lacking)}});
        else
            m_context.out << tr("Added: %1; there already: %2").arg(outcome->added.size()).arg(outcome->known.size())
                          << Qt::endl;
        for (const core::Task& task : outcome->lacking)
            m_context.err << tr("Not added: the catalogue of this store has no indicator “%1” or no such types: %2")
                                 .arg(task.indicator, task.title)
                          << Qt::endl;
        return outcome->lacking.empty() ? ExitCode::Done : ExitCode::NeedsAttention;
    }

    static QJsonArray titlesOf(const std::vector<core::Task>& tasks) {
        QJsonArray titles;
        for (const core::Task& task : tasks)
            titles.append(task.title);
        return titles;
    }

    const QCommandLineParser& m_parser;
    Context& m_context;
    std::unique_ptr<core::Store> m_store;
};

} // namespace

QString TasksCommand::name() const {
    return u"tasks"_s;
}

QString TasksCommand::summary() const {
    return QCoreApplication::translate("Cli", "Show and change deadlines: what is left, the date at the current pace.");
}

void TasksCommand::describe(QCommandLineParser& parser) const {
    const auto say = [](const char* text) { return QCoreApplication::translate("Cli", text); };
    parser.addPositionalArgument(
        u"ACTION"_s,
        say(QT_TRANSLATE_NOOP("Cli", "list (by default), add, change, close, reopen, remove, presets, add-preset.")),
        u"[ACTION"_s);
    parser.addPositionalArgument(u"ID"_s, say(QT_TRANSLATE_NOOP("Cli", "Number of the task.")), u"[ID]]"_s);
    parser.addOption({u"campaign"_s, say(QT_TRANSLATE_NOOP("Cli", "Campaign: sferum or gospubliki.")), u"C"_s});
    parser.addOption(
        {u"on"_s, say(QT_TRANSLATE_NOOP("Cli", "As of this day; of “close”, the day of closing. Today by default.")),
         u"DAY"_s});
    describeTaskOptions(parser);
    parser.addOption({u"author"_s, say(QT_TRANSLATE_NOOP("Cli", "Who changes it.")), u"A"_s});
}

ExitCode TasksCommand::run(const QCommandLineParser& parser, Context& context) const {
    return Run(parser, context).dispatch();
}

} // namespace svodka::cli
