// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reasons/contact_service.h"

#include "core/ports/organisation_edits.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Contact;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Whose contacts there are, by name.
class Owners final {
public:
    static Result<Owners> load(core::Store& store) {
        auto organisations = store.organisations();
        if (!organisations)
            return organisations.error();
        auto region = store.region();
        if (!region)
            return region.error();
        const auto merged = store.organisationEdits().mergedOnes();
        if (!merged)
            return merged.error();
        return Owners(*organisations, *merged, *std::move(region));
    }

    /// Empty for one that is not there.
    [[nodiscard]] QString nameOf(const Contact& contact) const {
        if (contact.organisation.isValid()) {
            return m_organisations.value(contact.organisation);
        }
        const core::Municipality* municipality = m_region.find(contact.municipality);
        return municipality ? municipality->latestName().name : QString();
    }

private:
    Owners(const std::vector<core::Organisation>& organisations, const std::vector<core::OrganisationHistory>& merged,
           core::Region region)
        : m_region(std::move(region)) {
        for (const core::OrganisationHistory& one : merged)
            m_organisations.insert(one.organisation, one.latestName());
        for (const core::Organisation& one : organisations)
            m_organisations.insert(one.id, one.name);
    }

    QHash<core::OrganisationId, QString> m_organisations;
    core::Region m_region;
};

/// As little as can be: of one thing only, without blanks around.
void tidy(Contact& contact) {
    for (QString* field : {&contact.position, &contact.phone, &contact.mail, &contact.person})
        *field = field->simplified();
    if (contact.organisation.isValid())
        contact.municipality = {};
}

} // namespace

Result<std::vector<NamedContact>> loadContacts(core::Store& store) {
    const auto contacts = store.contacts().contacts();
    if (!contacts)
        return contacts.error();
    const auto owners = Owners::load(store);
    if (!owners)
        return owners.error();
    std::vector<NamedContact> named;
    for (const Contact& contact : *contacts)
        named.push_back({contact, owners->nameOf(contact)});
    return named;
}

Result<std::vector<NamedContact>> loadContactsOf(core::Store& store, const core::Organisation& organisation) {
    const auto all = store.contacts().contacts();
    if (!all)
        return all.error();
    const auto region = store.region();
    if (!region)
        return region.error();
    const auto merged = store.organisationEdits().mergedInto(organisation.id);
    if (!merged)
        return merged.error();
    const core::Municipality* municipality = region->find(organisation.municipality);
    std::vector<NamedContact> own;
    for (const Contact& contact : *all) {
        if (contact.organisation == organisation.id ||
            std::ranges::find(*merged, contact.organisation) != merged->end())
            own.push_back({contact, organisation.name});
        else if (!contact.organisation.isValid() && municipality && contact.municipality == municipality->id)
            own.push_back({contact, municipality->latestName().name});
    }
    return own;
}

QString contactText(const Contact& contact) {
    QStringList parts{contact.position, contact.person, contact.phone, contact.mail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Result<core::ContactId> saveContact(core::Store& store, const core::Clock& clock, Contact contact,
                                    const QString& author) {
    tidy(contact);
    if (contact.phone.isEmpty() && contact.mail.isEmpty() && contact.position.isEmpty())
        return Error{ErrorCode::ContactEmpty, {}, {}, {}};
    const auto owners = Owners::load(store);
    if (!owners)
        return owners.error();
    const QString name = owners->nameOf(contact);
    if (name.isEmpty() && contact.organisation.isValid())
        return Error{ErrorCode::OrganisationUnknown, QString::number(contact.organisation.value), {}, {}};
    if (name.isEmpty())
        return Error{ErrorCode::MunicipalityUnknown, QString::number(contact.municipality.value), {}, {}};
    return store.contacts().saveContact(contact, {name, author, clock.nowUtc()});
}

Result<void> removeContact(core::Store& store, const core::Clock& clock, core::ContactId id, const QString& author) {
    const auto all = loadContacts(store);
    if (!all)
        return all.error();
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const NamedContact& one) { return one.contact.id == id; });
    if (found == all->end())
        return Error{ErrorCode::ContactNotFound, QString::number(id.value), {}, {}};
    return store.contacts().removeContact(id, {found->name, author, clock.nowUtc()});
}

Result<int> eraseContacts(core::Store& store, const core::Clock& clock, const QString& author) {
    return store.contacts().eraseContacts({{}, author, clock.nowUtc()});
}

} // namespace svodka::services
