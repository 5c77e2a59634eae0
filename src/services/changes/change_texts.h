// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/changes/phrases.h"
#include "services/changes/week_changes.h"

namespace svodka::services {

/// Words for changes, in one language. The campaign may say in its own Russian words what it means to gain, lose or
/// lack a status (Campaign::texts, «changes.gained.active»: three forms, core::russianForm). References must outlive
/// it.
class ChangeTexts final {
public:
    ChangeTexts(const Week& week, const WeekChanges& changes, bool russian);

    [[nodiscard]] const Phrases& phrases() const { return m_phrases; }
    [[nodiscard]] QString kindText(core::ChangeKind kind) const;      ///< «Выбыли»
    [[nodiscard]] QString groupTitle(const ChangeGroup& group) const; ///< «Выбыли («Активно»)»
    [[nodiscard]] QString changeText(const core::OrganisationChange& change) const;
    [[nodiscard]] QString standingText(const core::Standing& standing) const; ///< «Не активно»
    /// What the change is measured against; names the week where that is not the one before: «Активно
    /// (08.04.23-14.04.23)».
    [[nodiscard]] QString beforeText(const core::OrganisationChange& change) const;
    [[nodiscard]] QString
    missingText(const ChangedOrganisation& one) const; ///< empty where nothing is known to be missing
    /// What its reason asks for next; empty where no reason is known.
    [[nodiscard]] QString nextStep(const ChangedOrganisation& one) const;
    [[nodiscard]] QString deliveryText(core::DeliveryState state) const;

    [[nodiscard]] QString statusTitle(int status) const;
    [[nodiscard]] QString typeTitle(const QString& type) const;
    [[nodiscard]] QString municipalityName(core::MunicipalityId id) const; ///< the official one; empty for none
    [[nodiscard]] QString shortName(core::MunicipalityId id) const;

    // «стали активными 7 организаций»
    [[nodiscard]] QString gained(int status, int number) const;
    [[nodiscard]] QString lost(int status, int number) const;
    [[nodiscard]] QString lacking(int status, int number) const;

private:
    [[nodiscard]] QString statusWords(const QString& key, int status, int number, const char* common) const;

    const Week& m_week;
    const WeekChanges& m_changes;
    Phrases m_phrases;
};

} // namespace svodka::services
