// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/start.h"

#include <cstdio>
#include <windows.h>
// after it
#include <shellapi.h>

namespace svodka::platform {

namespace {

/// True if the stream leads somewhere: a file, a pipe, a console.
bool isConnected(DWORD stream) {
    const HANDLE handle = GetStdHandle(stream);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

/// A program with a window is started without a console. Streams that were led into a file stay as they are.
void attachToParentConsole() {
    const bool out = isConnected(STD_OUTPUT_HANDLE);
    const bool err = isConnected(STD_ERROR_HANDLE);
    if ((out && err) || AttachConsole(ATTACH_PARENT_PROCESS) == 0)
        return;
    if (!out)
        freopen("CONOUT$", "w", stdout);
    if (!err)
        freopen("CONOUT$", "w", stderr);
}

} // namespace

void restrictLibrarySearch() {
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32 |
                             LOAD_LIBRARY_SEARCH_USER_DIRS);
    SetDllDirectoryW(L"");
}

QStringList commandLine(int, char**) {
    int count = 0;
    wchar_t** const words = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments += QString::fromWCharArray(words[i]);
    LocalFree(words);
    return arguments;
}

void followSystemTheme() {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=2");
}

bool hasScreen() {
    return true;
}

ConsoleOutput::ConsoleOutput() {
    attachToParentConsole();
    m_codePage = GetConsoleOutputCP();
    if (m_codePage != 0)
        SetConsoleOutputCP(CP_UTF8);
}

ConsoleOutput::~ConsoleOutput() {
    fflush(stdout);
    fflush(stderr);
    if (m_codePage != 0)
        SetConsoleOutputCP(m_codePage);
}

} // namespace svodka::platform
