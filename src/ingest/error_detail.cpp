// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/error_detail.h"

namespace svodka::ingest {

core::Error fileError(core::ErrorCode code, const char* phrase, const QString& part, const core::Location& where) {
    const QString behind = part.isEmpty() ? QString() : QStringLiteral(": ") + part;
    return {code, {}, where, QString::fromLatin1(phrase) + behind};
}

} // namespace svodka::ingest
