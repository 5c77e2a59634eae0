// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/note_output.h"

#include "ingest/inspect_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using core::ReasonStanding;

namespace {

struct Notes final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue dayOrNull(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString placeName(const services::Week& week, const core::Organisation& organisation) {
    const core::Municipality* place = week.region.find(organisation.municipality);
    return place ? week.nameOf(*place).name : QString();
}

QJsonObject standingToJson(const ReasonStanding& standing, const services::OrganisationReasons& one, QDate day,
                           const services::ReasonTexts& texts) {
    const core::Note note = standing.note.value_or(core::Note());
    return {{u"note"_s, standing.note ? QJsonValue(note.id.value) : QJsonValue()},
            {u"reason"_s, standing.code.isEmpty() ? QJsonValue() : QJsonValue(standing.code)},
            {u"title"_s, texts.title(standing.code)},
            {u"state"_s, stateCode(standing.state)},
            {u"over"_s, standing.over},
            {u"why"_s, texts.why(standing, one.values)},
            {u"nextStep"_s, texts.nextStep(standing.code)},
            {u"promised"_s, dayOrNull(note.promised)},
            {u"overdue"_s, standing.isOverdue(day)},
            {u"text"_s, note.text},
            {u"author"_s, note.author}};
}

QString lineOf(const ReasonStanding& standing, const services::OrganisationReasons& one, QDate day,
               const services::ReasonTexts& texts) {
    QStringList parts{texts.brief(standing)};
    if (!standing.isOpen() || standing.code.isEmpty())
        parts = {texts.title(standing.code), texts.state(standing)};
    if (const QString why = texts.why(standing, one.values); !why.isEmpty())
        parts << why;
    if (standing.note && standing.note->promised.isValid())
        parts << Notes::tr("promised by %1").arg(standing.note->promised.toString(u"dd.MM.yyyy"_s));
    if (standing.isOverdue(day))
        parts << Notes::tr("the date has passed");
    if (standing.note && !standing.note->text.isEmpty())
        parts << standing.note->text;
    parts.removeAll(QString());
    const QString number = standing.note ? Notes::tr("No. %1").arg(standing.note->id.value) : u"—"_s;
    return u"  %1  "_s.arg(number) + parts.join(u" · "_s);
}

} // namespace

QString stateCode(core::NoteState state) {
    switch (state) {
    case core::NoteState::Suggested:
        return u"suggested"_s;
    case core::NoteState::Confirmed:
        return u"confirmed"_s;
    case core::NoteState::Rejected:
        return u"rejected"_s;
    }
    return {};
}

QJsonObject reasonsToJson(const services::Week& week, const services::OrganisationReasons& one, QDate day,
                          const services::ReasonTexts& texts) {
    QJsonArray reasons;
    for (const ReasonStanding& standing : one.standings)
        reasons.append(standingToJson(standing, one, day, texts));
    const QString place = placeName(week, one.organisation);
    return {{u"organisation"_s, one.organisation.name},
            {u"id"_s, one.organisation.id.value},
            {u"type"_s, one.organisation.type},
            {u"municipality"_s, place.isEmpty() ? QJsonValue() : QJsonValue(place)},
            {u"campaign"_s, week.campaign.code},
            {u"period"_s, ingest::periodToJson(week.period)},
            {u"reasons"_s, reasons}};
}

QStringList reasonLines(const services::Week& week, const services::OrganisationReasons& one, QDate day,
                        const services::ReasonTexts& texts) {
    QStringList place{one.organisation.name, placeName(week, one.organisation)};
    place.removeAll(QString());
    QStringList lines{place.join(u" — "_s)};
    for (const ReasonStanding& standing : one.standings)
        lines << lineOf(standing, one, day, texts);
    return lines;
}

QJsonArray logToJson(const std::vector<core::LogEntry>& log) {
    QJsonArray entries;
    for (const core::LogEntry& entry : log)
        entries.append(QJsonObject{{u"entry"_s, entry.id.value},
                                   {u"day"_s, dayOrNull(entry.day)},
                                   {u"channel"_s, entry.channel},
                                   {u"text"_s, entry.text},
                                   {u"author"_s, entry.author}});
    return entries;
}

QStringList logLines(const std::vector<core::LogEntry>& log) {
    QStringList lines;
    for (const core::LogEntry& entry : log)
        lines << u"  %1  %2: %3"_s.arg(entry.day.toString(u"dd.MM.yyyy"_s), services::channelText(entry.channel),
                                       entry.text);
    return lines;
}

} // namespace svodka::cli
