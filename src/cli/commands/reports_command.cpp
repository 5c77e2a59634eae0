// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/reports_command.h"

#include "core/ports/saved_views.h"
#include "services/reports/report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Reports final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A store's own reports: its saved views. The program's own need no store, so one that is not there is no failure.
void listViews(const Context& context, QJsonArray& json) {
    const auto path = context.storePath();
    auto store = path ? context.stores.open(*path) : core::Result<std::unique_ptr<core::Store>>(path.error());
    const auto views = store ? (*store)->views().all() : core::Result<std::vector<core::SavedView>>(store.error());
    if (!views)
        return;
    for (const core::SavedView& view : *views) {
        json.append(QJsonObject{{u"name"_s, view.name}, {u"title"_s, view.name}, {u"view"_s, true}});
        if (!context.global.json)
            context.out << view.name << "  " << Reports::tr("(saved view)") << '\n';
    }
}

} // namespace

QString ReportsCommand::name() const {
    return u"reports"_s;
}

QString ReportsCommand::summary() const {
    return Reports::tr("List the reports, and the saved views of the store.");
}

void ReportsCommand::describe(QCommandLineParser&) const {}

ExitCode ReportsCommand::run(const QCommandLineParser&, Context& context) const {
    const bool russian = context.global.language != "en"_L1;
    QJsonArray json;
    for (const auto& report : services::allReports()) {
        const QString title = report->title().in(russian);
        json.append(
            QJsonObject{{u"name"_s, report->name()}, {u"title"_s, title}, {u"about"_s, report->about().in(russian)}});
        if (!context.global.json)
            context.out << report->name().leftJustified(28) << title << '\n';
    }
    listViews(context, json);
    if (context.global.json)
        context.printJson(json);
    context.out << Qt::flush;
    return ExitCode::Done;
}

} // namespace svodka::cli
