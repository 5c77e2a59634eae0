// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/organisation_command.h"

#include "cli/commands/organisation_run.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Life final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QString OrganisationCommand::name() const {
    return u"organisation"_s;
}

QString OrganisationCommand::summary() const {
    return Life::tr("Show or change one organisation: rename, move, open, close, set, merge, join.");
}

void OrganisationCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"ACTION"_s, Life::tr("show, rename, move, open, close, set, merge or join."));
    parser.addPositionalArgument(u"ORGANISATION"_s, Life::tr("Its number, UUID or name."));
    parser.addPositionalArgument(u"OTHER"_s, Life::tr("Of merge: the main one, which stays; of join: the successor."),
                                 u"[OTHER]"_s);
    parser.addOption({u"in"_s, Life::tr("Municipality of the organisation, where several bear the name."), u"M"_s});
    parser.addOption({u"name"_s, Life::tr("rename: the new name."), u"N"_s});
    parser.addOption({u"to"_s, Life::tr("move: the new municipality; “регион” = none."), u"M"_s});
    parser.addOption(
        {u"day"_s,
         Life::tr("First day of the new name or municipality, opening day, or last day before the closing: "
                  "2023-09-01; “-” = not known. Without it rename and move put a mistake right."),
         u"D"_s});
    parser.addOption(
        {u"set"_s,
         Life::tr("set: type, founder, inn, ogrn, kpp, full_name, address, vk, ok, max or site; empty = not "
                  "known. May be repeated."),
         u"FIELD=VALUE"_s});
    parser.addOption({u"dry-run"_s, Life::tr("merge: print the conflicts, change nothing.")});
    parser.addOption({u"author"_s, Life::tr("Who changes it."), u"A"_s});
}

ExitCode OrganisationCommand::run(const QCommandLineParser& parser, Context& context) const {
    return OrganisationRun(parser, context).run();
}

} // namespace svodka::cli
