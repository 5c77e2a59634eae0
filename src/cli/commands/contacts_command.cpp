// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/contacts_command.h"

#include "cli/option_values.h"
#include "services/corrections/correction.h"
#include "services/reasons/contact_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Contacts final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const services::NamedContact& one) {
    const core::Contact& contact = one.contact;
    return {{u"contact"_s, contact.id.value},
            {u"kind"_s, contact.organisation.isValid() ? u"organisation"_s : u"municipality"_s},
            {u"name"_s, one.name},
            {u"position"_s, contact.position},
            {u"phone"_s, contact.phone},
            {u"mail"_s, contact.mail},
            {u"person"_s, contact.person}};
}

ExitCode list(core::Store& store, Context& context) {
    const auto contacts = services::loadContacts(store);
    if (!contacts)
        return context.fail(contacts.error());
    QJsonArray json;
    for (const services::NamedContact& one : *contacts) {
        if (context.global.json)
            json.append(toJson(one));
        else
            context.out << Contacts::tr("No. %1").arg(one.contact.id.value) << "  " << one.name << " — "
                        << services::contactText(one.contact) << '\n';
    }
    if (context.global.json)
        context.printJson(json);
    else if (contacts->empty())
        context.out << Contacts::tr("There are no contacts.") << '\n';
    context.out << Qt::flush;
    return ExitCode::Done;
}

/// Whose contact it is.
core::Result<void> fillOwner(core::Store& store, const QCommandLineParser& parser, const Context& context,
                             core::Contact& contact) {
    if (parser.isSet(u"municipality"_s)) {
        const auto place =
            services::findPlace(store, parser.value(u"municipality"_s), context.clock.nowUtc().toLocalTime().date());
        if (!place)
            return place.error();
        contact.municipality = *place;
    }
    if (!parser.isSet(u"organisation"_s))
        return {};
    const auto found = services::findOrganisation(store, parser.value(u"organisation"_s), contact.municipality);
    if (!found)
        return found.error();
    contact.organisation = found->id;
    return {};
}

/// The contact that is to be changed; of a new one nothing.
core::Result<void> findContact(core::Store& store, core::ContactId id, core::Contact* contact) {
    if (!id.isValid())
        return {};
    const auto contacts = store.contacts().contacts();
    if (!contacts)
        return contacts.error();
    const auto known = std::ranges::find(*contacts, id, &core::Contact::id);
    if (known == contacts->end())
        return core::Error{core::ErrorCode::ContactNotFound, QString::number(id.value), {}, {}};
    *contact = *known;
    return {};
}

ExitCode set(core::Store& store, const QCommandLineParser& parser, Context& context) {
    core::Contact contact;
    const core::ContactId id{parser.positionalArguments().value(1).toLongLong()};
    if (const auto known = findContact(store, id, &contact); !known)
        return context.fail(known.error());
    if (const auto filled = fillOwner(store, parser, context, contact); !filled)
        return context.fail(filled.error());
    // What is not said stays as it is.
    for (const auto& [option, field] : {std::pair{u"position"_s, &contact.position},
                                        {u"phone"_s, &contact.phone},
                                        {u"mail"_s, &contact.mail},
                                        {u"person"_s, &contact.person}})
        if (parser.isSet(option))
            *field = parser.value(option);
    const auto saved = services::saveContact(store, context.clock, contact, authorOption(parser, context));
    if (!saved)
        return context.fail(saved.error());
    if (context.global.json)
        context.printJson(QJsonObject{{u"contact"_s, saved->value}});
    else
        context.out << Contacts::tr("Contact No. %1 is kept, for this store only.").arg(saved->value) << Qt::endl;
    return ExitCode::Done;
}

