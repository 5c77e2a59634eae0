// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What a program has to settle with its system before anything else. The functions need no application object and are
/// called by main, first thing, on its thread.
namespace svodka::platform {

/// Libraries are looked for in the program's own folder and the system's, never in the current one or along PATH.
void restrictLibrarySearch();

/// The arguments without the program's own name, every letter whole whatever the system's code page is.
QStringList commandLine(int argc, char** argv);

/// The Windows of a user who likes it dark is told to Qt, which else would not look.
void followSystemTheme();

/// False where a window could not be shown: Qt itself would abort.
bool hasScreen();

/// While it lives, what the program prints as UTF-8 is read rightly by the console it was started from; the console's
/// own setting comes back after it. A program with a window takes hold of that console first.
class ConsoleOutput final {
public:
    ConsoleOutput();
    ~ConsoleOutput();
    Q_DISABLE_COPY_MOVE(ConsoleOutput)

private:
    unsigned m_codePage = 0; ///< of the console before; 0 = nothing to bring back
};

} // namespace svodka::platform
