// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace svodka::app {

/// What was copied in Excel, Word or a letter, as tab-separated lines; empty if there is no table in it. The largest
/// table of HTML is taken; its merged cells hold their text once. Line breaks inside a cell become blanks.
QString pastedTable(const QMimeData& data);

} // namespace svodka::app
