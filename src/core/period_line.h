// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace svodka::core {

/// A title, sheet name or file name in the one form in which dates are looked for: lower case, every dash a hyphen,
/// every space a blank, quotes, invisible characters, times of day and days of the week gone; an underscore between two
/// digits stays, any other is a blank; «29. 04. 2023» without its blanks.
QString periodLine(QStringView text);

/// The only year that `line` names apart from dates («за 2023 год», «2023 г.»); 0 if it names none or several
/// («2022-2023 учебный год»).
int onlyYear(const QString& line);

} // namespace svodka::core
