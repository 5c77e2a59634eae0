// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region.h"

#include <algorithm>

namespace svodka::core {

namespace {

bool isDated(const MunicipalityName& name) {
    return name.validFrom.isValid() || name.validTo.isValid();
}

bool admits(const MunicipalityName& name, QDate day) {
    return (!name.validFrom.isValid() || name.validFrom <= day) && (!name.validTo.isValid() || day <= name.validTo);
}

} // namespace

const MunicipalityName& Municipality::nameOn(QDate day) const {
    if (!day.isValid())
        return names.back();
    const auto dated = std::find_if(names.rbegin(), names.rend(),
                                    [day](const MunicipalityName& name) { return isDated(name) && admits(name, day); });
    if (dated != names.rend())
        return *dated;
    const auto undated =
        std::find_if(names.begin(), names.end(), [](const MunicipalityName& name) { return !isDated(name); });
    if (undated != names.end())
        return *undated;
    // A day in a gap between dates: the last name that had begun, or the first of all.
    const auto begun = std::find_if(names.rbegin(), names.rend(), [day](const MunicipalityName& name) {
        return !name.validFrom.isValid() || name.validFrom <= day;
    });
    return begun != names.rend() ? *begun : names.front();
}

QStringList Municipality::oktmoCodes() const {
    QStringList codes;
    for (const MunicipalityName& name : names)
        if (!name.oktmo.isEmpty() && !codes.contains(name.oktmo))
            codes << name.oktmo;
    return codes;
}

const Municipality* Region::find(MunicipalityId municipality) const {
    const auto found = std::find_if(municipalities.begin(), municipalities.end(),
                                    [municipality](const Municipality& one) { return one.id == municipality; });
    return found == municipalities.end() ? nullptr : &*found;
}

} // namespace svodka::core
