// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace svodka::ingest {

/// Splits delimited text into records of fields. Fields in double quotes may hold delimiters, doubled quotes and line
/// breaks; a quote that is never closed is taken as an ordinary character, so that it cannot swallow the file. LF, CRLF
/// and CR end a record; a blank line is a record without fields. Stops after `limit` records (-1 = no limit).
std::vector<QStringList> parseDelimited(QStringView text, QChar delimiter, int limit = -1);

} // namespace svodka::ingest
