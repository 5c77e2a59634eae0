// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/catalogue_edits.h"
#include "core/ports/notes.h"

#include "presets.h"
#include "store/migrator.h"
#include "store/query.h"
#include "store/sqlite_store.h"
#include "store/store_test.h"

#include <QFile>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Note;

namespace {

class NotesTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        auto builder = plan();
        builder.columns({u"order"_s})
            .newOrganisation(u"Детский сад № 1"_s, u"preschool"_s, 1, {5})
            .newOrganisation(u"Детский сад № 2"_s, u"preschool"_s, 2, {0});
        m_batch = apply(builder);
    }

    static Note sampleNote() {
        Note note;
        note.organisation = core::OrganisationId{1};
        note.campaign = u"sferum"_s;
        note.period = sampleWeek(0);
        note.reason = u"silent"_s;
        note.text = u"Директор в отпуске; '--"_s;
        note.promised = QDate(2023, 5, 12);
        note.author = u"методист"_s;
        note.at = QDateTime(QDate(2023, 5, 6), QTime(9, 30), Qt::UTC);
        return note;
    }

    core::Edit edit() { return {u"note.confirm"_s, u"Детский сад № 1"_s, {}, {}, u"методист"_s, m_clock.nowUtc()}; }

    core::Result<core::ChangeId> save(const Note& note, core::NoteId* id = nullptr) {
        core::NoteId given;
        return store().edit(edit(), [&] { return core::take(store().notes().saveNote(note), id ? id : &given); });
    }

    core::Contacts::Act act() { return {u"Детский сад № 1"_s, u"методист"_s, m_clock.nowUtc()}; }

    static core::Contact contact(const QString& phone) {
        core::Contact contact;
        contact.organisation = core::OrganisationId{1};
        contact.position = u"заведующий"_s;
        contact.phone = phone;
        contact.mail = phone + u"@sad.example"_s;
        return contact;
    }

    /// What the store's file and its companions hold.
    QByteArray bytes() {
        QByteArray all;
        for (const char* tail : {"", "-wal", "-journal"}) {
            QFile file(path() + QString::fromUtf8(tail));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    core::BatchId m_batch;
};

TEST_F(NotesTest, ANoteComesBackEqual) {
    Note note = sampleNote();
    core::NoteId id;
    ASSERT_TRUE(succeeded(save(note, &id)));
    const auto stored = store().notes().notes(u"sferum"_s).value();
    ASSERT_EQ(stored.size(), 1u);
    note.id = id;
    note.uid = stored[0].uid;
    EXPECT_FALSE(note.uid.isEmpty());
    EXPECT_EQ(stored[0], note);
    EXPECT_EQ(store().notes().notesOf(core::OrganisationId{1}).value(), stored);
    EXPECT_TRUE(store().notes().notes(u"gospubliki"_s).value().empty());
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(NotesTest, ANoteIsWrittenOverAndTakenAway) {
    core::NoteId id;
    ASSERT_TRUE(succeeded(save(sampleNote(), &id)));
    Note changed = store().notes().notes().value().front();
    changed.state = core::NoteState::Rejected;
    changed.promised = {};
    changed.period.reset();
    ASSERT_TRUE(succeeded(save(changed)));
    EXPECT_EQ(store().notes().notes().value(), std::vector<Note>{changed});
    ASSERT_TRUE(succeeded(store().edit(edit(), [&] { return store().notes().removeNote(id); })));
    EXPECT_TRUE(store().notes().notes().value().empty());
    const auto none = store().edit(edit(), [&] { return store().notes().removeNote(id); });
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NoteNotFound);
}

TEST_F(NotesTest, NotesAreEditsThatCanBeTakenBack) {
    const QStringList before = dumpStore(path(), {u"change_log"_s});
    const auto change = save(sampleNote());
    ASSERT_TRUE(succeeded(change));
    ASSERT_TRUE(succeeded(store().undoChange(*change, m_clock.nowUtc(), u"методист"_s)));
    EXPECT_EQ(dumpStore(path(), {u"change_log"_s}), before);
    const auto alone = store().notes().saveNote(sampleNote());
    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, ErrorCode::InvalidArgument) << "outside an edit nothing would be recorded";
}

