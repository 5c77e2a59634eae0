// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/views_command.h"

#include "cli/option_values.h"
#include "services/views/view_edits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Views final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const core::SavedView& view) {
    const core::ViewArrangement& arrangement = view.arrangement;
    QJsonObject filters;
    for (const auto& [column, text] : arrangement.filters)
        filters.insert(column, text);
    return {{u"name"_s, view.name},
            {u"page"_s, view.page},
            {u"campaign"_s, view.campaign},
            {u"type"_s, view.type},
            {u"municipality"_s, view.municipality.value},
            {u"subject"_s, arrangement.subject},
            {u"reason"_s, arrangement.reason},
            {u"search"_s, arrangement.search},
            {u"columns"_s, QJsonArray::fromStringList(arrangement.columns)},
            {u"filters"_s, filters},
            {u"sort"_s, arrangement.sortColumn},
            {u"descending"_s, arrangement.isDescending}};
}

ExitCode list(core::Store& store, const Context& context) {
    const auto views = store.views().all();
    if (!views)
        return context.fail(views.error());
    QJsonArray json;
    for (const core::SavedView& view : *views) {
        json.append(toJson(view));
        if (!context.global.json)
            context.out << view.name << "  (" << view.page << ")\n";
    }
    if (context.global.json)
        context.printJson(json);
    else if (views->empty())
        context.out << Views::tr("There are no saved views. They are made in the window: View, Views.") << '\n';
    context.out << Qt::flush;
    return ExitCode::Done;
}

void printField(const Context& context, const QString& title, const QString& value) {
    if (!value.isEmpty())
        context.out << title << ": " << value << '\n';
}

ExitCode show(const core::SavedView& view, const Context& context) {
    if (context.global.json) {
        context.printJson(toJson(view));
        return ExitCode::Done;
    }
    const core::ViewArrangement& arrangement = view.arrangement;
    printField(context, Views::tr("View"), view.name);
    printField(context, Views::tr("Page"), view.page);
    printField(context, Views::tr("Campaign"), view.campaign);
    printField(context, Views::tr("Type"), view.type);
    printField(context, Views::tr("Of what"), arrangement.subject);
    printField(context, Views::tr("Reason"), arrangement.reason);
    printField(context, Views::tr("Search"), arrangement.search);
    printField(context, Views::tr("Columns"), arrangement.columns.join(u", "_s));
    for (const auto& [column, text] : arrangement.filters)
        printField(context, Views::tr("Filter of %1").arg(column), text);
    printField(context, arrangement.isDescending ? Views::tr("Sorted downwards by") : Views::tr("Sorted by"),
               arrangement.sortColumn);
    context.out << Qt::flush;
    return ExitCode::Done;
}

ExitCode remove(core::Store& store, const core::SavedView& view, const QString& author, const Context& context) {
    const auto removed = services::ViewEditor{store, context.clock, author}.remove(view.id);
    if (!removed)
        return context.fail(removed.error());
    if (context.global.json)
        context.printJson(toJson(*removed));
    else
        context.out << Views::tr("Removed: %1").arg(removed->name) << Qt::endl;
    return ExitCode::Done;
}

} // namespace

QString ViewsCommand::name() const {
    return u"views"_s;
}

QString ViewsCommand::summary() const {
    return Views::tr("Show and remove saved views; “report” writes them.");
}

void ViewsCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"ACTION"_s, Views::tr("list (by default), show or remove."), u"[ACTION"_s);
    parser.addPositionalArgument(u"NAME"_s, Views::tr("Name of the view."), u"[NAME]]"_s);
    parser.addOption({u"author"_s, Views::tr("Who changes it."), u"A"_s});
}

ExitCode ViewsCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0, u"list"_s);
    const bool needsName = action == "show"_L1 || action == "remove"_L1;
    if (!needsName && action != "list"_L1)
        return context.misuse(Views::tr("There is no action “%1”.").arg(action));
    if (words.size() > 1 && !needsName)
        return context.misuse(Views::tr("One argument too many: %1").arg(words.last()));
    if (words.size() < 2 && needsName)
        return context.misuse(Views::tr("The name of a view is needed: views %1 NAME").arg(action));
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    if (!needsName)
        return list(**store, context);
    const auto view = services::findView(**store, words.at(1));
    if (!view)
        return context.fail(view.error());
    return action == "show"_L1 ? show(*view, context) : remove(**store, *view, authorOption(parser, context), context);
}

} // namespace svodka::cli
