// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "services/language.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

class Program final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    explicit Program(Context& context) : m_context(context) {}

    int run(QStringList arguments) {
        if (const ExitCode code = dispatch(std::move(arguments)); code != ExitCode::Done)
            return static_cast<int>(code);
        return 0;
    }

private:
    ExitCode dispatch(QStringList arguments) {
        if (arguments.isEmpty() || arguments.front() == "--help"_L1 || arguments.front() == "-h"_L1 ||
            arguments.front() == "help"_L1)
            return printHelp(arguments.isEmpty());
        if (arguments.front() == "--version"_L1 || arguments.front() == "-v"_L1)
            return printVersion();
        const QString name = arguments.takeFirst();
        const auto& commands = allCommands();
        const auto command =
            std::find_if(commands.begin(), commands.end(), [&](const auto& c) { return c->name() == name; });
        if (command == commands.end())
            return m_context.misuse(tr("There is no command “%1”.").arg(name));
        return runCommand(**command, arguments);
    }

    ExitCode runCommand(const Command& command, const QStringList& arguments) {
        QCommandLineParser parser;
        parser.setApplicationDescription(command.summary());
        parser.addOption({{u"h"_s, u"help"_s}, tr("Show this help.")});
        addGlobalOptions(parser);
        command.describe(parser);
        const bool parsed = parser.parse(QStringList{u"svodka "_s + command.name()} + arguments);
        if (parsed && parser.isSet(u"help"_s)) {
            // The parser's usage line begins with the path of the running file.
            m_context.out << parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                                       u"svodka "_s + command.name())
                          << Qt::flush;
            return ExitCode::Done;
        }
        if (!parsed)
            return m_context.misuse(parser.errorText());
        if (const QStringList given = parser.positionalArguments(); given.size() > command.argumentCount())
            return m_context.misuse(tr("One argument too many: %1").arg(given.last()));
        return command.run(parser, m_context);
    }

    /// Only for the help: they were taken out of the arguments before.
    static void addGlobalOptions(QCommandLineParser& parser) {
        parser.addOption({u"store"_s, tr("Store file; the last one opened by default."), u"PATH"_s});
        parser.addOption({u"json"_s, tr("Print JSON.")});
        parser.addOption({u"lang"_s, tr("Language of the texts: ru or en."), u"CODE"_s});
    }

    ExitCode printHelp(bool isMistake) {
        QTextStream& stream = isMistake ? m_context.err : m_context.out;
        stream << tr("Svodka: the weekly monitoring of schools and kindergartens of a region.") << "\n\n";
        stream << tr("Usage: svodka [--store PATH] [--json] [--lang en] COMMAND …") << "\n\n";
        for (const auto& command : allCommands())
            stream << "  " << command->name().leftJustified(18) << command->summary() << '\n';
        stream << '\n' << tr("Options of a command: svodka COMMAND --help") << Qt::endl;
        return isMistake ? ExitCode::WrongUsage : ExitCode::Done;
    }

    ExitCode printVersion() {
        m_context.out << "svodka " << QStringLiteral(SVODKA_VERSION) << Qt::endl;
        return ExitCode::Done;
    }

    Context& m_context;
};

/// Takes the value of `--name VALUE` or `--name=VALUE` out of the arguments at `at`. False if there is no value.
bool takeValue(QStringList& arguments, qsizetype at, const QString& name, QString* value) {
    const QString argument = arguments.takeAt(at);
    if (argument.startsWith(name + u'=')) {
        *value = argument.mid(name.size() + 1);
        return !value->isEmpty();
    }
    if (at >= arguments.size())
        return false;
    *value = arguments.takeAt(at);
    return true;
}

/// Global options may stand anywhere; what follows «--» is not looked at. Gives the mistaken option, or nothing.
QString takeGlobals(QStringList& arguments, GlobalOptions& global) {
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != "--"_L1;) {
        const QString argument = arguments[i];
        const QString name = argument.section(u'=', 0, 0);
        if (argument == "--json"_L1) {
            global.json = true;
            arguments.removeAt(i);
        } else if (name == "--store"_L1 || name == "--lang"_L1) {
            if (!takeValue(arguments, i, name, name == "--store"_L1 ? &global.store : &global.language))
                return name;
        } else {
            ++i;
        }
    }
    if (!global.language.isEmpty() && !services::Language::isKnown(global.language))
        return u"--lang "_s + global.language;
    return {};
}

} // namespace

bool isCommandLine(QStringList arguments) {
    GlobalOptions global;
    if (!takeGlobals(arguments, global).isEmpty())
        return true; // a mistake is told there
    if (arguments.isEmpty())
        return global.json;
    static const QStringList own{u"--help"_s, u"-h"_s, u"help"_s, u"--version"_s, u"-v"_s};
    return own.contains(arguments.front()) ||
           std::any_of(allCommands().begin(), allCommands().end(),
                       [&](const auto& command) { return command->name() == arguments.front(); });
}

int runProgram(QStringList arguments, Context& context) {
    const QString mistake = takeGlobals(arguments, context.global);
    const bool known = services::Language::isKnown(context.global.language);
    const services::Language language(known ? context.global.language : u"ru"_s);
    if (!mistake.isEmpty())
        return static_cast<int>(
            context.misuse(QCoreApplication::translate("Cli", "The option %1 has no right value.").arg(mistake)));
    return Program(context).run(std::move(arguments));
}

} // namespace svodka::cli
