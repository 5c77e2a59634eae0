// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/column_list.h"
#include "app/dialogs/import_preview.h"
#include "app/dialogs/import_queue.h"
#include "app/dialogs/import_trial.h"

namespace svodka::app {

/// The preview of a file that has an outcome. `questions` are shown instead of its own: the answered ones are among
/// them. `request` is what the user has said so far.
PreviewContent contentOf(const ImportTrial& trial, const std::vector<services::PendingQuestion>& questions,
                         const services::ImportRequest& request, const ColumnList& columns, bool russian);

/// That the file has come before as this batch, whose rows may wait for an answer.
QString repeatedText(const core::BatchInfo& batch, bool isWaiting);

/// What the columns of a file may be of which nothing was recognised. `campaign`: the chosen one; empty = all of them.
std::vector<services::ColumnMeaning> meaningsOf(const ImportTrial& trial, const QString& campaign);

/// What came from memory, and whether the week has come before.
QStringList rememberedLines(const services::ImportOutcome& outcome);

/// «Загружено: week.xlsx (новых: 18, …)».
QString sumText(const ImportSum& sum);

} // namespace svodka::app
