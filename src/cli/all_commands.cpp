// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/add_organisation_command.h"
#include "cli/commands/answer_command.h"
#include "cli/commands/backup_command.h"
#include "cli/commands/catalogue_command.h"
#include "cli/commands/contacts_command.h"
#include "cli/commands/contradictions_command.h"
#include "cli/commands/correct_command.h"
#include "cli/commands/import_command.h"
#include "cli/commands/import_registry_command.h"
#include "cli/commands/imports_command.h"
#include "cli/commands/init_command.h"
#include "cli/commands/inspect_command.h"
#include "cli/commands/journal_command.h"
#include "cli/commands/match_command.h"
#include "cli/commands/notes_command.h"
#include "cli/commands/organisation_command.h"
#include "cli/commands/organisations_command.h"
#include "cli/commands/pending_command.h"
#include "cli/commands/report_command.h"
#include "cli/commands/reports_command.h"
#include "cli/commands/restore_command.h"
#include "cli/commands/status_command.h"
#include "cli/commands/tasks_command.h"
#include "cli/commands/undo_command.h"
#include "cli/commands/verify_command.h"
#include "cli/commands/views_command.h"

namespace svodka::cli {

namespace {

template <typename... Commands>
std::vector<std::unique_ptr<Command>> makeAll() {
    std::vector<std::unique_ptr<Command>> list;
    (list.push_back(std::make_unique<Commands>()), ...);
    return list;
}

} // namespace

const std::vector<std::unique_ptr<Command>>& allCommands() {
    static const std::vector<std::unique_ptr<Command>> commands =
        makeAll<InitCommand, InspectCommand, MatchCommand, ImportCommand, ImportRegistryCommand, PendingCommand,
                AnswerCommand, ImportsCommand, UndoCommand, JournalCommand, CorrectCommand, AddOrganisationCommand,
                OrganisationCommand, OrganisationsCommand, MunicipalityCommand, StatusCommand, ContradictionsCommand,
                TasksCommand, NotesCommand, ContactsCommand, ReportsCommand, ReportCommand, ViewsCommand,
                CatalogueCommand, BackupCommand, RestoreCommand, VerifyCommand>();
    return commands;
}

} // namespace svodka::cli
