// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/organisations/organisation_list.h"
#include "services/reasons/reason_texts.h"
#include "services/reasons/week_reasons.h"

namespace svodka::services {

/// Chooses and describes the organisations behind one number. Pure. The week must outlive it.
class OrganisationRows final {
public:
    OrganisationRows(const Week& week, core::FilterState filter, QString indicator, bool russian);

    /// What people said, and the day by which promises are overdue.
    void setNotes(const std::vector<core::Note>& notes, QDate day);

    [[nodiscard]] QStringList indicators() const { return m_indicators; }
    [[nodiscard]] QStringList columnCodes() const;
    [[nodiscard]] std::vector<OrganisationEntry> select(const std::vector<core::Organisation>& organisations,
                                                        const std::vector<core::WeeklyRow>& rows) const;
    [[nodiscard]] core::Table table(const std::vector<OrganisationEntry>& entries, const core::Title& title) const;

private:
    [[nodiscard]] bool isInFilter(const core::Organisation& organisation) const;
    [[nodiscard]] bool isBehindNumber(core::Judge::Values values) const;
    [[nodiscard]] OrganisationEntry describe(const core::Organisation& organisation, core::Judge::Values values) const;
    void addReasons(core::Judge::Values values, OrganisationEntry& entry) const;
    [[nodiscard]] QString columnTitle(const QString& code) const;
    [[nodiscard]] core::Cell cell(const OrganisationEntry& entry, const QString& code) const;

    const Week& m_week;
    core::FilterState m_filter;
    QString m_indicator;
    bool m_russian;
    core::Judge m_judge;
    core::ReasonFinder m_finder;
    ReasonTexts m_reasonTexts;
    QHash<core::OrganisationId, std::vector<core::Note>> m_notes;
    QDate m_day;
    QStringList m_parts;      ///< disjoint parts of all organisations
    QStringList m_indicators; ///< of the memberships
};

} // namespace svodka::services
