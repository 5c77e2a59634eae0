// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace svodka::ingest {

/// The separator of a text table: tab, «;», «|» or «,», found by how evenly it cuts the first records. Commas of prose
/// («Арбажский, Лузский») and of decimals do not make a table. A null QChar when nothing separates anything.
QChar findDelimiter(QStringView text);

} // namespace svodka::ingest