TEST_F(NotesTest, AReasonThatANoteNamesCannotGo) {
    core::Catalogue wanted = store().catalogue().value();
    wanted.campaigns[0].reasons.clear();
    wanted.campaigns[0].legalBases.clear();
    const auto put = [&] { return store().edit(edit(), [&] { return store().catalogueEdits().save(wanted); }); };
    core::NoteId id;
    ASSERT_TRUE(succeeded(save(sampleNote(), &id)));
    const auto refused = put();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::CatalogueInUse);
    EXPECT_TRUE(refused.error().subject.contains(u"Молчат"_s)) << refused.error().subject.toStdString();
    ASSERT_TRUE(succeeded(store().edit(edit(), [&] { return store().notes().removeNote(id); })));
    EXPECT_TRUE(succeeded(put()));
}

TEST_F(NotesTest, TheLogComesBackNewestFirst) {
    core::LogEntry older{{},     core::OrganisationId{1}, QDate(2023, 5, 2), u"phone"_s, u"Обещали"_s,
                         u"я"_s, m_clock.nowUtc()};
    core::LogEntry newer = older;
    newer.day = QDate(2023, 5, 4);
    for (core::LogEntry* entry : {&older, &newer})
        ASSERT_TRUE(succeeded(
            store().edit(edit(), [&] { return core::take(store().notes().saveLogEntry(*entry), &entry->id); })));
    newer.at = older.at = store().notes().log(core::OrganisationId{1}).value().front().at;
    EXPECT_EQ(store().notes().log(core::OrganisationId{1}).value(), (std::vector{newer, older}));
    EXPECT_TRUE(store().notes().log(core::OrganisationId{2}).value().empty());
}

TEST_F(NotesTest, AnOrganisationThatPeopleWroteAboutOutlivesItsImport) {
    ASSERT_TRUE(succeeded(save(sampleNote())));
    ASSERT_TRUE(succeeded(undo(m_batch)));
    const auto left = store().organisations().value();
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].name, u"Детский сад № 1"_s);
    EXPECT_EQ(store().notes().notes().value().size(), 1u);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(NotesTest, AnOrganisationThatOnlyANoteKeptGoesWithTheNote) {
    core::NoteId id;
    ASSERT_TRUE(succeeded(save(sampleNote(), &id)));
    ASSERT_TRUE(succeeded(undo(m_batch)));
    const QStringList kept = dumpStore(path(), {u"change_log"_s});
    const auto removed = store().edit(edit(), [&] { return store().notes().removeNote(id); });
    ASSERT_TRUE(succeeded(removed));
    EXPECT_TRUE(store().organisations().value().empty());
    EXPECT_EQ(problems(), QStringList());
    ASSERT_TRUE(succeeded(store().undoChange(*removed, m_clock.nowUtc(), u"методист"_s)));
    EXPECT_EQ(dumpStore(path(), {u"change_log"_s}), kept) << "it comes back with its note";
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(NotesTest, ContactsAreKeptApartFromWhatUndoRecords) {
    auto saved = store().contacts().saveContact(contact(u"8-4242-55-66-77"_s), act());
    ASSERT_TRUE(succeeded(saved));
    core::Contact expected = contact(u"8-4242-55-66-77"_s);
    expected.id = *saved;
    EXPECT_EQ(store().contacts().contacts().value(), std::vector{expected});
    for (const QString& line : dumpStore(path(), {u"contact"_s}))
        EXPECT_FALSE(line.contains(u"55-66-77"_s)) << line.toStdString();
    const auto entry = store().journal({}).value().front();
    EXPECT_EQ(entry.action, u"contact.save"_s);
    EXPECT_FALSE(entry.canBeUndone);
    const auto none = store().contacts().removeContact(core::ContactId{77}, act());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::ContactNotFound);
}

