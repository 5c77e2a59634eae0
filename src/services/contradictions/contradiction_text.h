// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/contradictions/contradiction.h"

namespace svodka::services {

/// What cannot be true, in one sentence of the program's language, with codes where titles are not known.
QString contradictionText(const Contradiction& entry);
/// The same with the titles of the catalogue.
QString contradictionText(const Contradiction& entry, const core::Catalogue& catalogue, bool russian);

/// «Список против списка», «Сумма», …: the kind in a few words.
QString contradictionTitle(ContradictionKind kind);

/// What can be done about it, in one or two sentences.
QString contradictionTodo(ContradictionKind kind);

/// «открыто», «принято: …», «решение о других цифрах».
QString contradictionState(const Contradiction& entry);

/// All of them for the window and for an export, in the given order.
core::Table contradictionTable(const std::vector<Contradiction>& entries, const core::Catalogue& catalogue,
                               bool russian);

} // namespace svodka::services
