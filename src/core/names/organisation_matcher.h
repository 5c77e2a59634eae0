// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation.h"

#include <QHash>
#include <QString>
#include <vector>

namespace svodka::core {

/// Finds the organisation that a spelling means inside one municipality and type. Spellings are equal when they are
/// equal after normaliseText and the unification of «№ 1», «№1», «N 1», «No 1»; legal forms (МБДОУ, МБОУ) and numbers
/// are part of the name and are never dropped: № 1 ≠ № 11, МБДОУ ≠ МБОУ.
class OrganisationMatcher final {
public:
    explicit OrganisationMatcher(const std::vector<Organisation>& organisations);

    /// Every organisation of that municipality whose name is the same; those of `type` only, if it is not empty.
    /// One = a match, none = unknown, several = a question.
    [[nodiscard]] std::vector<OrganisationId> find(const QString& name, MunicipalityId municipality,
                                                   const QString& type) const;

    /// The form under which two spellings of one organisation are equal.
    static QString key(const QString& name);

private:
    struct Entry {
        OrganisationId id;
        MunicipalityId municipality;
        QString type;
    };
    QHash<QString, std::vector<Entry>> m_byKey;
};

} // namespace svodka::core
