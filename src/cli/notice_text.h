// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/import_request.h"

namespace svodka::cli {

/// «period_overridden», «municipality_unmatched», …: for JSON.
QString noticeCode(services::NoticeKind kind);

/// One sentence, in the program's language.
QString noticeText(const services::ImportNotice& notice);

} // namespace svodka::cli
