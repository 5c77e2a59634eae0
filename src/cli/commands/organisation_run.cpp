// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/organisation_run.h"

#include "cli/option_values.h"
#include "core/tables/cell_text.h"
#include "services/corrections/correction.h"
#include "services/error_text.h"
#include "services/import/planner.h"
#include "services/life/life_story.h"
#include "services/registry/registry_preview_table.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Life final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QStringList kActions{u"show"_s, u"rename"_s, u"move"_s, u"open"_s, u"close"_s, u"set"_s, u"merge"_s, u"join"_s};

QJsonValue isoOrNull(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject conflictToJson(const services::ValueConflict& conflict) {
    return {{u"campaign"_s, conflict.campaign},
            {u"period"_s, periodToJson(conflict.period)},
            {u"metric"_s, conflict.metric},
            {u"main"_s, conflict.main},
            {u"duplicate"_s, conflict.duplicate},
            {u"mainSource"_s, locationToJson(conflict.mainSource)},
            {u"duplicateSource"_s, locationToJson(conflict.duplicateSource)}};
}

} // namespace

QString OrganisationRun::mistake() const {
    const QStringList arguments = m_parser.positionalArguments();
    const QString action = arguments.value(0);
    if (!kActions.contains(action))
        return Life::tr("There is no action “%1”. Known: %2").arg(action, kActions.join(u", "_s));
    const bool needsOther = action == "merge"_L1 || action == "join"_L1;
    if (arguments.size() != (needsOther ? 3 : 2))
        return needsOther ? Life::tr("Two organisations are needed.") : Life::tr("One organisation is needed.");
    const bool needsDay = action == "open"_L1 || action == "close"_L1 || action == "join"_L1;
    const QHash<QString, QString> needed{{u"rename"_s, u"name"_s}, {u"move"_s, u"to"_s}, {u"set"_s, u"set"_s}};
    if (const QString option = needed.value(action); !option.isEmpty() && !m_parser.isSet(option))
        return Life::tr("--%1 is needed.").arg(option);
    if (needsDay && !m_parser.isSet(u"day"_s))
        return Life::tr("--%1 is needed.").arg(u"day"_s);
    const QString day = m_parser.value(u"day"_s);
    const bool isUnknown = day == "-"_L1 && action != "join"_L1;
    if (!day.isEmpty() && !isUnknown && !QDate::fromString(day, Qt::ISODate).isValid())
        return Life::tr("Not a day: %1. Write it like this: 2023-09-01").arg(day);
    return {};
}

services::EditedBy OrganisationRun::by() const {
    return {authorOption(m_parser, m_context), m_context.clock.nowUtc()};
}

ExitCode OrganisationRun::run() {
    if (const QString wrong = mistake(); !wrong.isEmpty())
        return m_context.misuse(wrong);
    m_action = m_parser.positionalArguments().at(0);
    m_day = QDate::fromString(m_parser.value(u"day"_s), Qt::ISODate);
    auto store = m_context.openStore();
    if (!store)
        return m_context.fail(store.error());
    m_store = *std::move(store);
    core::MunicipalityId place;
    if (m_parser.isSet(u"in"_s)) {
        const auto found = services::findPlace(*m_store, m_parser.value(u"in"_s), m_context.clock.nowUtc().date());
        if (!found)
            return m_context.fail(found.error());
        place = *found;
    }
    const auto meant = services::organisationMeant(*m_store, m_parser.positionalArguments().at(1), place);
    if (!meant)
        return m_context.fail(meant.error());
    m_organisation = *meant;
    return act();
}

ExitCode OrganisationRun::act() {
    if (m_action == "show"_L1)
        return show();
    if (m_action == "merge"_L1)
        return merge();
    return finish(change());
}

core::Result<core::OrganisationId> OrganisationRun::other() {
    const auto meant = services::organisationMeant(*m_store, m_parser.positionalArguments().at(2));
    if (!meant)
        return meant.error();
    return meant->id;
}

