// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table.h"

#include <algorithm>

namespace svodka::core {

bool Table::hasGroups() const {
    return std::any_of(columns.begin(), columns.end(),
                       [](const TableColumn& column) { return !column.group.isEmpty(); });
}

} // namespace svodka::core
