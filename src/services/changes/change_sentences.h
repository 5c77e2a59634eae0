// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/changes/change_texts.h"

#include <QStringList>

namespace svodka::services {

/// What stands in the minutes of the week: a sentence each, complete in itself. Few names stand in a sentence, the
/// others are counted («и ещё 9»); that nothing happened is said too.
QStringList changeSentences(const Week& week, const WeekChanges& changes, const ChangeTexts& texts);

} // namespace svodka::services
