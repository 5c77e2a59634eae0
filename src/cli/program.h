// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QStringList>

namespace svodka::cli {

/// Runs one command line: `arguments` without the program's own name. Global options may stand before or after the
/// command; --help and --version work without a store and a display. Sets context.global.
int runProgram(QStringList arguments, Context& context);

/// True if the arguments ask for a command, the help or the version: a program that has a window, too, opens it
/// otherwise.
bool isCommandLine(QStringList arguments);

} // namespace svodka::cli
