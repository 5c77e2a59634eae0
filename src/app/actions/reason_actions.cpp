// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/reason_actions.h"

#include "app/confirm.h"
#include "app/dialogs/contact_dialog.h"
#include "app/dialogs/log_entry_dialog.h"
#include "app/dialogs/note_dialog.h"
#include "app/work.h"

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

/// What `write` gave, without its value.
template <typename T>
Result<void> withoutValue(const Result<T>& result) {
    if (!result)
        return result.error();
    return {};
}

} // namespace

ReasonActions::ReasonActions(Work& work) : QObject(&work), m_work(work) {}

QDate ReasonActions::today() const {
    return m_work.session().environment().clock.nowUtc().toLocalTime().date();
}

template <typename Write>
void ReasonActions::write(const QString& title, const QString& text, Write write) {
    const Environment& environment = m_work.session().environment();
    m_work.onStore(
        title,
        [write, &clock = environment.clock, author = environment.author](core::Store& store, std::stop_token,
                                                                         services::ProgressSink&) {
            return withoutValue(write(store, clock, author));
        },
        [this, text](const Result<void>& done) {
            if (!done)
                return m_work.showError(done.error());
            m_work.announce(text);
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

void ReasonActions::writeNotes(services::NoteWish wish) {
    const auto count = static_cast<int>(wish.organisations.size());
    write(tr("Saving the note"), tr("Noted for %n organisation(s).", nullptr, count),
          [wish = std::move(wish)](core::Store& store, const core::Clock& clock, const QString& author) {
              services::NoteWish signedWish = wish;
              signedWish.author = author;
              return services::writeNotes(store, clock, signedWish);
          });
}

void ReasonActions::decide(const services::ReasonCard& card, const QString& reason, core::NoteState state) {
    services::NoteWish wish;
    wish.campaign = card.campaign.code;
    wish.period = card.period;
    wish.organisations = {card.reasons.organisation.id};
    wish.reason = reason;
    wish.state = state;
    writeNotes(wish);
}

void ReasonActions::note(const services::ReasonCard& card, const std::optional<core::Note>& present,
                         const QString& reason, const QString& instead) {
    auto* dialog = new NoteDialog({card.campaign,
                                   card.period,
                                   {card.reasons.organisation.id},
                                   card.reasons.organisation.name,
                                   present,
                                   reason,
                                   instead,
                                   today()},
                                  m_work.session().environment().russian, m_work.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::noteWanted, this, &ReasonActions::writeNotes);
    dialog->open();
}

void ReasonActions::noteSeveral(const core::FilterState& filter,
                                const std::vector<core::OrganisationId>& organisations) {
    if (!m_work.session().isOpen() || organisations.empty())
        return;
    m_work.onStore(
        tr("Reading the reasons"),
        [](core::Store& store, std::stop_token, services::ProgressSink&) { return store.catalogue(); },
        [this, filter, organisations](const Result<core::Catalogue>& catalogue) {
            if (!catalogue)
                return m_work.showError(catalogue.error());
            const core::Campaign* campaign = catalogue->campaign(filter.campaign);
            if (!campaign)
                return;
            auto* dialog = new NoteDialog({*campaign, filter.period, organisations, {}, std::nullopt, {}, {}, today()},
                                          m_work.session().environment().russian, m_work.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &NoteDialog::noteWanted, this, &ReasonActions::writeNotes);
            dialog->open();
        });
}

void ReasonActions::removeNote(core::NoteId note) {
    write(tr("Removing the note"), tr("The note is removed."),
          [note](core::Store& store, const core::Clock& clock, const QString& author) {
              return services::removeNote(store, clock, note, author);
          });
}

void ReasonActions::addLogEntry(const services::ReasonCard& card) {
    auto* dialog =
        new LogEntryDialog(card.reasons.organisation.id, card.reasons.organisation.name, today(), m_work.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogEntryDialog::entryWanted, this, [this](const core::LogEntry& entry) {
        write(tr("Saving the entry"), tr("Written into the log of contacts."),
              [entry](core::Store& store, const core::Clock& clock, const QString& author) {
                  return services::saveLogEntry(store, clock, entry, author);
              });
    });
    dialog->open();
}

void ReasonActions::removeLogEntry(const core::LogEntry& entry) {
    write(tr("Removing the entry"), tr("The entry is removed from the log of contacts."),
          [entry](core::Store& store, const core::Clock& clock, const QString& author) {
              return services::removeLogEntry(store, clock, entry, author);
          });
}

void ReasonActions::editContact(const services::ReasonCard& card, const core::Contact& contact) {
    auto* dialog = new ContactDialog(card.reasons.organisation, contact, m_work.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactDialog::contactWanted, this, [this](const core::Contact& wanted) {
        write(tr("Saving the contact"), tr("The contact is kept, in this store only."),
              [wanted](core::Store& store, const core::Clock& clock, const QString& author) {
                  return services::saveContact(store, clock, wanted, author);
              });
    });
    dialog->open();
}

void ReasonActions::removeContact(core::ContactId contact) {
    write(tr("Removing the contact"), tr("The contact is removed."),
          [contact](core::Store& store, const core::Clock& clock, const QString& author) {
              return services::removeContact(store, clock, contact, author);
          });
}

void ReasonActions::eraseContacts() {
    if (!m_work.session().isOpen() || m_work.isBusy())
        return;
    confirm(m_work.window(),
            {u"eraseContactsMessageBox"_s, tr("Erase all contacts"),
             tr("All contacts of organisations and municipalities will be erased from this store for good: that cannot "
                "be taken back.\n\nBackups and copies of the file that were made before still hold them: delete those, "
                "too. Reasons, notes and the log of contacts stay."),
             tr("&Erase all contacts"), u"edit-delete"_s},
            [this] { eraseAll(); });
}

void ReasonActions::eraseAll() {
    write(tr("Erasing the contacts"), tr("All contacts are erased from this store."),
          [](core::Store& store, const core::Clock& clock, const QString& author) {
              return services::eraseContacts(store, clock, author);
          });
}

} // namespace svodka::app
