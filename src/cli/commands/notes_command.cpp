// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/notes_command.h"

#include "cli/note_output.h"
#include "cli/option_values.h"
#include "core/ports/notes.h"
#include "services/corrections/correction.h"
#include "services/error_text.h"
#include "services/import/planner.h"
#include "services/reasons/note_service.h"
#include "services/reasons/reason_texts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using core::NoteState;
using core::Result;

namespace {

struct Notes final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One run: the options, the week and the organisations that they mean.
class NotesRun final {
public:
    NotesRun(const QCommandLineParser& parser, Context& context, core::Store& store, std::optional<core::Period> period)
        : m_parser(parser), m_context(context), m_store(store), m_period(period) {}

    ExitCode run(const QString& action) {
        if (action == "remove"_L1)
            return remove();
        if (action == "log"_L1)
            return log();
        if (const auto loaded = load(); !loaded)
            return m_context.fail(loaded.error());
        if (action == "list"_L1)
            return list();
        return action == "add"_L1 ? add() : decide(action == "confirm"_L1 ? NoteState::Confirmed : NoteState::Rejected);
    }

private:
    [[nodiscard]] QString value(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }
    [[nodiscard]] bool has(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    [[nodiscard]] QString author() const { return authorOption(m_parser, m_context); }
    [[nodiscard]] QDate today() const { return m_context.clock.nowUtc().toLocalTime().date(); }

    /// The week, the filter, the organisations named, and the reasons of all that fit.
    Result<void> load() {
        if (const auto loaded = core::take(services::loadWeek(m_store, {value("campaign"), m_period, {}}), &m_week);
            !loaded)
            return loaded;
        if (const auto filled = fillFilter(); !filled)
            return filled;
        return core::take(services::loadWeekReasons(m_store, m_week, m_type, m_municipality, today()), &m_reasons);
    }

    Result<void> fillFilter() {
        m_type = services::typeNamed(m_week.catalogue, value("type"));
        if (has("type") && m_type.isEmpty())
            return core::Error{core::ErrorCode::TypeUnknown, value("type"), {}, {}};
        if (has("municipality"))
            if (const auto found =
                    core::take(services::findMunicipality(m_store, m_week, value("municipality")), &m_municipality);
                !found)
                return found;
        const QStringList names = m_parser.values(u"organisation"_s);
        for (const QString& name : names) {
            const auto found = services::findOrganisation(m_store, name, m_municipality);
            if (!found)
                return found.error();
            m_named.push_back(found->id);
        }
        return {};
    }

    [[nodiscard]] bool isNamed(const services::OrganisationReasons& one) const {
        return m_named.empty() || std::find(m_named.begin(), m_named.end(), one.organisation.id) != m_named.end();
    }

    [[nodiscard]] bool isWanted(const services::OrganisationReasons& one) const {
        return isNamed(one) &&
               (!has("reason") || std::any_of(one.standings.begin(), one.standings.end(),
                                              [&](const auto& s) { return s.code == value("reason") && s.isOpen(); }));
    }

    ExitCode list() {
        const services::ReasonTexts texts(m_week.campaign, m_week.period, m_context.global.language != "en"_L1);
        QJsonArray json;
        for (const services::OrganisationReasons& one : m_reasons.organisations) {
            if (!isWanted(one))
                continue;
            if (m_context.global.json)
                json.append(toJson(one, texts));
            else
                m_context.out << reasonLines(m_week, one, m_reasons.day, texts).join(u'\n') << '\n';
        }
        if (m_context.global.json)
            m_context.printJson(json);
        else if (m_named.size() == 1)
            printLog();
        m_context.out << Qt::flush;
        return ExitCode::Done;
    }

    QJsonObject toJson(const services::OrganisationReasons& one, const services::ReasonTexts& texts) {
        QJsonObject json = reasonsToJson(m_week, one, m_reasons.day, texts);
        if (const auto entries = m_store.notes().log(one.organisation.id); entries && m_named.size() == 1)
            json.insert(u"log"_s, logToJson(*entries));
        return json;
    }

    void printLog() {
        const auto entries = m_store.notes().log(m_named.front());
        if (!entries || entries->empty())
            return;
        m_context.out << Notes::tr("Log of contacts:") << '\n' << logLines(*entries).join(u'\n') << '\n';
    }

    [[nodiscard]] services::NoteWish wish() const {
        services::NoteWish wish;
        wish.campaign = m_week.campaign.code;
        wish.period = m_week.period;
        wish.organisations = m_named;
        wish.author = author();
        if (has("text"))
            wish.text = value("text");
        if (has("promised"))
            wish.promised = QDate::fromString(value("promised"), Qt::ISODate);
        return wish;
    }

    ExitCode add() {
        services::NoteWish wanted = wish();
        wanted.reason = value("reason");
        return write(wanted);
    }

    /// Without a name: everybody in the filter for whom it is suggested.
    ExitCode decide(NoteState state) {
        services::NoteWish wanted = wish();
        wanted.state = state;
        if (has("reason"))
            wanted.reason = value("reason");
        if (const QString reason = value("reason"); has("reason") && !m_week.campaign.reason(reason))
            return m_context.fail({core::ErrorCode::ReasonUnknown, reason, {}, knownReasons()});
        std::vector<core::OrganisationId> suggested;
        for (const services::OrganisationReasons& one : m_reasons.organisations)
            if (isNamed(one) && isSuggested(one, state))
                suggested.push_back(one.organisation.id);
        if (suggested.empty())
            return m_context.fail(
                {core::ErrorCode::ReasonNotFound, m_parser.values(u"organisation"_s).join(u", "_s), {}, {}});
        wanted.organisations = std::move(suggested);
        return write(wanted);
    }

    [[nodiscard]] QString knownReasons() const {
        QStringList codes;
        for (const core::Reason& reason : m_week.campaign.reasons)
            codes.append(reason.code);
        return codes.join(u", "_s);
    }

    /// A named one may be decided anew; of many, only what nobody has decided.
    [[nodiscard]] bool isSuggested(const services::OrganisationReasons& one, NoteState state) const {
        const core::ReasonStanding* main = one.main();
        const bool saysMore = has("promised") || has("text"); // of what stands so already
        if (has("reason") || !m_named.empty())
            return std::any_of(one.standings.begin(), one.standings.end(), [&](const core::ReasonStanding& standing) {
                const bool isMeant = has("reason") ? standing.code == value("reason") : &standing == main;
                return isMeant && (m_named.empty() ? standing.state == NoteState::Suggested && standing.isOpen()
                                                   : standing.state != state || !standing.note || saysMore);
            });
        return main && main->state == NoteState::Suggested;
    }

    ExitCode write(const services::NoteWish& wish) {
        const auto written = services::writeNotes(m_store, m_context.clock, wish);
        if (!written)
            return m_context.fail(written.error());
        if (m_context.global.json)
            m_context.printJson(QJsonObject{{u"organisations"_s, *written}});
        else
            m_context.out << Notes::tr("Noted for %n organisation(s).", nullptr, *written) << Qt::endl;
        return ExitCode::Done;
    }

    ExitCode remove() {
        const core::NoteId id{m_parser.positionalArguments().value(1).toLongLong()};
        const auto removed = services::removeNote(m_store, m_context.clock, id, author());
        if (!removed)
            return m_context.fail(removed.error());
        if (m_context.global.json)
            m_context.printJson(QJsonObject{{u"note"_s, id.value}});
        else
            m_context.out << Notes::tr("Note No. %1 is removed.").arg(id.value) << Qt::endl;
        return ExitCode::Done;
    }

    ExitCode log() {
        const auto found = services::findOrganisation(m_store, value("organisation"));
        if (!found)
            return m_context.fail(found.error());
        core::LogEntry entry;
        entry.organisation = found->id;
        entry.day = has("day") ? QDate::fromString(value("day"), Qt::ISODate) : today();
        entry.channel = has("channel") ? value("channel") : u"phone"_s;
        entry.text = value("text");
        const auto saved = services::saveLogEntry(m_store, m_context.clock, entry, author());
        if (!saved)
            return m_context.fail(saved.error());
        if (m_context.global.json)
            m_context.printJson(QJsonObject{{u"entry"_s, saved->value}});
        else
            m_context.out << Notes::tr("Written into the log of contacts: %1").arg(found->name) << Qt::endl;
        return ExitCode::Done;
    }

    const QCommandLineParser& m_parser;
    Context& m_context;
    core::Store& m_store;
    std::optional<core::Period> m_period;
    services::Week m_week;
    QString m_type;
    core::MunicipalityId m_municipality;
    std::vector<core::OrganisationId> m_named;
    services::WeekReasons m_reasons;
};

/// What is wrong with the options; empty if nothing.
QString mistakeOf(const QCommandLineParser& parser, const QString& action) {
    const QStringList actions{u"list"_s, u"add"_s, u"confirm"_s, u"reject"_s, u"remove"_s, u"log"_s};
    const QStringList arguments = parser.positionalArguments();
    if (!actions.contains(action))
        return Notes::tr("An action is needed: %1.").arg(actions.join(u", "_s));
    if (action == "remove"_L1 && arguments.value(1).toLongLong() <= 0)
        return Notes::tr("The number of a note is needed, see “notes list”.");
    if (action != "remove"_L1 && arguments.size() > 1)
        return Notes::tr("One argument too many: %1").arg(arguments.last());
    if ((action == "add"_L1 || action == "log"_L1) && !parser.isSet(u"organisation"_s))
        return Notes::tr("--%1 is needed.").arg(u"organisation"_s);
    const bool isWide = !parser.isSet(u"organisation"_s) && !parser.isSet(u"municipality"_s) &&
                        !parser.isSet(u"type"_s) && !parser.isSet(u"reason"_s);
    if ((action == "confirm"_L1 || action == "reject"_L1) && isWide)
        return Notes::tr("Say of whom: --organisation, --municipality, --type or --reason.");
    for (const QString& option : {u"promised"_s, u"day"_s})
        if (const QString day = parser.value(option); !day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())
            return Notes::tr("Not a day: %1. Write it like this: 2023-05-12").arg(day);
    return {};
}

} // namespace

QString NotesCommand::name() const {
    return u"notes"_s;
}

QString NotesCommand::summary() const {
    return Notes::tr("Reasons, promised dates and the log of contacts of organisations.");
}

void NotesCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"ACTION"_s, Notes::tr("list, add, confirm, reject, remove or log."));
    parser.addPositionalArgument(u"NUMBER"_s, Notes::tr("Of remove: number of the note."), u"[NUMBER]"_s);
    parser.addOption({u"campaign"_s, Notes::tr("Campaign: sferum or gospubliki."), u"C"_s});
    parser.addOption({u"period"_s, Notes::tr("Week: 2023-04-29..2023-05-05; the latest by default."), u"P"_s});
    parser.addOption(
        {u"organisation"_s, Notes::tr("Name of the organisation; may be given several times."), u"NAME"_s});
    parser.addOption({u"municipality"_s, Notes::tr("Only this municipality."), u"M"_s});
    parser.addOption({u"type"_s, Notes::tr("Only this organisation type."), u"T"_s});
    parser.addOption(
        {u"reason"_s, Notes::tr("Code of the reason; without one, that which is named for each."), u"CODE"_s});
    parser.addOption({u"text"_s, Notes::tr("What is to be noted."), u"TEXT"_s});
    parser.addOption({u"promised"_s, Notes::tr("The day by which it will be done; empty = none any more."), u"DAY"_s});
    parser.addOption({u"day"_s, Notes::tr("Of log: the day of the call or letter; today by default."), u"DAY"_s});
    parser.addOption({u"channel"_s, Notes::tr("Of log: phone, mail, visit, meeting, messenger or other."), u"CH"_s});
    parser.addOption({u"author"_s, Notes::tr("Who says so."), u"A"_s});
}

ExitCode NotesCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QString action = parser.positionalArguments().value(0);
    if (const QString mistake = mistakeOf(parser, action); !mistake.isEmpty())
        return context.misuse(mistake);
    const auto period = periodOption(parser);
    if (!period)
        return context.misuse(services::explain(period.error()).joined());
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    return NotesRun(parser, context, **store, *period).run(action);
}

} // namespace svodka::cli
