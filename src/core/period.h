// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QStringView>
#include <compare>
#include <optional>

namespace svodka::core {

/// A reporting period: both days belong to it. Never an ISO week number: the federal week of «Сферум» runs
/// Saturday–Friday, that of «Госпаблики» Monday–Sunday (docs/rules.md 5).
struct Period {
    QDate start;
    QDate end;

    [[nodiscard]] bool isValid() const { return start.isValid() && end.isValid() && start <= end; }
    [[nodiscard]] bool contains(QDate day) const { return start <= day && day <= end; }
    friend bool operator==(const Period&, const Period&) = default;
    friend bool operator<(const Period& a, const Period& b) {
        return a.end != b.end ? a.end < b.end : a.start < b.start;
    }
};

/// What a text says about time: a period, or one day («по состоянию на 01.02.2023г.») that stands for the week
/// which holds it.
struct PeriodMention {
    std::optional<Period> period;
    std::optional<QDate> asOf;

    [[nodiscard]] bool isEmpty() const { return !period && !asOf; }
    friend bool operator==(const PeriodMention&, const PeriodMention&) = default;
};

/// «2023-04-29..2023-05-05», the form of command-line arguments. PeriodInvalid if it is not one.
Result<Period> periodFromIso(QStringView text);

/// «2023-04-29..2023-05-05».
QString periodToIso(const Period& period);

/// «29.04.23-05.05.23», exactly as the ministry prints it in its titles.
QString periodToTitle(const Period& period);

/// The seven days that hold `day` when weeks begin on `firstDay`.
Period weekHolding(QDate day, Qt::DayOfWeek firstDay);

/// Finds the period (or, failing that, the day) that a title, a sheet name or a file name speaks of, in the usual
/// Russian spellings: «29.04.23-05.05.23», «02.03.2024 – 08.03.2024», «с 22 по 28 июля 2024 года», «22-28 июля 2024»,
/// «за 2023 год, неделя 29.04-05.05», «29042023_05052023», «по состоянию на 01.02.2023г.». What is not certain is none:
/// an impossible date, an end before its start, more than a year, a year outside 2010–2049, a range without a year; two
/// different weeks or days; a deadline («до 20.04.2023»), the date of an order or of the file itself. Of several ranges
/// the only week is meant. Empty if the text names none.
PeriodMention findPeriod(QStringView text);

/// The period meant by `mention`, given the first day of the campaign's week.
std::optional<Period> resolvePeriod(const PeriodMention& mention, Qt::DayOfWeek firstDay);

} // namespace svodka::core
