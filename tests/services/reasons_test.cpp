// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reasons/week_reasons.h"

#include "core/ports/notes.h"
#include "services/changes/change_tables.h"
#include "services/journal/action_text.h"
#include "services/organisations/organisation_list.h"
#include "services/reasons/contact_service.h"
#include "services/reasons/note_service.h"
#include "services/reasons/reason_card.h"
#include "services/reasons/reason_tables.h"
#include "services_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using core::ErrorCode;
using core::NoteState;
using services::NoteWish;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Заявка отправлена;Администратор вошёл;"
                        "Данные организации заполнены;Добавлено учителей;Сотрудники с ролью ученик"_s;

class ReasonServicesTest : public ServicesTest {
protected:
    void SetUp() override {
        makeStore("sakhalin");
        import(writeTable("week.csv", kHeader,
                          u"Охинский;МБДОУ № 1;ДОО;нет;;;;\nОхинский;МБДОУ № 2;ДОО;да;нет;да;2;1\n"
                          "Охинский;МБДОУ № 3;ДОО;да;да;да;9;0\nАнивский;МБДОУ № 4;ДОО;;;;;\n"_s));
    }

    core::OrganisationId named(const QString& name) {
        for (const core::Organisation& one : *store().organisations())
            if (one.name == name)
                return one.id;
        ADD_FAILURE() << name.toStdString();
        return {};
    }
    NoteWish wish(const QStringList& names) {
        NoteWish wish;
        wish.campaign = u"sferum"_s;
        wish.period = demoWeek();
        for (const QString& name : names)
            wish.organisations.push_back(named(name));
        wish.author = u"методист"_s;
        return wish;
    }
    core::Result<int> write(const NoteWish& wish) { return services::writeNotes(store(), m_clock, wish); }
    services::Week week() {
        auto loaded = services::loadWeek(store(), {u"sferum"_s, demoWeek(), {}});
        EXPECT_TRUE(succeeded(loaded));
        return *std::move(loaded);
    }
    std::vector<core::Note> notes() { return *store().notes().notes(); }
    static ErrorCode codeOf(const core::Result<int>& result) {
        EXPECT_FALSE(result);
        return result ? ErrorCode::Cancelled : result.error().code;
    }
};

TEST_F(ReasonServicesTest, AWeekHoldsThoseOfWhomSomethingIsKnown) {
    const auto reasons = services::loadWeekReasons(store(), week(), {}, {}, QDate(2023, 5, 10));
    ASSERT_TRUE(succeeded(reasons));
    EXPECT_EQ(reasons->existing, 4);
    EXPECT_EQ(reasons->organisations.size(), 2u) << "of the silent one nothing is implied";
    EXPECT_EQ(reasons->day, QDate(2023, 5, 10)) << "the newest week";
    const auto other = services::loadWeekReasons(store(), week(), u"school"_s, {}, QDate(2023, 5, 10));
    EXPECT_TRUE(other->organisations.empty());
}

TEST(ReckoningDay, OfAnOlderWeekIsItsEnd) {
    const std::vector<core::Period> weeks{demoWeek(1), demoWeek(0)};
    EXPECT_EQ(services::reckoningDay(weeks, demoWeek(0), QDate(2026, 1, 1)), QDate(2026, 1, 1));
    EXPECT_EQ(services::reckoningDay(weeks, demoWeek(1), QDate(2026, 1, 1)), demoWeek(1).end);
    EXPECT_EQ(services::reckoningDay(weeks, demoWeek(0), QDate(2020, 1, 1)), demoWeek(0).end);
    EXPECT_EQ(services::reckoningDay(weeks, demoWeek(0), {}), demoWeek(0).end);
}

TEST_F(ReasonServicesTest, SeveralAreOneStepAndAreTakenBackTogether) {
    NoteWish wanted = wish({u"МБДОУ № 1"_s, u"МБДОУ № 2"_s});
    wanted.promised = QDate(2023, 5, 12);
    ASSERT_EQ(write(wanted).value(), 2);
    const auto entries = store().journal({}).value();
    EXPECT_EQ(entries.front().action, u"note.confirm"_s);
    ASSERT_TRUE(succeeded(store().undoChange(entries.front().id, m_clock.nowUtc(), {})));
    EXPECT_TRUE(notes().empty());
}

TEST_F(ReasonServicesTest, SayingItAgainWritesOverIt) {
    NoteWish wanted = wish({u"МБДОУ № 1"_s});
    wanted.reason = u"no_registration"_s;
    wanted.text = u"сломан компьютер"_s;
    ASSERT_TRUE(succeeded(write(wanted)));
    wanted.text.reset();
    wanted.promised = QDate(2023, 5, 12);
    ASSERT_TRUE(succeeded(write(wanted)));
    ASSERT_EQ(notes().size(), 1u);
    EXPECT_EQ(notes()[0].text, u"сломан компьютер"_s) << "what was not spoken of stays";
    EXPECT_EQ(notes()[0].promised, QDate(2023, 5, 12));
    wanted.reason = QString();
    wanted.text = u"звонили"_s;
    ASSERT_TRUE(succeeded(write(wanted)));
    ASSERT_TRUE(succeeded(write(wanted)));
    EXPECT_EQ(notes().size(), 3u) << "remarks stand side by side";
    const auto entry = store().journal({}).value().front();
    EXPECT_EQ(entry.subject, u"МБДОУ № 1"_s);
    EXPECT_EQ(entry.after, u"звонили, by 12.05.2023"_s);
}

