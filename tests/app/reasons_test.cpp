// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/contact_dialog.h"
#include "app/dialogs/log_entry_dialog.h"
#include "app/dialogs/note_dialog.h"
#include "app/pages/organisation_page.h"
#include "app/pages/organisations_page.h"
#include "core/ports/notes.h"
#include "imports_fixture.h"
#include "widget_tree.h"
#include "widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

/// A week with two kindergartens in the red and one that is well.
class ReasonsTest : public ImportsTest {
protected:
    void SetUp() override {
        ImportsTest::SetUp();
        m_window.resize(1200, 800);
        import(m_session.jobs().path(),
               writeFile("week.csv", u"Сферум (29.04.23-05.05.23)\nМуниципальное образование;Наименование организации;"
                                     "Тип;Заявка отправлена;Администратор вошёл;Данные организации заполнены;"
                                     "Добавлено учителей;Сотрудники с ролью ученик\n"
                                     "Охинский;МБДОУ № 1;ДОО;нет;;;;\n"
                                     "Охинский;МБДОУ № 2;ДОО;да;да;нет;5;2\n"
                                     "Охинский;МБДОУ № 3;ДОО;да;да;да;9;0\n"_s));
        m_session.reload();
        ASSERT_TRUE(settles());
    }

    template <typename PageClass>
    void show(const app::Place& place) {
        m_session.go(place);
        page = std::make_unique<PageClass>(context(), &m_window);
        QObject::connect(&m_session, &app::Session::contentChanged, page.get(), [this] { page->open(true); });
        page->resize(m_window.size());
        page->show();
        page->open(false);
        ASSERT_TRUE(waitUntil([this] { return page->isReady() && !m_session.isLoading(); }));
    }
    core::OrganisationId named(const QString& name) {
        for (const core::Organisation& one : *store()->organisations())
            if (one.name == name)
                return one.id;
        ADD_FAILURE() << name.toStdString();
        return {};
    }
    void openCard(const QString& name) {
        show<app::OrganisationPage>({app::page::organisation, m_session.place().filter, {}, named(name)});
        auto* tabs = find<QTabWidget>(*page, "figuresTabWidget");
        tabs->setCurrentWidget(find<QWidget>(*page, "reasonTab"));
        QApplication::processEvents();
    }
    void openList() { show<app::OrganisationsPage>({app::page::organisations, m_session.place().filter, {}, {}}); }

    widgets::TableView* view(const char* name) { return find<widgets::TableView>(*page, name); }
    QString cell(const char* table, int row, int column) {
        return view(table)->body()->model()->index(row, column).data().toString();
    }
    /// Presses a button of the page and waits for what it does.
    void pressAndSettle(const char* name) {
        ASSERT_TRUE(isEnabled(*page, name)) << name;
        press(*page, name);
        ASSERT_TRUE(waitUntil([this] { return !m_work.isBusy() && page->isReady() && !m_session.isLoading(); }));
    }
    template <typename Dialog>
    Dialog* opened(const char* name) {
        Dialog* dialog = waitForDialog<Dialog>(name);
        if (dialog) {
            EXPECT_EQ(complaints(*dialog), QStringList());
        }
        return dialog;
    }
    static QPushButton* ok(QWidget& dialog) {
        return find<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok);
    }
    void pressOk(QWidget& dialog) {
        ASSERT_TRUE(ok(dialog)->isEnabled());
        ok(dialog)->click();
        ASSERT_TRUE(waitUntil([this] { return !m_work.isBusy() && page->isReady() && !m_session.isLoading(); }));
    }
    std::vector<core::Note> notes() { return *store()->notes().notes(); }

    std::unique_ptr<app::Page> page; // goes before the session
};

