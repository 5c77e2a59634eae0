// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plain_tool_tip.h"

namespace svodka::models {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString& text) {
    if (text.isEmpty())
        return {};
    return u"<p style=\"white-space:pre-wrap\">%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace svodka::models