TEST_F(ReasonServicesTest, BadWishesAreRefusedAndWriteNothing) {
    NoteWish wanted = wish({u"МБДОУ № 1"_s});
    wanted.reason = QString();
    EXPECT_EQ(codeOf(write(wanted)), ErrorCode::NoteEmpty);
    wanted.reason = u"rain"_s;
    EXPECT_EQ(codeOf(write(wanted)), ErrorCode::ReasonUnknown);
    wanted.reason = u"role_pupil"_s;
    wanted.campaign = u"max_not_there"_s;
    EXPECT_EQ(codeOf(write(wanted)), ErrorCode::CampaignUnknown);
    wanted.campaign = u"sferum"_s;
    wanted.period = {};
    EXPECT_EQ(codeOf(write(wanted)), ErrorCode::PeriodInvalid);
    wanted.period = demoWeek();
    wanted.organisations.push_back(core::OrganisationId{4711});
    EXPECT_EQ(codeOf(write(wanted)), ErrorCode::OrganisationUnknown);
    EXPECT_EQ(codeOf(write(wish({u"МБДОУ № 3"_s}))), ErrorCode::ReasonNotFound) << "nothing is wrong with it";
    EXPECT_TRUE(notes().empty());
}

TEST_F(ReasonServicesTest, TheListOfOrganisationsNamesReasonAndPromise) {
    NoteWish wanted = wish({u"МБДОУ № 1"_s});
    wanted.promised = QDate(2023, 5, 2);
    ASSERT_TRUE(succeeded(write(wanted)));
    const auto list = services::loadOrganisations(store(), {{}, {}, true, QDate(2023, 5, 5)});
    ASSERT_TRUE(succeeded(list));
    const auto entry = [&](const QString& name) {
        return *std::find_if(list->rows.begin(), list->rows.end(), [&](const auto& row) { return row.name == name; });
    };
    EXPECT_EQ(entry(u"МБДОУ № 1"_s).reason, u"Нет регистрации; the date has passed"_s);
    EXPECT_TRUE(entry(u"МБДОУ № 1"_s).fits(services::kOverdue));
    EXPECT_FALSE(entry(u"МБДОУ № 1"_s).fits(services::kSuggested));
    EXPECT_EQ(entry(u"МБДОУ № 2"_s).reason, u"Статус «Не активна» (предположительно)"_s);
    EXPECT_TRUE(entry(u"МБДОУ № 2"_s).fits(u"role_pupil"_s));
    EXPECT_TRUE(entry(u"МБДОУ № 3"_s).fits(services::kNoReason));
    const auto column = list->columnCodes.indexOf(u"promised"_s);
    ASSERT_GE(column, 0);
    EXPECT_EQ(list->table.columns[size_t(column)].kind, core::ColumnKind::Date);
}

TEST_F(ReasonServicesTest, WeeklyChangesNameTheNextStepOfTheReason) {
    import(writeText("later.csv", u"Сферум (06.05.23-12.05.23)\n"_s + kHeader +
                                      u"\nОхинский;МБДОУ № 3;ДОО;да;нет;да;9;0\nОхинский;МБДОУ № 1;ДОО;нет;;;;\n"_s));
    const core::Period later{QDate(2023, 5, 6), QDate(2023, 5, 12)};
    auto loaded = services::loadWeek(store(), {u"sferum"_s, later, {}});
    ASSERT_TRUE(succeeded(loaded));
    const auto changes = services::loadWeekChanges(store(), *loaded, {}, {});
    ASSERT_TRUE(succeeded(changes));
    const services::ChangeTexts texts(*loaded, *changes, true);
    const auto lost = std::find_if(changes->organisations.begin(), changes->organisations.end(),
                                   [](const auto& one) { return one.change.kind == core::ChangeKind::Lost; });
    ASSERT_NE(lost, changes->organisations.end());
    EXPECT_EQ(lost->reason, u"status_not_active"_s);
    EXPECT_EQ(texts.missingText(*lost), u"администратор не вошёл"_s);
    EXPECT_TRUE(texts.nextStep(*lost).startsWith(u"Войти администратором"_s)) << texts.nextStep(*lost).toStdString();
}

TEST_F(ReasonServicesTest, ContactsOfAMunicipalityStandWithItsOrganisations) {
    const auto card = services::loadReasonCard(store(), {u"sferum"_s, demoWeek(), {}, {}, {}}, named(u"МБДОУ № 1"_s),
                                               QDate(2023, 5, 5));
    ASSERT_TRUE(succeeded(card));
    core::Contact contact;
    contact.municipality = card->reasons.organisation.municipality;
    contact.position = u"  начальник   отдела "_s;
    ASSERT_TRUE(succeeded(services::saveContact(store(), m_clock, contact, u"я"_s)));
    const auto own = services::loadContactsOf(store(), card->reasons.organisation);
    ASSERT_TRUE(succeeded(own));
    ASSERT_EQ(own->size(), 1u);
    EXPECT_EQ(services::contactText(own->front().contact), u"начальник отдела"_s);
    const auto nobody = services::saveContact(store(), m_clock, {}, u"я"_s);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, ErrorCode::ContactEmpty);
    contact.municipality = core::MunicipalityId{4711};
    EXPECT_EQ(services::saveContact(store(), m_clock, contact, u"я"_s).error().code, ErrorCode::MunicipalityUnknown);
}

TEST_F(ReasonServicesTest, EveryActionHasWords) {
    for (const QString& action :
         {u"note.add"_s, u"note.suggest"_s, u"note.confirm"_s, u"note.reject"_s, u"note.remove"_s, u"contactlog.save"_s,
          u"contactlog.remove"_s, u"contact.save"_s, u"contact.remove"_s, u"contact.erase"_s})
        EXPECT_NE(services::actionText(action), action) << action.toStdString();
}

} // namespace
