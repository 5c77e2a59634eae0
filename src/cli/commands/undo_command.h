// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <optional>

namespace svodka::cli {

/// `undo BATCH`: takes one whole import back; `undo --change N`, `undo --last`: any change of the log.
class UndoCommand final : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] qsizetype argumentCount() const override { return 1; }
    [[nodiscard]] ExitCode run(const QCommandLineParser& parser, Context& context) const override;

private:
    static ExitCode undoImport(qint64 number, Context& context);
    static ExitCode undoChange(const std::optional<qint64>& number, Context& context);
};

} // namespace svodka::cli
