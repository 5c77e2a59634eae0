// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/life/merge_preview.h"
#include "services/life/organisation_edit.h"

namespace svodka::cli {

/// One run of `organisation`.
class OrganisationRun final {
public:
    OrganisationRun(const QCommandLineParser& parser, Context& context) : m_parser(parser), m_context(context) {}

    ExitCode run();

private:
    using Change = core::Result<core::ChangeId>;

    [[nodiscard]] QString mistake() const; ///< empty if the options fit the action
    ExitCode act();
    ExitCode show();
    ExitCode merge();
    core::Result<core::OrganisationId> other();
    Change change();
    Change move();
    Change days();
    Change set();
    core::Result<core::FieldValue> field(const QString& setting) const;
    [[nodiscard]] QString valueText(core::RegistryField field, const QString& value) const;
    ExitCode finish(const Change& change) const;
    ExitCode printConflicts(const services::MergePreview& preview, core::ChangeId change) const;
    [[nodiscard]] services::EditedBy by() const;

    const QCommandLineParser& m_parser;
    Context& m_context;
    std::unique_ptr<core::Store> m_store;
    core::Organisation m_organisation;
    QString m_action;
    QDate m_day;
};

} // namespace svodka::cli
