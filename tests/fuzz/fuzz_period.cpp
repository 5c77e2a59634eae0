// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"
#include "fuzz/workbook_checks.h"

#include <QString>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace svodka;
    const core::PeriodMention mention = core::findPeriod(QString::fromUtf8(fuzz::bytesOf(data, size)));
    if (mention.period) {
        fuzz::require(mention.period->isValid(), "a period that was found is one");
        const auto again = core::periodFromIso(core::periodToIso(*mention.period));
        fuzz::require(again && *again == *mention.period, "a period is what it is printed as");
    }
    fuzz::require(!mention.asOf || mention.asOf->isValid(), "a day that was found is one");
    fuzz::require(mention.isEmpty() || core::resolvePeriod(mention, Qt::Monday).has_value(), "a mention means a week");
    return 0;
}
