// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace svodka::cli {

/// `journal`: who changed what and when.
class JournalCommand final : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser& parser, Context& context) const override;
};

} // namespace svodka::cli
