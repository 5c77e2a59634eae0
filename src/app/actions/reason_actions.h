// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reasons/note_service.h"
#include "services/reasons/reason_card.h"

#include <QObject>

namespace svodka::app {

class Work;

/// Saying why organisations lag behind, what they promised and what was agreed; keeping and erasing contacts. Notes and
/// the log are edits that can be taken back, contacts are not. Needs an open store. GUI thread.
class ReasonActions final : public QObject {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit ReasonActions(Work& work);

    /// Of a card: confirms or rejects the reason of that code.
    void decide(const services::ReasonCard& card, const QString& reason, core::NoteState state);
    /// Opens the dialog for a note that is changed, for another reason than `instead`, or for a new one.
    void note(const services::ReasonCard& card, const std::optional<core::Note>& present, const QString& reason,
              const QString& instead = {});
    /// The same for several organisations, in the campaign and week of the filter.
    void noteSeveral(const core::FilterState& filter, const std::vector<core::OrganisationId>& organisations);
    void removeNote(core::NoteId note);

    void addLogEntry(const services::ReasonCard& card);
    void removeLogEntry(const core::LogEntry& entry);

    /// A contact without a number is new.
    void editContact(const services::ReasonCard& card, const core::Contact& contact = {});
    void removeContact(core::ContactId contact);
    /// Asks first.
    void eraseContacts();

private:
    /// Writes on the store; when done says `text` and shows everything anew.
    template <typename Write>
    void write(const QString& title, const QString& text, Write write);
    void writeNotes(services::NoteWish wish);
    void eraseAll();
    [[nodiscard]] QDate today() const;

    Work& m_work;
};

} // namespace svodka::app
