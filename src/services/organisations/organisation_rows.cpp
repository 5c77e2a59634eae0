// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisations/organisation_rows.h"

#include "services/organisations/status_steps.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Judge;
using core::Membership;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(Organisations)
};

/// The complements say nothing that their statuses do not, and a share is of people: no organisation has it or not.
QStringList membershipIndicators(const core::Campaign& campaign) {
    QStringList codes = mainIndicators(campaign);
    codes.removeIf([&](const QString& code) {
        const core::IndicatorKind kind = campaign.indicator(code)->kind;
        return kind == core::IndicatorKind::Complement || kind == core::IndicatorKind::Share;
    });
    return codes;
}

QStringList partsOf(const core::Campaign& campaign) {
    const std::vector<StatusChain> chains = statusChains(campaign);
    return chains.empty() ? QStringList() : chains.front().parts();
}

} // namespace

OrganisationRows::OrganisationRows(const Week& week, core::FilterState filter, QString indicator, bool russian)
    : m_week(week), m_filter(std::move(filter)), m_indicator(std::move(indicator)), m_russian(russian),
      m_judge(week.campaign, week.period), m_finder(week.campaign, week.period),
      m_reasonTexts(week.campaign, week.period, russian), m_day(week.period.end), m_parts(partsOf(week.campaign)),
      m_indicators(membershipIndicators(week.campaign)) {}

void OrganisationRows::setNotes(const std::vector<core::Note>& notes, QDate day) {
    m_day = day;
    for (const core::Note& note : notes)
        m_notes[note.organisation].push_back(note);
}

void OrganisationRows::addReasons(Judge::Values values, OrganisationEntry& entry) const {
    const auto standings = core::standingReasons(m_finder.find(values), m_notes.value(entry.id), m_week.period);
    const core::ReasonStanding* main = core::mainReason(standings);
    for (const core::ReasonStanding& standing : standings) {
        if (standing.isOpen() && !standing.code.isEmpty())
            entry.reasons.append(standing.code);
        entry.isOverdue = entry.isOverdue || standing.isOverdue(m_day);
    }
    entry.isSuggested = main && main->state == core::NoteState::Suggested;
    entry.promised = core::promisedDay(standings);
    QStringList words{main ? m_reasonTexts.brief(*main) : QString()};
    if (entry.isOverdue)
        words.append(Texts::tr("the date has passed"));
    words.removeAll(QString());
    entry.reason = words.join(u"; "_s);
}

bool OrganisationRows::isInFilter(const core::Organisation& organisation) const {
    const core::MunicipalityId wanted = m_filter.municipality;
    if (wanted == noMunicipality && organisation.municipality.isValid())
        return false;
    if (wanted.isValid() && organisation.municipality != wanted)
        return false;
    return (m_filter.type.isEmpty() || organisation.type == m_filter.type) && organisation.existedIn(m_week.period);
}

bool OrganisationRows::isBehindNumber(Judge::Values values) const {
    const auto isMember = [&](const QString& code) { return m_judge.judge(code, values) == Membership::Yes; };
    if (m_indicator == kTotal)
        return true;
    if (m_indicator == kNoData) // the exempt ones are in no base
        return std::none_of(m_parts.begin(), m_parts.end(), isMember) && !m_parts.isEmpty() &&
               m_judge.judge(m_parts.last(), values) != Membership::OutOfBase;
    return isMember(m_indicator);
}

OrganisationEntry OrganisationRows::describe(const core::Organisation& organisation, Judge::Values values) const {
    OrganisationEntry entry;
    entry.id = organisation.id;
    entry.name = organisation.name;
    entry.type = organisation.type;
    entry.municipality = organisation.municipality;
    if (const core::Municipality* municipality = m_week.region.find(organisation.municipality))
        entry.municipalityName = m_week.nameOf(*municipality).shortName;
    for (const QString& code : m_indicators)
        entry.memberships.push_back(m_judge.judge(code, values));
    addReasons(values, entry);
    entry.missing = missingText(statusProgress(m_week.campaign, m_week.period, m_judge, values), m_russian);
    return entry;
}

std::vector<OrganisationEntry> OrganisationRows::select(const std::vector<core::Organisation>& organisations,
                                                        const std::vector<core::WeeklyRow>& rows) const {
    QHash<core::OrganisationId, const core::WeeklyRow*> byOrganisation;
    for (const core::WeeklyRow& row : rows)
        byOrganisation.insert(row.organisation, &row);
    std::vector<OrganisationEntry> entries;
    for (const core::Organisation& organisation : organisations) {
        if (!isInFilter(organisation))
            continue;
        const core::WeeklyRow* row = byOrganisation.value(organisation.id, nullptr);
        const Judge::Values values = row ? Judge::Values(row->values) : Judge::Values();
        if (isBehindNumber(values))
            entries.push_back(describe(organisation, values));
    }
    return entries;
}

QStringList OrganisationRows::columnCodes() const {
    return QStringList{u"name"_s, u"type"_s, u"municipality"_s} + m_indicators +
           QStringList{u"reason"_s, u"promised"_s, u"missing"_s};
}

QString OrganisationRows::columnTitle(const QString& code) const {
    if (code == "name"_L1)
        return Texts::tr("Organisation");
    if (code == "type"_L1)
        return Texts::tr("Type");
    if (code == "municipality"_L1)
        return Texts::tr("Municipality");
    if (code == "missing"_L1)
        return Texts::tr("What is missing");
    if (code == "reason"_L1)
        return Texts::tr("Reason");
    if (code == "promised"_L1)
        return Texts::tr("Promised by");
    return indicatorTitle(m_week.campaign, code).in(m_russian);
}

core::Cell OrganisationRows::cell(const OrganisationEntry& entry, const QString& code) const {
    if (code == "promised"_L1)
        return entry.promised.isValid() ? core::Cell(entry.promised) : core::Cell();
    QString text;
    if (code == "name"_L1)
        text = entry.name;
    else if (code == "type"_L1)
        text = m_week.catalogue.type(entry.type) ? m_week.catalogue.type(entry.type)->title.in(m_russian) : entry.type;
    else if (code == "municipality"_L1)
        text = entry.municipalityName;
    else if (code == "missing"_L1)
        text = entry.missing;
    else if (code == "reason"_L1)
        text = entry.reason;
    else
        text = membershipText(entry.memberships[static_cast<size_t>(m_indicators.indexOf(code))]);
    return text.isEmpty() ? core::Cell() : core::Cell(text);
}

core::Table OrganisationRows::table(const std::vector<OrganisationEntry>& entries, const core::Title& title) const {
    core::Table table;
    table.name = Texts::tr("Organisations");
    table.title = u"%1: %2 (%3)"_s.arg(m_week.campaign.title.in(m_russian), title.in(m_russian),
                                       core::periodToTitle(m_week.period));
    const QStringList codes = columnCodes();
    for (const QString& code : codes)
        table.columns.push_back(
            {columnTitle(code), {}, code == "promised"_L1 ? core::ColumnKind::Date : core::ColumnKind::Text, false});
    for (const OrganisationEntry& entry : entries) {
        std::vector<core::Cell> cells;
        for (const QString& code : codes)
            cells.push_back(cell(entry, code));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace svodka::services
