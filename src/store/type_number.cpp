// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/type_number.h"

namespace svodka::store {

int typeNumber(const core::Catalogue& catalogue, const QString& code) {
    if (code.isEmpty())
        return 0;
    const core::OrganisationType* type = catalogue.type(code);
    return type ? type->number : -1;
}

QString typeCode(const core::Catalogue& catalogue, int number) {
    for (const core::OrganisationType& type : catalogue.types) {
        if (number > 0 && type.number == number)
            return type.code;
    }
    return {};
}

} // namespace svodka::store
