// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace svodka::report {

/// Puts `bytes` at `path` in one step: at any failure what stood there before is still there, whole.
/// OutputNotWritable (subject = path, detail = the system's words).
core::Result<void> writeAtomically(const QString& path, const QByteArray& bytes);

} // namespace svodka::report
