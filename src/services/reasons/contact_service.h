// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/notes.h"
#include "core/ports/store.h"

namespace svodka::services {

/// A contact with the name of whom it belongs to.
struct NamedContact {
    core::Contact contact;
    QString name; ///< of the organisation or municipality
};

core::Result<std::vector<NamedContact>> loadContacts(core::Store& store);

/// Of the organisation, then of its municipality.
core::Result<std::vector<NamedContact>> loadContactsOf(core::Store& store, const core::Organisation& organisation);

/// «директор, 8 (4242) 00-00-00, school@…»: one line.
QString contactText(const core::Contact& contact);

/// Writes a contact; the log of changes says that it was done and for whom, nothing else. ContactEmpty,
/// OrganisationUnknown, MunicipalityUnknown, ContactNotFound, store errors.
core::Result<core::ContactId> saveContact(core::Store& store, const core::Clock& clock, core::Contact contact,
                                          const QString& author);
core::Result<void> removeContact(core::Store& store, const core::Clock& clock, core::ContactId contact,
                                 const QString& author);

/// Erases every contact for good: core::Contacts::eraseContacts.
core::Result<int> eraseContacts(core::Store& store, const core::Clock& clock, const QString& author);

} // namespace svodka::services
