// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QString>

namespace svodka::core {

/// A spelling that a person or an exact rule tied to a municipality — or refused to.
struct Alias {
    QString spelling;   ///< verbatim
    QString normalised; ///< normaliseText(spelling)
    MunicipalityId target;
    bool refused = false; ///< the spelling is not `target`
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const Alias&, const Alias&) = default;
};

} // namespace svodka::core
