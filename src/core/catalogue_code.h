// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace svodka::core {

/// A code that a title suggests, in Latin letters, none of `taken`: «Сообщений за неделю» → soobshchenij_za_nedelyu.
QString suggestedCode(const QString& title, const QStringList& taken);

} // namespace svodka::core
