// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/settings.h"
#include "core/ports/store.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QTextStream>
#include <memory>

namespace svodka::cli {

/// How a command ends (docs/rules.md 8); scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< stderr says what, where, what to do
    WrongUsage = 2,
    NeedsAttention = 3, ///< done, but a person must look
};

/// What may stand before or after the command.
struct GlobalOptions {
    QString store; ///< path; empty = the last one opened
    bool json = false;
    QString language; ///< «ru» or «en»
};

/// Everything that commands work with; nothing is reached for. References outlive the program run.
struct Context {
    core::StoreFactory& stores;
    core::Settings& settings;
    const core::Clock& clock;
    QTextStream& out;
    QTextStream& err;
    QString author;     ///< who imports, unless --author says otherwise
    QString dataFolder; ///< where `init` puts a store that was given no path
    GlobalOptions global;

    /// Prints a failure on stderr and gives the exit code for it.
    ExitCode fail(const core::Error& error) const;

    /// Prints a usage mistake on stderr.
    ExitCode misuse(const QString& what) const;

    void printJson(const QJsonValue& value) const;

    /// The store of --store or the last one, which need not be there. StoreNotChosen.
    [[nodiscard]] core::Result<QString> storePath() const;

    /// Opens the store of --store or the last one, and remembers it. StoreNotChosen and the factory's errors.
    [[nodiscard]] core::Result<std::unique_ptr<core::Store>> openStore() const;
};

/// One sub-command. Stateless: a new parser goes in with every run.
class Command {
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0; ///< one line, in the program's language

    /// Adds options and positional arguments.
    virtual void describe(QCommandLineParser& parser) const = 0;

    /// How many positional arguments it takes; more are a mistake.
    [[nodiscard]] virtual qsizetype argumentCount() const { return 0; }

    /// Runs with a parser that has parsed without errors and no argument too many.
    [[nodiscard]] virtual ExitCode run(const QCommandLineParser& parser, Context& context) const = 0;
};

/// Every command, in the order of the help.
const std::vector<std::unique_ptr<Command>>& allCommands();

} // namespace svodka::cli
