// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/reasons.h"

#include "services/reasons/reason_tables.h"
#include "services/reports/form_parts.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

namespace {

core::Origin originOf(const WeekReasons& reasons) {
    if (reasons.existing == 0)
        return core::Origin::None;
    return reasons.reporting < reasons.existing ? core::Origin::PartialOrganisations : core::Origin::Organisations;
}

/// Personal data are read only where they are asked for.
core::Result<ContactsByOwner> contactsFor(const ReportQuery& query) {
    if (!query.withContacts)
        return ContactsByOwner();
    const auto contacts = loadContacts(*query.store);
    if (!contacts)
        return contacts.error();
    return ContactsByOwner(*contacts);
}

} // namespace

QString ReasonsReport::name() const {
    return u"reasons"_s;
}

core::Title ReasonsReport::title() const {
    return {u"Причины и следующие шаги"_s, u"Reasons and next steps"_s};
}

core::Title ReasonsReport::about() const {
    return {u"Почему показатели низкие и что делать дальше: причины, обещанные даты, организации."_s,
            u"Why figures are low and what to do next: reasons, promised dates, organisations."_s};
}

QStringList ReasonsReport::indicators() const {
    return {}; // whatever reasons the campaign has
}

core::Result<ReportResult> ReasonsReport::build(const Week& week, const ReportQuery& query) const {
    if (!query.store)
        return core::Error{core::ErrorCode::InvalidArgument, name(), {}, u"no store"_s};
    const auto reasons =
        loadWeekReasons(*query.store, week, query.type, query.municipality, query.now.toLocalTime().date());
    if (!reasons)
        return reasons.error();
    const auto contacts = contactsFor(query);
    if (!contacts)
        return contacts.error();
    const ReasonTexts texts(week.campaign, week.period, true);
    ReportResult result;
    result.document.tables = {reasonCounts(week, *reasons, texts), reasonList(week, *reasons, texts, *contacts)};
    if (!week.campaign.legalBases.empty())
        result.document.tables.push_back(legalBases(week, texts));
    for (core::Table& table : result.document.tables)
        table.title = u"%1: «%2» (%3)"_s.arg(table.name, week.campaign.title.ru, core::periodToTitle(week.period));
    result.origin = originOf(*reasons);
    result.partial = result.origin == core::Origin::PartialOrganisations;
    result.document.info = reportInfo(week, query, *this, result.document.tables.front().title,
                                      u"Источник: данные недели по организациям и заметки пользователей"_s);
    return result;
}

} // namespace svodka::services
