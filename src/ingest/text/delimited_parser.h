// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringList>
#include <QStringView>
#include <functional>
#include <vector>

namespace svodka::ingest {

/// Splits delimited text into records of fields. Fields in double quotes may hold delimiters, doubled quotes and line
/// breaks; a quote that is never closed is taken as an ordinary character, so that it cannot swallow the file. LF, CRLF
/// and CR end a record; a blank line is a record without fields.
/// `take` gets every record in its order and answers whether to go on.
void parseRecords(QStringView text, QChar delimiter, const std::function<bool(QStringList&&)>& take);

/// The same as a list. Stops after `limit` records (-1 = no limit).
std::vector<QStringList> parseDelimited(QStringView text, QChar delimiter, int limit = -1);

} // namespace svodka::ingest
