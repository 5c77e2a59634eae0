// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/period.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace svodka::core {

using NoteId = Id<struct NoteTag>;
using LogEntryId = Id<struct LogEntryTag>;
using ContactId = Id<struct ContactTag>;

/// What a person says about a reason.
enum class NoteState {
    Suggested, ///< it may be so; somebody else is to confirm it
    Confirmed,
    Rejected, ///< it is not so, whatever the figures suggest
};

/// What a person wrote about one organisation in one campaign: a reason, a remark, a promise.
struct Note {
    NoteId id;
    QString uid; ///< UUID without braces, unique between stores; given by the store
    OrganisationId organisation;
    QString campaign;             ///< code
    std::optional<Period> period; ///< the week from which it holds; none = every week
    QString reason;               ///< code of the campaign; empty = a remark that gives none
    QString text;
    QDate promised; ///< the day by which it will be done; null = nothing was promised
    NoteState state = NoteState::Confirmed;
    QString author;
    QDateTime at; ///< UTC

    [[nodiscard]] bool holdsIn(const Period& week) const { return !period || !(week < *period); }
    friend bool operator==(const Note&, const Note&) = default;
};

/// One call, letter or visit: what was agreed with an organisation. No names of people: those are contacts.
struct LogEntry {
    LogEntryId id;
    OrganisationId organisation;
    QDate day;
    QString channel; ///< phone, mail, visit, meeting, messenger, other
    QString text;
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// Whom to call: personal data, kept apart. Of an organisation or of a municipality.
struct Contact {
    ContactId id;
    OrganisationId organisation;
    MunicipalityId municipality;
    QString position;
    QString phone;
    QString mail;
    QString person; ///< needed by nobody; empty by default

    friend bool operator==(const Contact&, const Contact&) = default;
};

} // namespace svodka::core
