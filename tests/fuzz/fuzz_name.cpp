// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/normaliser.h"
#include "fuzz/workbook_checks.h"

#include <QString>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace svodka;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString line = core::normaliseText(text);
    fuzz::require(core::normaliseText(line) == line, "what is normalised stays as it is");
    const core::NormalisedName name = core::normaliseMunicipality(text);
    fuzz::require(!name.stem.contains(u'"'), "a stem has no quotes");
    return 0;
}
