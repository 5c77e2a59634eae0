// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/import_request.h"

namespace svodka::services {

/// «period_overridden», «municipality_unmatched», …: for JSON.
QString noticeCode(NoticeKind kind);

/// What to do about it, one sentence in the program's language; empty where nothing is to be done.
QString noticeTodo(NoticeKind kind);

/// One sentence, in the program's language.
QString noticeText(const ImportNotice& notice);

} // namespace svodka::services
