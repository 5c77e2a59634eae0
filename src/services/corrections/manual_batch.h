// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <vector>

namespace svodka::services {

/// True for what a person wrote by hand: it has no file, its heading is the reason.
bool isManual(const core::BatchInfo& batch);

/// «исправлено вручную: причина (автор, 05.05.2023)», in the program's language: what stands where a figure's file
/// would.
QString manualSourceText(const core::BatchInfo& batch);

/// «Неделя», «Реестр организаций», «Исправление», «Ответы»: what a batch brought, in the program's language.
QString batchKindText(const core::BatchInfo& batch);

/// The file of an import, or what stands in its place.
QString batchName(const core::BatchInfo& batch);

/// Puts the text of a correction where the source of its figures names no file.
void nameManualSources(std::vector<core::ReportedFigure>& figures, const std::vector<core::BatchInfo>& batches);

} // namespace svodka::services