TEST_F(ReasonsTest, ASuggestionIsConfirmedByAClick) {
    openCard(u"МБДОУ № 2"_s);
    ASSERT_EQ(view("reasonsTableView")->shownRows(), 2);
    EXPECT_EQ(cell("reasonsTableView", 0, 0), u"Статус «Не активна»"_s);
    EXPECT_EQ(cell("reasonsTableView", 0, 1), u"предположительно"_s);
    EXPECT_EQ(cell("reasonsTableView", 0, 2), u"не заполнены данные организации"_s);
    EXPECT_TRUE(text(*page, "reasonLabel").contains(u"Статус «Не активна»"_s))
        << text(*page, "reasonLabel").toStdString();
    EXPECT_FALSE(isEnabled(*page, "removeNotePushButton")) << "nobody has written anything";
    pressAndSettle("confirmPushButton");
    EXPECT_EQ(cell("reasonsTableView", 0, 1), u"подтверждена"_s);
    EXPECT_FALSE(isEnabled(*page, "confirmPushButton"));
    ASSERT_EQ(notes().size(), 1u);
    EXPECT_EQ(notes()[0].author, u"методист"_s);
    pressAndSettle("removeNotePushButton");
    EXPECT_TRUE(notes().empty());
    EXPECT_EQ(cell("reasonsTableView", 0, 1), u"предположительно"_s);
}

TEST_F(ReasonsTest, ARejectedReasonMakesRoomForTheNext) {
    openCard(u"МБДОУ № 2"_s);
    pressAndSettle("rejectPushButton");
    EXPECT_EQ(cell("reasonsTableView", 0, 0), u"Пользователь авторизован с ролью «ученик»"_s);
    EXPECT_EQ(cell("reasonsTableView", 1, 1), u"отклонена"_s);
}

TEST_F(ReasonsTest, AnotherReasonIsSaidWithAPromise) {
    openCard(u"МБДОУ № 1"_s);
    press(*page, "anotherPushButton");
    auto* dialog = opened<app::NoteDialog>("noteDialog");
    ASSERT_NE(dialog, nullptr);
    auto* reason = find<QComboBox>(*dialog, "reasonComboBox");
    reason->setCurrentIndex(reason->findData(u"account_not_verified"_s));
    auto* promise = find<QComboBox>(*dialog, "promiseComboBox");
    EXPECT_FALSE(find<QDateEdit>(*dialog, "promisedDateEdit")->isEnabled());
    promise->setCurrentIndex(promise->count() - 1);
    find<QDateEdit>(*dialog, "promisedDateEdit")->setDate(QDate(2023, 5, 3));
    find<QPlainTextEdit>(*dialog, "textPlainTextEdit")->setPlainText(u"Ждут учётную запись"_s);
    pressOk(*dialog);
    ASSERT_EQ(notes().size(), 2u);
    EXPECT_EQ(cell("reasonsTableView", 0, 0), u"Учебный аккаунт не подтверждён"_s);
    EXPECT_EQ(cell("reasonsTableView", 0, 3), u"03.05.2023"_s);
    EXPECT_TRUE(waitUntil([&] { return text(*page, "reasonLabel").contains(u"03.05.2023"_s); }))
        << text(*page, "reasonLabel").toStdString();
    EXPECT_EQ(cell("reasonsTableView", 1, 0), u"Нет регистрации"_s);
    EXPECT_EQ(cell("reasonsTableView", 1, 1), u"отклонена"_s);
}

TEST_F(ReasonsTest, TheNextStepIsCopiedWithItsBases) {
    openCard(u"МБДОУ № 1"_s);
    press(*page, "copyStepPushButton");
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"Заполнить заявку"_s)) << copied.toStdString();
    EXPECT_TRUE(copied.contains(u"273-ФЗ"_s));
    EXPECT_FALSE(copied.contains(u"149-ФЗ"_s)) << "that is about messengers";
    openCard(u"МБДОУ № 3"_s);
    EXPECT_EQ(view("reasonsTableView")->shownRows(), 0);
    EXPECT_FALSE(isEnabled(*page, "copyStepPushButton"));
}

