// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_command.h"

int main(int argc, char** argv) {
    svodka::platform::restrictLibrarySearch();
    return svodka::root::runCommand(argc, argv);
}