OrganisationRun::Change OrganisationRun::change() {
    if (m_action == "rename"_L1)
        return services::renameOrganisation(*m_store, by(), m_organisation.id, m_parser.value(u"name"_s), m_day);
    if (m_action == "move"_L1)
        return move();
    if (m_action == "set"_L1)
        return set();
    if (m_action == "join"_L1) {
        const auto successor = other();
        if (!successor)
            return successor.error();
        return services::joinOrganisations(*m_store, by(), m_organisation.id, *successor, m_day);
    }
    return days();
}

OrganisationRun::Change OrganisationRun::move() {
    const auto to = services::findPlace(*m_store, m_parser.value(u"to"_s), m_context.clock.nowUtc().date());
    if (!to)
        return to.error();
    return services::moveOrganisation(*m_store, by(), m_organisation.id, *to, m_day);
}

OrganisationRun::Change OrganisationRun::days() {
    const auto history = m_store->organisationEdits().history(m_organisation.id);
    if (!history)
        return history.error();
    const bool opens = m_action == "open"_L1;
    return services::setOrganisationDays(*m_store, by(), m_organisation.id, opens ? m_day : history->opened,
                                         opens ? history->closed : m_day);
}

core::Result<core::FieldValue> OrganisationRun::field(const QString& setting) const {
    const qsizetype at = setting.indexOf(u'=');
    const auto field = core::fieldOfCode(setting.left(at).trimmed());
    if (at <= 0 || !field || *field == core::RegistryField::Name)
        return core::Error{core::ErrorCode::InvalidArgument, setting, {}, {}};
    QString value = setting.mid(at + 1).simplified();
    if (*field == core::RegistryField::Type) {
        const auto catalogue = m_store->catalogue();
        if (!catalogue)
            return catalogue.error();
        const QString type = services::typeNamed(*catalogue, value);
        if (type.isEmpty())
            return core::Error{core::ErrorCode::TypeUnknown, value, {}, {}};
        value = type;
    }
    const QStringList founders{QString(), u"municipal"_s, u"regional"_s, u"federal"_s, u"private"_s};
    if (*field == core::RegistryField::Founder && !founders.contains(value))
        return core::Error{core::ErrorCode::InvalidArgument, setting, {}, {}};
    return core::FieldValue{*field, value};
}

OrganisationRun::Change OrganisationRun::set() {
    std::vector<core::FieldValue> fields;
    for (const QString& setting : m_parser.values(u"set"_s)) {
        const auto read = field(setting);
        if (!read)
            return read.error();
        fields.push_back(*read);
    }
    return services::setOrganisationFields(*m_store, by(), m_organisation.id, fields);
}

ExitCode OrganisationRun::finish(const Change& change) const {
    if (!change)
        return m_context.fail(change.error());
    if (m_context.global.json)
        m_context.printJson(QJsonObject{{u"change"_s, change->value}, {u"organisation"_s, m_organisation.id.value}});
    else
        m_context.out << Life::tr("Done: %1").arg(m_organisation.name) << Qt::endl;
    return ExitCode::Done;
}

ExitCode OrganisationRun::merge() {
    const auto main = other();
    if (!main)
        return m_context.fail(main.error());
    const auto preview = services::previewMerge(*m_store, m_organisation.id, *main);
    if (!preview)
        return m_context.fail(preview.error());
    core::ChangeId done;
    if (!m_parser.isSet(u"dry-run"_s)) {
        const auto merged = services::mergeOrganisations(*m_store, by(), m_organisation.id, *main);
        if (!merged)
            return m_context.fail(merged.error());
        done = *merged;
    }
    return printConflicts(*preview, done);
}

