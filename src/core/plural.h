// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace svodka::core {

/// The one of three forms that Russian asks for beside a number: «1 школа|2 школы|5 школ», with %n in place of it.
/// 11–14 take the third form, 21 the first again. A text without bars has one form for every number.
QString russianForm(qint64 number, QStringView forms);

} // namespace svodka::core
