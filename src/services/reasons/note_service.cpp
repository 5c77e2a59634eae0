// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reasons/note_service.h"

#include "core/ports/notes.h"
#include "services/reasons/reason_texts.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Note;
using core::NoteState;
using core::Result;

namespace {

class Words final {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

QString dayText(QDate day) {
    return day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : QString();
}

/// «Нет регистрации, до 12.05.2023»: what the log of changes says of a note.
QString summary(const ReasonTexts& texts, const Note& note) {
    QStringList parts{note.reason.isEmpty() ? note.text : texts.title(note.reason)};
    if (note.promised.isValid())
        parts.append(Words::tr("by %1").arg(dayText(note.promised)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString actionOf(NoteState state) {
    switch (state) {
    case NoteState::Suggested:
        return u"note.suggest"_s;
    case NoteState::Confirmed:
        return u"note.confirm"_s;
    case NoteState::Rejected:
        return u"note.reject"_s;
    }
    return {};
}

QString nameOf(const std::vector<core::Organisation>& organisations, core::OrganisationId id) {
    const auto found = std::find_if(organisations.begin(), organisations.end(),
                                    [&](const core::Organisation& one) { return one.id == id; });
    return found == organisations.end() ? QString() : found->name;
}

/// Works out what a wish means for each organisation, then writes it as one edit.
class NoteWriter final {
public:
    NoteWriter(core::Store& store, const core::Clock& clock, const NoteWish& wish)
        : m_store(store), m_wish(wish), m_now(clock.nowUtc()) {}

    Result<int> run() {
        if (const auto checked = check(); !checked)
            return checked.error();
        if (const auto planned = plan(); !planned)
            return planned.error();
        if (m_notes.empty())
            return Error{ErrorCode::ReasonNotFound, subject(), {}, {}};
        const auto done = m_store.edit(edit(), [this] { return write(); });
        if (!done)
            return done.error();
        return m_written;
    }

private:
    Result<void> check() {
        if (const auto loaded = core::take(m_store.catalogue(), &m_catalogue); !loaded)
            return loaded;
        m_campaign = m_catalogue.campaign(m_wish.campaign);
        if (!m_campaign)
            return Error{ErrorCode::CampaignUnknown, m_wish.campaign, {}, codes(m_catalogue.campaigns)};
        if (!m_wish.period.isValid())
            return Error{ErrorCode::PeriodInvalid, core::periodToIso(m_wish.period), {}, {}};
        for (const QString& reason : {m_wish.reason.value_or(QString()), m_wish.instead})
            if (!reason.isEmpty() && !m_campaign->reason(reason))
                return Error{ErrorCode::ReasonUnknown, reason, {}, codes(m_campaign->reasons)};
        if (m_wish.reason && m_wish.reason->isEmpty() && saysNothing())
            return Error{ErrorCode::NoteEmpty, {}, {}, {}};
        return checkOrganisations();
    }

    [[nodiscard]] bool saysNothing() const {
        return m_wish.text.value_or(QString()).trimmed().isEmpty() && !m_wish.promised.value_or(QDate()).isValid();
    }

    Result<void> checkOrganisations() {
        if (const auto loaded = core::take(m_store.organisations(), &m_organisations); !loaded)
            return loaded;
        QSet<core::OrganisationId> known;
        for (const core::Organisation& one : m_organisations)
            known.insert(one.id);
        for (const core::OrganisationId id : m_wish.organisations)
            if (!known.contains(id))
                return Error{ErrorCode::OrganisationUnknown, QString::number(id.value), {}, {}};
        return {};
    }

    template <typename Items>
    static QString codes(const Items& items) {
        QStringList list;
        for (const auto& item : items)
            list.append(item.code);
        return list.join(u", "_s);
    }

    Result<void> plan() {
        const auto notes = m_store.notes().notes(m_campaign->code);
        if (!notes)
            return notes.error();
        QHash<core::OrganisationId, std::vector<Note>> notesOf;
        for (const Note& note : *notes)
            notesOf[note.organisation].push_back(note);
        QHash<core::OrganisationId, std::vector<std::optional<double>>> valuesOf;
        const auto listen = [&](core::OrganisationId id, core::Judge::Values values) {
            valuesOf.insert(id, {values.begin(), values.end()});
        };
        // Only where a reason is to be found does it matter what the figures say.
        if (!m_wish.reason)
            if (const auto read = m_store.eachWeeklyRow(m_campaign->code, m_wish.period, listen); !read)
                return read;
        const core::ReasonFinder finder(*m_campaign, m_wish.period);
        for (const core::OrganisationId id : m_wish.organisations) {
            const std::vector<Note> own = notesOf.value(id);
            QString reason = m_wish.reason.value_or(QString());
            if (!m_wish.reason)
                if (const auto standings = core::standingReasons(finder.find(valuesOf.value(id)), own, m_wish.period);
                    const core::ReasonStanding* main = core::mainReason(standings))
                    reason = main->code;
            add(id, reason, own);
            if (!m_wish.instead.isEmpty() && m_wish.instead != reason)
                reject(id, own);
        }
        return {};
    }

    /// The newest note about the reason that holds in the week, else a new one. Remarks stand side by side.
    [[nodiscard]] Note noteAbout(core::OrganisationId id, const QString& reason, const std::vector<Note>& own) const {
        Note note;
        note.organisation = id;
        note.campaign = m_campaign->code;
        note.period = m_wish.period;
        note.reason = reason;
        for (const Note& each : own)
            if (!reason.isEmpty() && each.reason == reason && each.holdsIn(m_wish.period) && note.at <= each.at)
                note = each;
        return note;
    }

    /// Where no reason is named and nothing else is said there is nothing to write.
    void add(core::OrganisationId id, const QString& reason, const std::vector<Note>& own) {
        if (reason.isEmpty() && saysNothing())
            return;
        ++m_written;
        Note note = noteAbout(id, reason, own);
        m_before.append(note.id.isValid() ? note : Note());
        note.state = m_wish.state;
        note.text = m_wish.text ? m_wish.text->trimmed() : note.text;
        note.promised = m_wish.promised.value_or(note.promised);
        sign(note);
    }

    void reject(core::OrganisationId id, const std::vector<Note>& own) {
        Note note = noteAbout(id, m_wish.instead, own);
        note.state = NoteState::Rejected;
        sign(note);
    }

    void sign(Note& note) {
        note.author = m_wish.author;
        note.at = m_now;
        m_notes.push_back(note);
    }

    Result<void> write() {
        for (const Note& note : m_notes)
            if (const auto saved = m_store.notes().saveNote(note); !saved)
                return saved.error();
        return {};
    }

    [[nodiscard]] QString subject() const {
        return m_wish.organisations.size() == 1 ? nameOf(m_organisations, m_wish.organisations.front())
                                                : Words::tr("%n organisation(s)", nullptr, m_written);
    }

    [[nodiscard]] core::Edit edit() const {
        const ReasonTexts texts(*m_campaign, m_wish.period, true);
        const bool isOne = m_wish.organisations.size() == 1;
        const Note& first = m_notes.front();
        const bool isSame =
            std::all_of(m_notes.begin(), m_notes.end(), [&](const Note& note) { return note.reason == first.reason; });
        return {first.reason.isEmpty() && isOne ? u"note.add"_s : actionOf(m_wish.state),
                subject(),
                isOne && m_before.front().id.isValid() ? summary(texts, m_before.front()) : QString(),
                isOne || isSame ? summary(texts, first) : QString(),
                m_wish.author,
                m_now};
    }

    core::Store& m_store;
    const NoteWish& m_wish;
    QDateTime m_now;
    core::Catalogue m_catalogue;
    const core::Campaign* m_campaign = nullptr;
    std::vector<core::Organisation> m_organisations;
    QList<Note> m_before;
    std::vector<Note> m_notes;
    int m_written = 0; ///< organisations
};

Result<QString> organisationName(core::Store& store, core::OrganisationId id) {
    const auto organisations = store.organisations();
    if (!organisations)
        return organisations.error();
    const QString name = nameOf(*organisations, id);
    if (name.isEmpty())
        return Error{ErrorCode::OrganisationUnknown, QString::number(id.value), {}, {}};
    return name;
}

QString entrySummary(const core::LogEntry& entry) {
    return u"%1, %2: %3"_s.arg(dayText(entry.day), channelText(entry.channel), entry.text);
}

} // namespace

Result<int> writeNotes(core::Store& store, const core::Clock& clock, const NoteWish& wish) {
    return NoteWriter(store, clock, wish).run();
}

Result<Note> removeNote(core::Store& store, const core::Clock& clock, core::NoteId id, const QString& author) {
    const auto notes = store.notes().notes();
    if (!notes)
        return notes.error();
    const auto note = std::find_if(notes->begin(), notes->end(), [&](const Note& each) { return each.id == id; });
    if (note == notes->end())
        return Error{ErrorCode::NoteNotFound, QString::number(id.value), {}, {}};
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto name = organisationName(store, note->organisation);
    if (!name)
        return name.error();
    const core::Campaign* campaign = catalogue->campaign(note->campaign);
    const QString before =
        campaign ? summary(ReasonTexts(*campaign, note->period.value_or(core::Period()), true), *note) : note->text;
    const auto done = store.edit({u"note.remove"_s, *name, before, {}, author, clock.nowUtc()},
                                 [&] { return store.notes().removeNote(id); });
    if (!done)
        return done.error();
    return *note;
}

Result<core::LogEntryId> saveLogEntry(core::Store& store, const core::Clock& clock, core::LogEntry entry,
                                      const QString& author) {
    entry.text = entry.text.trimmed();
    if (entry.text.isEmpty())
        return Error{ErrorCode::NoteEmpty, {}, {}, {}};
    if (!channelCodes().contains(entry.channel))
        return Error{ErrorCode::ValueInvalid, entry.channel, {}, Words::tr("Channel")};
    if (!entry.day.isValid() || entry.day > clock.nowUtc().toLocalTime().date())
        return Error{ErrorCode::ValueInvalid, entry.day.toString(Qt::ISODate), {}, Words::tr("Day")};
    const auto name = organisationName(store, entry.organisation);
    if (!name)
        return name.error();
    entry.author = author;
    entry.at = clock.nowUtc();
    core::LogEntryId id;
    const auto done = store.edit({u"contactlog.save"_s, *name, {}, entrySummary(entry), author, entry.at},
                                 [&] { return core::take(store.notes().saveLogEntry(entry), &id); });
    if (!done)
        return done.error();
    return id;
}

Result<void> removeLogEntry(core::Store& store, const core::Clock& clock, const core::LogEntry& entry,
                            const QString& author) {
    const auto name = organisationName(store, entry.organisation);
    if (!name)
        return name.error();
    const auto done = store.edit({u"contactlog.remove"_s, *name, entrySummary(entry), {}, author, clock.nowUtc()},
                                 [&] { return store.notes().removeLogEntry(entry.id); });
    return done ? Result<void>() : done.error();
}

} // namespace svodka::services
