// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"

#include <QStringList>

namespace svodka::core {

using namespace Qt::StringLiterals;

Result<Period> periodFromIso(QStringView text) {
    const Error invalid{ErrorCode::PeriodInvalid, text.toString(), {}, u"2023-04-29..2023-05-05"_s};
    const QStringList parts = text.toString().split(u".."_s);
    if (parts.size() != 2)
        return invalid;
    const auto day = [](const QString& part) {
        return part.size() == 10 ? QDate::fromString(part, u"yyyy-MM-dd"_s) : QDate();
    };
    const Period period{day(parts[0]), day(parts[1])};
    if (!period.isValid())
        return invalid;
    return period;
}

QString periodToIso(const Period& period) {
    return period.start.toString(Qt::ISODate) + u".."_s + period.end.toString(Qt::ISODate);
}

QString periodToTitle(const Period& period) {
    const QString form = u"dd.MM.yy"_s;
    return period.start.toString(form) + u'-' + period.end.toString(form);
}

Period weekHolding(QDate day, Qt::DayOfWeek firstDay) {
    const int since = (day.dayOfWeek() - int(firstDay) + 7) % 7;
    const QDate start = day.addDays(-since);
    return {start, start.addDays(6)};
}

std::optional<Period> resolvePeriod(const PeriodMention& mention, Qt::DayOfWeek firstDay) {
    if (mention.period)
        return mention.period;
    if (mention.asOf && mention.asOf->isValid())
        return weekHolding(*mention.asOf, firstDay);
    return std::nullopt;
}

} // namespace svodka::core
