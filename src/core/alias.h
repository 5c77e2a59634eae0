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

/// The same for the name of an organisation. A spelling means something only where it stands: in every municipality
/// there is a school No. 1.
struct OrganisationAlias {
    QString spelling;            ///< verbatim
    MunicipalityId municipality; ///< of the rows that bear the spelling
    QString type;                ///< of those rows, code
    OrganisationId target;
    bool refused = false; ///< the spelling is not `target`; of target 0: it is none of those known, but a new one
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const OrganisationAlias&, const OrganisationAlias&) = default;
};

} // namespace svodka::core
