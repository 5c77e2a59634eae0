// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_command.h"

int main(int argc, char** argv) {
    return svodka::root::runCommand(argc, argv);
}
