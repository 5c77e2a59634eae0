// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal.h"

#include <QString>

namespace svodka::services {

/// What was done, as a noun, so that it can stand behind «Отменить:»: «переименование организации». A code that is not
/// known — of a newer program — is given as it is.
QString actionText(const QString& action);

/// The same with what it was done to: «импорт «неделя.xlsx»», «переименование организации «Детский сад № 5»».
QString stepText(const core::JournalEntry& entry);

} // namespace svodka::services
