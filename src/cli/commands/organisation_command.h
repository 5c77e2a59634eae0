// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace svodka::cli {

/// `organisation ACTION …`: shows one organisation and changes it: names, municipality, days, data, merge, joining.
class OrganisationCommand final : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] qsizetype argumentCount() const override { return 3; }
    [[nodiscard]] ExitCode run(const QCommandLineParser& parser, Context& context) const override;
};

} // namespace svodka::cli
