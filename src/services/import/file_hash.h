// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace svodka::services {

/// SHA-256 of a file, hex: what tells one version of a file from another. FileNotFound, FileUnreadable.
core::Result<QString> fileHash(const QString& path);

} // namespace svodka::services
