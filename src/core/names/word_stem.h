// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::core {

/// What is left of a Russian word, in lower case, when the endings of its cases are gone: «учреждения» → «учрежден»,
/// «Троицкого» → «троицк». Rough: to recognise known words and to find what resembles, never to tell two names apart.
QString wordStem(const QString& word);

/// The same for the name of a place, in which a case must not make two names one: «Троицкое» and «Троицкого» are
/// «троицк*», «Синегорск» and «Синегорска» «синегорск», «Синегорское» «синегорск*».
QString placeStem(const QString& word);

} // namespace svodka::core
