// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace svodka::store {

/// Splits a script into its statements, without comments and the closing «;». A «;» or «--» inside quotes is text.
/// Bodies of triggers are not understood.
QStringList splitSql(const QString& script);

} // namespace svodka::store
