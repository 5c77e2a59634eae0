// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace svodka::report {

/// Sheet names that every spreadsheet takes, one for each wish, in order: at most 31 UTF-16 units, none of []:*?/\ and
/// no apostrophe, never empty, no two equal in any case of letters («Школы», «Школы (2)»).
QStringList validSheetNames(const QStringList& wishes);

} // namespace svodka::report
