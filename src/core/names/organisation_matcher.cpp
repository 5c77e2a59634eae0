// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_matcher.h"

#include "core/names/normaliser.h"

#include <QRegularExpression>

namespace svodka::core {

using namespace Qt::StringLiterals;

OrganisationMatcher::OrganisationMatcher(const std::vector<Organisation>& organisations) {
    for (const Organisation& organisation : organisations)
        m_byKey[key(organisation.name)].push_back({organisation.id, organisation.municipality, organisation.type});
}

std::vector<OrganisationId> OrganisationMatcher::find(const QString& name, MunicipalityId municipality,
                                                      const QString& type) const {
    std::vector<OrganisationId> found;
    const auto entries = m_byKey.constFind(key(name));
    if (entries == m_byKey.constEnd())
        return found;
    for (const Entry& entry : *entries)
        if (entry.municipality == municipality && (type.isEmpty() || entry.type == type))
            found.push_back(entry.id);
    return found;
}

QString OrganisationMatcher::key(const QString& name) {
    static const QRegularExpression numberSign(uR"((?:№|\b(?:n|no|nо|номер)\b\.?|\b(?:n|no|nо)(?=\d))\s*(?=\d))"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression afterStop(uR"(([.,])\s+)"_s);
    static const QRegularExpression beforeStop(uR"(\s+(?=[.,]))"_s);
    QString line = normaliseText(name);
    line.replace(numberSign, u"№"_s);
    line.replace(afterStop, u"\\1"_s).remove(beforeStop);
    return line;
}

} // namespace svodka::core
