// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"
#include "fuzz/workbook_checks.h"

#include <QString>
#include <cmath>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace svodka;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto number = core::parseNumber(text);
    fuzz::require(!number || std::isfinite(*number), "a number is finite");
    fuzz::require(!number || !core::isNotReported(text), "a number is reported");
    const auto flag = core::parseFlag(text);
    fuzz::require(!flag || *flag == 0 || *flag == 1, "a flag is 0 or 1");
    if (const auto count = core::parseCountOfBase(text))
        core::wholePercent(count->count, count->base);
    if (number && std::abs(*number) < 1e9)
        fuzz::require(core::parseNumber(core::numberToText(*number)).has_value(), "a printed number is one");
    return 0;
}