TEST_F(NotesTest, ErasedContactsLeaveNoTraceInTheFile) {
    // Enough of them for pages of their own, some changed and some removed before.
    std::vector<core::ContactId> ids;
    for (int i = 0; i < 60; ++i)
        ids.push_back(
            store().contacts().saveContact(contact(u"ТЕЛЕФОН-%1-%2"_s.arg(i).arg(QString(300, u'x'))), act()).value());
    core::Contact changed = contact(u"ТЕЛЕФОН-НОВЫЙ"_s);
    changed.id = ids[3];
    ASSERT_TRUE(succeeded(store().contacts().saveContact(changed, act())));
    ASSERT_TRUE(succeeded(store().contacts().removeContact(ids[5], act())));
    ASSERT_TRUE(bytes().contains(u"ТЕЛЕФОН"_s.toUtf8())) << "the test would prove nothing";
    const auto erased = store().contacts().eraseContacts({{}, u"методист"_s, m_clock.nowUtc()});
    ASSERT_TRUE(succeeded(erased));
    EXPECT_EQ(*erased, 59);
    EXPECT_FALSE(bytes().contains(u"ТЕЛЕФОН"_s.toUtf8()));
    EXPECT_FALSE(bytes().contains("xxxxxxxxxx"));
    EXPECT_TRUE(store().contacts().contacts().value().empty());
    EXPECT_EQ(store().journal({}).value().front().action, u"contact.erase"_s);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(NotesTest, AnOlderFileGetsTheReasonsThatNewOnesHave) {
    const QString older = m_folder.filePath(u"older.svodka"_s);
    const core::Catalogue presets = presetCatalogue();
    ASSERT_TRUE(succeeded(m_factory.create(older, sampleRegion(), presets)));
    {
        auto database = store::Database::open(older, std::chrono::milliseconds(50));
        ASSERT_TRUE(succeeded(database));
        for (const QString& statement :
             {u"DROP TABLE contact"_s, u"DROP TABLE contact_log"_s, u"DROP TABLE note"_s, u"DROP TABLE legal_basis"_s,
              u"ALTER TABLE reason DROP COLUMN implied_by"_s, u"DELETE FROM reason WHERE campaign = 'gospubliki'"_s,
              u"PRAGMA user_version = 13"_s})
            ASSERT_TRUE(succeeded(store::run(**database, statement)));
        auto steps = store::builtInMigrations();
        std::erase_if(steps, [](const store::Migration& step) { return step.number != 14; });
        const int latest = store::Migrator().latest();
        ASSERT_TRUE(succeeded(store::Migrator(steps).run(**database)));
        ASSERT_TRUE(succeeded(store::run(**database, u"PRAGMA user_version = %1"_s.arg(latest))));
    }
    const auto opened = m_factory.open(older);
    ASSERT_TRUE(succeeded(opened));
    const core::Catalogue catalogue = (*opened)->catalogue().value();
    for (size_t i = 0; i < presets.campaigns.size(); ++i) {
        EXPECT_EQ(catalogue.campaigns[i].reasons, presets.campaigns[i].reasons);
        EXPECT_EQ(catalogue.campaigns[i].legalBases, presets.campaigns[i].legalBases);
    }
}

TEST_F(NotesTest, WhoReadsAtTheSameTimeIsToldOf) {
    ASSERT_TRUE(succeeded(store().contacts().saveContact(contact(u"1"_s), act())));
    auto other = store::Database::open(path(), std::chrono::milliseconds(50));
    ASSERT_TRUE(succeeded(other));
    {
        QSqlQuery reading((*other)->connection());
        ASSERT_TRUE(reading.exec(u"BEGIN"_s));
        ASSERT_TRUE(reading.exec(u"SELECT COUNT(*) FROM contact"_s) && reading.next());
        const auto erased = store().contacts().eraseContacts({{}, u"методист"_s, m_clock.nowUtc()});
        ASSERT_FALSE(erased);
        EXPECT_EQ(erased.error().code, ErrorCode::StoreLocked);
        reading.finish();
        ASSERT_TRUE(reading.exec(u"COMMIT"_s));
    }
    ASSERT_TRUE(succeeded(store().contacts().eraseContacts({{}, u"методист"_s, m_clock.nowUtc()}))) << "once more";
}

} // namespace

} // namespace svodka::tests
