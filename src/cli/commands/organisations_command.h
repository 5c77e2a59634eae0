// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace svodka::cli {

/// `organisations duplicates`: pairs that may be one organisation entered twice.
class OrganisationsCommand final : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] qsizetype argumentCount() const override { return 1; }
    [[nodiscard]] ExitCode run(const QCommandLineParser& parser, Context& context) const override;
};

/// `municipality rename M …`: a new name, type or code of a municipality from a day.
class MunicipalityCommand final : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] qsizetype argumentCount() const override { return 2; }
    [[nodiscard]] ExitCode run(const QCommandLineParser& parser, Context& context) const override;
};

} // namespace svodka::cli
