// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>
#include <vector>

namespace svodka::models {

enum class CopiedHeaders { Without, With };

/// The selected cells as lines of tab-separated cells, in the order of the model's rows and of `columnOrder` (the
/// columns as they stand on the screen). Cells inside the bounds that are not selected are left empty. No line break
/// at the end.
QString selectionText(const QModelIndexList& selected, const std::vector<int>& columnOrder, CopiedHeaders headers);

} // namespace svodka::models
