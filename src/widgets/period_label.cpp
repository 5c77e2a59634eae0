// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/period_label.h"

namespace svodka::widgets {

using namespace Qt::StringLiterals;

QString periodLabel(const core::Period& period) {
    if (!period.isValid())
        return {};
    const bool sameYear = period.start.year() == period.end.year();
    return u"%1 – %2"_s.arg(period.start.toString(sameYear ? u"dd.MM" : u"dd.MM.yyyy"),
                            period.end.toString(u"dd.MM.yyyy"));
}

QString shortPeriodLabel(const core::Period& period) {
    return period.isValid() ? period.end.toString(u"dd.MM.yy") : QString();
}

} // namespace svodka::widgets
