// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/reasons/contact_service.h"
#include "services/reasons/reason_texts.h"
#include "services/reasons/week_reasons.h"

#include <QHash>

namespace svodka::services {

/// Contacts by whom they belong to. Empty where they are not to be shown.
class ContactsByOwner final {
public:
    ContactsByOwner() = default;
    explicit ContactsByOwner(const std::vector<NamedContact>& contacts);

    [[nodiscard]] bool isShown() const { return m_isShown; }
    [[nodiscard]] QString of(core::OrganisationId organisation) const { return m_byOrganisation.value(organisation); }
    [[nodiscard]] QString of(core::MunicipalityId municipality) const { return m_byMunicipality.value(municipality); }

private:
    bool m_isShown = false;
    QHash<core::OrganisationId, QString> m_byOrganisation;
    QHash<core::MunicipalityId, QString> m_byMunicipality;
};

/// How many organisations have which reason, by municipality and type; an organisation with two counts in both columns,
/// and once in «С причиной».
core::Table reasonCounts(const Week& week, const WeekReasons& reasons, const ReasonTexts& texts);

/// A row for each open reason or remark of each organisation.
core::Table reasonList(const Week& week, const WeekReasons& reasons, const ReasonTexts& texts,
                       const ContactsByOwner& contacts);

/// What letters can cite.
core::Table legalBases(const Week& week, const ReasonTexts& texts);

} // namespace svodka::services
