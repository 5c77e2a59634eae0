// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "services/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace svodka::cli {

ExitCode Context::fail(const core::Error& error) const {
    err << services::explain(error).joined() << Qt::endl;
    return ExitCode::Failed;
}

ExitCode Context::misuse(const QString& what) const {
    err << what << Qt::endl;
    err << QCoreApplication::translate("Cli", "Run the command with --help.") << Qt::endl;
    return ExitCode::WrongUsage;
}

void Context::printJson(const QJsonValue& value) const {
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out << QString::fromUtf8(document.toJson()) << Qt::flush;
}

core::Result<QString> Context::storePath() const {
    const QString path = global.store.isEmpty() ? settings.lastStore() : global.store;
    if (path.isEmpty())
        return core::Error{core::ErrorCode::StoreNotChosen, {}, {}, {}};
    return path;
}

core::Result<std::unique_ptr<core::Store>> Context::openStore() const {
    const auto path = storePath();
    if (!path)
        return path.error();
    auto store = stores.open(*path);
    if (!store)
        return store;
    settings.setLastStore(QFileInfo(*path).absoluteFilePath());
    // Nobody should take back the import of another region because the last store was not the one in mind.
    if (global.store.isEmpty() && !global.json)
        err << QCoreApplication::translate("Cli", "Store: %1").arg(*path) << Qt::endl;
    return store;
}

} // namespace svodka::cli
