// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/organisation_edits.h"
#include "store/session.h"

namespace svodka::store {

/// core::OrganisationEdits over one SQLite file.
class OrganisationEditor final : public core::OrganisationEdits {
public:
    explicit OrganisationEditor(Session session) : m_session(session) {}

    core::Result<core::OrganisationHistory> history(core::OrganisationId organisation) override;
    core::Result<std::vector<core::OrganisationHistory>> mergedOnes() override;
    core::Result<std::vector<core::OrganisationId>> mergedInto(core::OrganisationId main) override;

    core::Result<void> setDays(core::OrganisationId organisation, QDate opened, QDate closed) override;
    core::Result<void> rename(core::OrganisationId organisation, const QString& name, QDate from) override;
    core::Result<void> move(core::OrganisationId organisation, core::MunicipalityId to, QDate from) override;
    core::Result<void> setFields(core::OrganisationId organisation,
                                 const std::vector<core::FieldValue>& fields) override;
    core::Result<void> merge(core::OrganisationId duplicate, core::OrganisationId main) override;
    core::Result<void> join(core::OrganisationId closed, core::OrganisationId successor, QDate lastDay) override;
    core::Result<void> nameMunicipality(core::MunicipalityId municipality,
                                        const core::MunicipalityName& state) override;

private:
    [[nodiscard]] core::Result<void> checkWriting() const;
    /// Ready to be written: an edit is running, and there is such an organisation.
    [[nodiscard]] core::Result<void> begin(core::OrganisationId organisation) const;
    [[nodiscard]] core::Result<void> set(core::OrganisationId organisation, const QString& column,
                                         const QVariant& value) const;
    [[nodiscard]] core::Result<void> endLast(const QString& table, core::OrganisationId organisation, QDate from) const;

    Session m_session;
};

} // namespace svodka::store
