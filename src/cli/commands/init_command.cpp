// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/init_command.h"

#include "services/error_text.h"
#include "services/presets.h"
#include "services/store_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Init final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString storePath(const Context& context, const QString& region) {
    if (!context.global.store.isEmpty())
        return context.global.store;
    return QDir(context.dataFolder).filePath(QFileInfo(region).completeBaseName() + u".svodka"_s);
}

} // namespace

QString InitCommand::name() const {
    return u"init"_s;
}

QString InitCommand::summary() const {
    return Init::tr("Make a new store for a region.");
}

void InitCommand::describe(QCommandLineParser& parser) const {
    parser.addOption({u"region"_s, Init::tr("Region: sakhalin, kirov or a CSV file name;type;oktmo."), u"R"_s});
    parser.addOption({u"demo"_s, Init::tr("Fill it with eight weeks of synthetic data (sakhalin).")});
}

ExitCode InitCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QString region = parser.value(u"region"_s);
    if (region.isEmpty())
        return context.misuse(Init::tr("The option --region is missing."));
    if (parser.isSet(u"demo"_s) && region != "sakhalin"_L1)
        return context.misuse(Init::tr("Only the region sakhalin has a demonstration."));
    const QString path = storePath(context, region);
    if (context.global.store.isEmpty())
        QDir().mkpath(QFileInfo(path).path());
    const auto made = services::makeStore(context.stores, context.clock, {path, region, parser.isSet(u"demo"_s)});
    if (!made)
        return context.fail(made.error());
    context.settings.setLastStore(QFileInfo(path).absoluteFilePath());
    const auto stored = made->store->region();
    if (!stored)
        return context.fail(stored.error());
    const auto municipalities = static_cast<int>(stored->municipalities.size());
    if (context.global.json)
        context.printJson(QJsonObject{{u"store"_s, QFileInfo(path).absoluteFilePath()},
                                      {u"region"_s, stored->name},
                                      {u"municipalities"_s, municipalities}});
    else
        context.out << Init::tr("Store made: %1").arg(path) << '\n'
                    << Init::tr("%1: %n municipality(ies)", nullptr, municipalities).arg(stored->name) << Qt::endl;
    for (const QString& type : made->unknownTypes)
        context.err << Init::tr("Unknown type of municipality, kept as it is: %1").arg(type) << Qt::endl;
    return ExitCode::Done;
}

} // namespace svodka::cli
