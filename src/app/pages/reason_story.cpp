// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reason_story.h"

#include "services/reasons/reason_texts.h"

#include <QCoreApplication>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Cell;
using core::ColumnKind;
using core::dayCell;
using core::textCell;

namespace {

class ReasonStory final {
    Q_DECLARE_TR_FUNCTIONS(ReasonStory)
};

QString stateText(const services::ReasonTexts& texts, const core::ReasonStanding& standing, QDate day) {
    const QString state = texts.state(standing);
    if (!standing.isOverdue(day))
        return state;
    const QString passed = ReasonStory::tr("the date has passed");
    return state.isEmpty() ? passed : u"%1; %2"_s.arg(state, passed);
}

} // namespace

core::Table reasonsTable(const services::ReasonCard& card, bool russian) {
    const services::ReasonTexts texts(card.campaign, card.period, russian);
    core::Table table;
    table.name = ReasonStory::tr("Reasons");
    table.columns = {{ReasonStory::tr("Reason"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("State"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("By the week's figures"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("Promised by"), {}, ColumnKind::Date, false},
                     {ReasonStory::tr("Note"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("Said by"), {}, ColumnKind::Text, false}};
    for (const core::ReasonStanding& standing : card.reasons.standings) {
        const core::Note note = standing.note.value_or(core::Note());
        table.rows.push_back({texts.title(standing.code), textCell(stateText(texts, standing, card.day)),
                              textCell(texts.why(standing, card.reasons.values)), dayCell(note.promised),
                              textCell(note.text), textCell(note.author)});
    }
    return table;
}

core::Table logTable(const services::ReasonCard& card) {
    core::Table table;
    table.name = ReasonStory::tr("Log of contacts");
    table.columns = {{ReasonStory::tr("Day"), {}, ColumnKind::Date, false},
                     {ReasonStory::tr("How"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("What was agreed"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("By"), {}, ColumnKind::Text, false}};
    for (const core::LogEntry& entry : card.log)
        table.rows.push_back(
            {dayCell(entry.day), services::channelText(entry.channel), textCell(entry.text), textCell(entry.author)});
    return table;
}

core::Table contactsTable(const services::ReasonCard& card) {
    core::Table table;
    table.name = ReasonStory::tr("Contacts");
    table.columns = {{ReasonStory::tr("Whose"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("Position"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("Telephone"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("E-mail"), {}, ColumnKind::Text, false},
                     {ReasonStory::tr("Name"), {}, ColumnKind::Text, false}};
    for (const services::NamedContact& one : card.contacts) {
        const bool isOwn = one.contact.organisation.isValid();
        table.rows.push_back({isOwn ? ReasonStory::tr("the organisation's") : one.name, textCell(one.contact.position),
                              textCell(one.contact.phone), textCell(one.contact.mail), textCell(one.contact.person)});
    }
    return table;
}

QString letterText(const services::ReasonCard& card, const core::ReasonStanding& standing, bool russian) {
    if (standing.code.isEmpty())
        return {};
    const services::ReasonTexts texts(card.campaign, card.period, russian);
    QStringList parts{texts.nextStep(standing.code)};
    if (const QString bases = texts.citation(standing.code); !bases.isEmpty())
        parts << ReasonStory::tr("Legal bases:") + u'\n' + bases;
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString reasonHeadline(const services::ReasonCard& card, bool russian) {
    const services::ReasonTexts texts(card.campaign, card.period, russian);
    QStringList parts;
    if (const core::ReasonStanding* main = card.reasons.main())
        parts << ReasonStory::tr("Reason: %1").arg(texts.brief(*main));
    if (const QDate promised = core::promisedDay(card.reasons.standings); promised.isValid())
        parts << (promised < card.day ? ReasonStory::tr("promised by %1 — the date has passed")
                                      : ReasonStory::tr("promised by %1"))
                     .arg(promised.toString(u"dd.MM.yyyy"_s));
    return parts.join(u" · "_s);
}

} // namespace svodka::app
