// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/period.h"

#include <QString>

namespace svodka::core {

/// What the window shows at the moment: the one state that the filter bar sets and every page observes. A plain value,
/// so that back and forward are a list of these.
struct FilterState {
    QString campaign;            ///< code; empty = none is chosen (an empty store)
    Period period;               ///< not valid = none is chosen
    QString type;                ///< code of an organisation type; empty = all types
    MunicipalityId municipality; ///< 0 = the whole region
    QString search;              ///< as typed; empty = everything

    friend bool operator==(const FilterState&, const FilterState&) = default;
};

} // namespace svodka::core