ExitCode remove(core::Store& store, const QCommandLineParser& parser, Context& context) {
    const core::ContactId id{parser.positionalArguments().value(1).toLongLong()};
    if (const auto done = services::removeContact(store, context.clock, id, authorOption(parser, context)); !done)
        return context.fail(done.error());
    if (context.global.json)
        context.printJson(QJsonObject{{u"contact"_s, id.value}});
    else
        context.out << Contacts::tr("Contact No. %1 is removed.").arg(id.value) << Qt::endl;
    return ExitCode::Done;
}

ExitCode erase(core::Store& store, const QCommandLineParser& parser, Context& context) {
    const auto erased = services::eraseContacts(store, context.clock, authorOption(parser, context));
    if (!erased)
        return context.fail(erased.error());
    if (context.global.json)
        context.printJson(QJsonObject{{u"erased"_s, *erased}});
    else
        context.out << Contacts::tr("Contacts erased: %n. Nothing of them is left in the store.", nullptr, *erased)
                    << '\n'
                    << Contacts::tr("What was written into the log of contacts by hand stays; look there for names.")
                    << '\n'
                    << Contacts::tr("Backups and copies that were made before still hold them: delete those, too.")
                    << Qt::endl;
    return ExitCode::Done;
}

/// What is wrong with the options; empty if nothing.
QString mistakeOf(const QCommandLineParser& parser, const QString& action) {
    const QStringList actions{u"list"_s, u"set"_s, u"remove"_s, u"erase"_s};
    const QString number = parser.positionalArguments().value(1);
    if (!actions.contains(action))
        return Contacts::tr("An action is needed: %1.").arg(actions.join(u", "_s));
    const bool takesNumber = action == "remove"_L1 || (action == "set"_L1 && !number.isEmpty());
    if (takesNumber && number.toLongLong() <= 0)
        return Contacts::tr("The number of a contact is needed, see “contacts list”.");
    if (!takesNumber && !number.isEmpty())
        return Contacts::tr("One argument too many: %1").arg(number);
    if (action == "set"_L1 && number.isEmpty() && !parser.isSet(u"organisation"_s) && !parser.isSet(u"municipality"_s))
        return Contacts::tr("--organisation or --municipality is needed.");
    if (action == "erase"_L1 && !parser.isSet(u"yes"_s))
        return Contacts::tr("Every contact would be erased for good; say --yes.");
    return {};
}

} // namespace

QString ContactsCommand::name() const {
    return u"contacts"_s;
}

QString ContactsCommand::summary() const {
    return Contacts::tr("Whom to call: personal data, kept apart and out of exports.");
}

void ContactsCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"ACTION"_s, Contacts::tr("list, set, remove or erase."));
    parser.addPositionalArgument(u"NUMBER"_s, Contacts::tr("Of set and remove: number of the contact."), u"[NUMBER]"_s);
    parser.addOption({u"organisation"_s, Contacts::tr("Whose contact it is."), u"NAME"_s});
    parser.addOption(
        {u"municipality"_s, Contacts::tr("Of the organisation; without one, whose contact it is."), u"M"_s});
    parser.addOption({u"position"_s, Contacts::tr("Position: “headmaster”."), u"TEXT"_s});
    parser.addOption({u"phone"_s, Contacts::tr("Service telephone."), u"TEXT"_s});
    parser.addOption({u"mail"_s, Contacts::tr("Service address."), u"TEXT"_s});
    parser.addOption({u"person"_s, Contacts::tr("Name of the person; better left out."), u"TEXT"_s});
    parser.addOption({u"yes"_s, Contacts::tr("Of erase: erase every contact for good.")});
    parser.addOption({u"author"_s, Contacts::tr("Who does it."), u"A"_s});
}

ExitCode ContactsCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QString action = parser.positionalArguments().value(0);
    if (const QString mistake = mistakeOf(parser, action); !mistake.isEmpty())
        return context.misuse(mistake);
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    if (action == "set"_L1)
        return set(**store, parser, context);
    if (action == "remove"_L1)
        return remove(**store, parser, context);
    return action == "erase"_L1 ? erase(**store, parser, context) : list(**store, context);
}

} // namespace svodka::cli
