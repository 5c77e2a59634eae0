// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace svodka::cli {

/// `import-registry FILE …`: counts, changed fields and the batch id of a file about organisations.
class ImportRegistryCommand final : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] qsizetype argumentCount() const override { return 1; }
    [[nodiscard]] ExitCode run(const QCommandLineParser& parser, Context& context) const override;
};

} // namespace svodka::cli