/// 3 where the two said different things: the main one's values stand, and a person should know which these are.
ExitCode OrganisationRun::printConflicts(const services::MergePreview& preview, core::ChangeId change) const {
    if (m_context.global.json) {
        QJsonArray values;
        for (const services::ValueConflict& conflict : preview.values)
            values.append(conflictToJson(conflict));
        QJsonArray fields;
        for (const services::FieldConflict& conflict : preview.fields)
            fields.append(QJsonObject{{u"field"_s, core::fieldCode(conflict.field)},
                                      {u"main"_s, conflict.main},
                                      {u"duplicate"_s, conflict.duplicate}});
        m_context.printJson(QJsonObject{{u"change"_s, change.isValid() ? QJsonValue(change.value) : QJsonValue()},
                                        {u"organisation"_s, preview.main.organisation.value},
                                        {u"conflicts"_s, values},
                                        {u"fields"_s, fields},
                                        {u"filled"_s, preview.gaps}});
    } else {
        for (const auto& row : services::conflictTable(preview, m_context.global.language != "en"_L1).rows) {
            QStringList cells;
            for (const core::Cell& cell : row)
                cells << core::cellText(cell);
            m_context.out << cells.join(u" | "_s) << '\n';
        }
        const QString line = change.isValid() ? Life::tr("Merged: “%1” is read as part of “%2”. Conflicts: %3")
                                              : Life::tr("Nothing was changed: “%1” into “%2”. Conflicts: %3");
        m_context.out << line.arg(preview.duplicate.latestName(), preview.main.latestName(),
                                  QString::number(preview.values.size()))
                      << Qt::endl;
    }
    return preview.values.empty() ? ExitCode::Done : ExitCode::NeedsAttention;
}

QString OrganisationRun::valueText(core::RegistryField field, const QString& value) const {
    if (field != core::RegistryField::Type)
        return services::founderTitle(value);
    const auto catalogue = m_store->catalogue();
    const core::OrganisationType* type = catalogue ? catalogue->type(value) : nullptr;
    return type ? type->title.in(m_context.global.language != "en"_L1) : value;
}

ExitCode OrganisationRun::show() {
    const auto story = services::lifeStory(*m_store, m_organisation.id);
    const auto region = m_store->region();
    if (!story || !region)
        return m_context.fail(story ? region.error() : story.error());
    const core::Municipality* place = region->find(m_organisation.municipality);
    if (m_context.global.json) {
        QJsonArray events;
        for (const services::LifeEvent& event : *story)
            events.append(QJsonObject{{u"day"_s, isoOrNull(event.day)}, {u"text"_s, event.text}});
        QJsonObject json{{u"organisation"_s, m_organisation.id.value},
                         {u"uid"_s, m_organisation.uid},
                         {u"municipality"_s, place ? QJsonValue(place->latestName().name) : QJsonValue()},
                         {u"opened"_s, isoOrNull(m_organisation.opened)},
                         {u"closed"_s, isoOrNull(m_organisation.closed)},
                         {u"history"_s, events}};
        for (const core::RegistryField field : core::registryFields())
            json.insert(core::fieldCode(field), core::fieldOf(m_organisation, field));
        m_context.printJson(json);
        return ExitCode::Done;
    }
    m_context.out << u"№ %1  %2"_s.arg(QString::number(m_organisation.id.value), m_organisation.name) << '\n';
    if (place)
        m_context.out << place->latestName().name << '\n';
    for (const core::RegistryField field : core::registryFields())
        if (const QString& value = core::fieldOf(m_organisation, field);
            !value.isEmpty() && field != core::RegistryField::Name)
            m_context.out << services::registryFieldTitle(field) << u": "_s << valueText(field, value) << '\n';
    for (const services::LifeEvent& event : *story)
        m_context.out << (event.day.isValid() ? event.day.toString(u"dd.MM.yyyy"_s) : Life::tr("day not known"))
                      << u"  "_s << event.text << '\n';
    m_context.out.flush();
    return ExitCode::Done;
}

} // namespace svodka::cli
