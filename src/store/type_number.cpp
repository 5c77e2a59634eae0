// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/type_number.h"

namespace svodka::store {

int typeNumber(const core::Catalogue& catalogue, const QString& code) {
    if (code.isEmpty())
        return 0;
    for (size_t i = 0; i < catalogue.types.size(); ++i) {
        if (catalogue.types[i].code == code)
            return static_cast<int>(i) + 1;
    }
    return -1;
}

QString typeCode(const core::Catalogue& catalogue, int number) {
    if (number <= 0 || static_cast<size_t>(number) > catalogue.types.size())
        return {};
    return catalogue.types[static_cast<size_t>(number) - 1].code;
}

} // namespace svodka::store