TEST_F(ReasonsTest, TheLogIsKept) {
    openCard(u"МБДОУ № 1"_s);
    press(*page, "addLogPushButton");
    auto* dialog = opened<app::LogEntryDialog>("logEntryDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(ok(*dialog)->isEnabled());
    find<QPlainTextEdit>(*dialog, "textPlainTextEdit")->setPlainText(u"Отправят во вторник"_s);
    pressOk(*dialog);
    ASSERT_EQ(view("logTableView")->shownRows(), 1);
    EXPECT_EQ(cell("logTableView", 0, 2), u"Отправят во вторник"_s);
    view("logTableView")->selectRow(1);
    pressAndSettle("removeLogPushButton");
    EXPECT_EQ(view("logTableView")->shownRows(), 0);
}

TEST_F(ReasonsTest, ContactsAreFoldedAndErasedOnlyAfterAQuestion) {
    openCard(u"МБДОУ № 1"_s);
    EXPECT_FALSE(isVisible(*page, "contactsWidget"));
    find<QToolButton>(*page, "contactsToolButton")->click();
    EXPECT_TRUE(find<QWidget>(*page, "contactsWidget")->isVisibleTo(page.get()));
    find<QPushButton>(*page, "addContactPushButton")->click();
    auto* dialog = opened<app::ContactDialog>("contactDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(ok(*dialog)->isEnabled());
    find<QLineEdit>(*dialog, "positionLineEdit")->setText(u"заведующий"_s);
    pressOk(*dialog);
    EXPECT_EQ(view("contactsTableView")->shownRows(), 1);
    ASSERT_EQ(store()->contacts().contacts()->size(), 1u);
    m_reasons.eraseContacts();
    auto* question = waitForDialog<QMessageBox>("eraseContactsMessageBox");
    ASSERT_NE(question, nullptr);
    press(*question, "cancelPushButton");
    EXPECT_EQ(store()->contacts().contacts()->size(), 1u);
    m_reasons.eraseContacts();
    question = waitForDialog<QMessageBox>("eraseContactsMessageBox");
    ASSERT_NE(question, nullptr);
    press(*question, "yesPushButton");
    ASSERT_TRUE(waitUntil([this] { return !m_work.isBusy() && page->isReady(); }));
    EXPECT_TRUE(store()->contacts().contacts()->empty());
}

TEST_F(ReasonsTest, SeveralOrganisationsGetAReasonAtOnce) {
    openList();
    auto* table = view("organisationsTableView");
    ASSERT_EQ(table->shownRows(), 3);
    EXPECT_FALSE(isEnabled(*page, "noteSeveralPushButton"));
    table->body()->selectAll();
    press(*page, "noteSeveralPushButton");
    auto* dialog = opened<app::NoteDialog>("noteDialog");
    ASSERT_NE(dialog, nullptr);
    auto* promise = find<QComboBox>(*dialog, "promiseComboBox");
    promise->setCurrentIndex(promise->count() - 1);
    find<QDateEdit>(*dialog, "promisedDateEdit")->setDate(QDate(2023, 5, 12));
    pressOk(*dialog);
    const std::vector<core::Note> written = notes();
    ASSERT_EQ(written.size(), 3u);
    EXPECT_EQ(written[0].reason, u"no_registration"_s) << "each its own";
    EXPECT_EQ(written[1].reason, u"status_not_active"_s);
    EXPECT_EQ(written[2].reason, QString()) << "a remark where no reason is known";
    for (const core::Note& note : written)
        EXPECT_EQ(note.promised, QDate(2023, 5, 12));
    EXPECT_EQ(store()->journal({}).value().front().action, u"note.confirm"_s) << "one step to take back";
}

TEST_F(ReasonsTest, TheListIsNarrowedByReason) {
    openList();
    auto* box = find<QComboBox>(*page, "reasonComboBox");
    const auto choose = [&](const QString& code) {
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
        return view("organisationsTableView")->shownRows();
    };
    EXPECT_EQ(choose(u"role_pupil"_s), 1);
    EXPECT_EQ(choose(u":suggested"_s), 2);
    EXPECT_EQ(choose(u":none"_s), 1);
    EXPECT_EQ(choose(u":overdue"_s), 0);
    EXPECT_EQ(choose({}), 3);
    EXPECT_EQ(complaints(m_window), QStringList());
}

} // namespace
