// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/catalogue_page.h"

#include "app/catalogue/catalogue_tree.h"
#include "app/dialogs/catalogue_preview_dialog.h"
#include "app/dialogs/new_entry_dialog.h"
#include "app/dialogs/threshold_dialog.h"
#include "app/main_window.h"
#include "app_fixture.h"
#include "core/sign_text.h"
#include "widget_tree.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidgetItemIterator>
#include <memory>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class CataloguePageTest : public SessionTest {
protected:
    void SetUp() override {
        SessionTest::SetUp();
        m_window.resize(1000, 700);
        m_window.show();
        open(makeDemoStore(), {app::page::catalogue, {}, {}, {}});
        page = std::make_unique<app::CataloguePage>(context(), &m_window);
        QObject::connect(&m_session, &app::Session::contentChanged, page.get(), [this] { page->open(true); });
        page->resize(m_window.size());
        page->show();
        page->open(false);
        ASSERT_TRUE(settles());
    }

    [[nodiscard]] bool settles() {
        const bool isQuiet =
            waitUntil([this] { return page->isReady() && !m_session.runner().isBusy() && !m_work.isBusy(); });
        QApplication::processEvents();
        return isQuiet;
    }

    app::CatalogueTree* tree() { return find<app::CatalogueTree>(*page, "catalogueTreeWidget"); }

    /// Chooses the first item that begins so below one that begins with `parent`.
    void choose(const QString& parent, const QString& text) {
        for (QTreeWidgetItemIterator it(tree()); *it; ++it)
            if ((*it)->text(0).startsWith(text) && (*it)->parent() && (*it)->parent()->text(0).startsWith(parent)) {
                tree()->setCurrentItem(*it);
                return;
            }
        FAIL() << "no item " << text.toStdString();
    }

    void type(const char* edit, const QString& text) {
        auto* field = find<QLineEdit>(*page, edit);
        ASSERT_NE(field, nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    void press(const char* button) {
        auto* found = find<QAbstractButton>(*page, button);
        ASSERT_NE(found, nullptr);
        ASSERT_TRUE(found->isEnabled()) << button;
        found->click();
    }

    bool canPress(const char* button) { return find<QAbstractButton>(*page, button)->isEnabled(); }

    static void accept(QWidget& dialog, QDialogButtonBox::StandardButton which = QDialogButtonBox::Ok) {
        QPushButton* button = find<QDialogButtonBox>(dialog, "buttonBox")->button(which);
        ASSERT_TRUE(button->isEnabled());
        button->click();
    }

    core::Catalogue stored() { return m_factory.open(m_session.jobs().path()).value()->catalogue().value(); }
    core::Indicator active() { return *stored().campaign(u"sferum"_s)->indicator(u"active"_s); }

    std::unique_ptr<app::CataloguePage> page;
};

TEST_F(CataloguePageTest, AThresholdIsPreviewedSavedAndTakenBack) {
    choose(u"Активно"_s, u"“Добавлено сотрудников"_s);
    ASSERT_TRUE(waitUntil([this] { return find<QLineEdit>(*page, "thresholdLineEdit")->isVisible(); }));
    EXPECT_EQ(complaints(*page), QStringList());
    EXPECT_FALSE(canPress("savePushButton"));
    type("thresholdLineEdit", u"30"_s);
    EXPECT_TRUE(page->hasDraft());
    press("savePushButton");
    auto* dialog = waitForDialog<app::CataloguePreviewDialog>("cataloguePreviewDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(complaints(*dialog), QStringList());
    EXPECT_TRUE(find<QPlainTextEdit>(*dialog, "changesPlainTextEdit")->toPlainText().contains(u"≥ 3 → "_s));
    const core::Table figures = find<widgets::TableView>(*dialog, "figuresTableView")->shownTable();
    ASSERT_FALSE(figures.rows.empty());
    EXPECT_NE(figures.rows[0][3], figures.rows[0][4]);
    EXPECT_EQ(active().criteria[2].threshold, 3) << "nothing is stored yet";
    accept(*dialog, QDialogButtonBox::Save);
    ASSERT_TRUE(settles());
    EXPECT_EQ(active().criteria[2].threshold, 30);
    EXPECT_FALSE(page->hasDraft());
    auto store = m_factory.open(m_session.jobs().path()).value();
    const core::JournalEntry last = store->journal({}).value().front();
    EXPECT_EQ(last.action, u"catalogue.change"_s);
    EXPECT_EQ(last.author, u"методист"_s);
    ASSERT_TRUE(store->undoChange(last.id, m_clock.nowUtc(), {}).ok());
    m_session.reload();
    ASSERT_TRUE(settles());
    EXPECT_EQ(active().criteria[2].threshold, 3);
}

TEST_F(CataloguePageTest, AThresholdFromADay) {
    choose(u"Активно"_s, u"“Добавлено сотрудников"_s);
    press("changeFromPushButton");
    auto* dialog = waitForDialog<app::ThresholdDialog>("thresholdDialog");
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(find<QLineEdit>(*dialog, "dayLineEdit"), u"01.09.2023"_s);
    QTest::keyClicks(find<QLineEdit>(*dialog, "valueLineEdit"), u"5"_s);
    EXPECT_TRUE(find<QLabel>(*dialog, "resultLabel")->text().contains(u"≥ 5 from 01.09.2023"_s));
    accept(*dialog);
    press("savePushButton");
    accept(*waitForDialog<app::CataloguePreviewDialog>("cataloguePreviewDialog"), QDialogButtonBox::Save);
    ASSERT_TRUE(settles());
    const core::Indicator now = active();
    ASSERT_EQ(now.criteria.size(), 4U);
    EXPECT_EQ(now.criteria[2].validTo, QDate(2023, 8, 31));
    EXPECT_EQ(now.criteria[3].validFrom, QDate(2023, 9, 1));
    EXPECT_EQ(now.criteria[3].threshold, 5);
}

TEST_F(CataloguePageTest, ANewMetricAndItsIndicator) {
    choose(u"Сферум"_s, u"Metrics of files"_s);
    press("addToolButton");
    auto* dialog = waitForDialog<app::NewEntryDialog>("newEntryDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(complaints(*dialog), QStringList());
    find<QLineEdit>(*dialog, "titleLineEdit")->setText(u"Сообщений за неделю"_s);
    EXPECT_EQ(find<QLineEdit>(*dialog, "codeLineEdit")->text(), u"soobshchenij_za_nedelyu"_s);
    find<QLineEdit>(*dialog, "codeLineEdit")->setText(u"active"_s);
    EXPECT_FALSE(find<QDialogButtonBox>(*dialog, "buttonBox")->button(QDialogButtonBox::Ok)->isEnabled())
        << "there is one";
    find<QLineEdit>(*dialog, "codeLineEdit")->setText(u"messages"_s);
    accept(*dialog);
    EXPECT_EQ(tree()->currentItem()->text(0), u"Сообщений за неделю"_s);
    find<QPlainTextEdit>(*page, "synonymsPlainTextEdit")->setPlainText(u"сообщений в чатах\n\n сообщений  всего "_s);
    press("upToolButton");
    press("savePushButton");
    accept(*waitForDialog<app::CataloguePreviewDialog>("cataloguePreviewDialog"), QDialogButtonBox::Save);
    ASSERT_TRUE(settles());
    const core::Catalogue now = stored();
    const core::Campaign& sferum = *now.campaign(u"sferum"_s);
    ASSERT_EQ(sferum.metrics.size(), 13U);
    EXPECT_EQ(sferum.metrics[11].code, u"messages"_s);
    EXPECT_EQ(sferum.metrics[11].synonyms, (QStringList{u"сообщений в чатах"_s, u"сообщений всего"_s}));
    EXPECT_EQ(sferum.metrics[12].code, u"other_accounts"_s);
}

TEST_F(CataloguePageTest, WhatHoldsFiguresCannotBeSavedAway) {
    choose(u"Metrics of files"_s, u"Заявка отправлена"_s);
    press("removeToolButton");
    choose(u"Зарегистрировано"_s, u"“"_s);
    press("removeToolButton"); // its criterion, lest it be the reason
    press("savePushButton");
    auto* dialog = waitForDialog<app::CataloguePreviewDialog>("cataloguePreviewDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(find<QDialogButtonBox>(*dialog, "buttonBox")->button(QDialogButtonBox::Save)->isVisible());
    EXPECT_TRUE(find<QLabel>(*dialog, "problemsLabel")->text().contains(u"Заявка отправлена"_s));
    EXPECT_EQ(complaints(*dialog), QStringList());
    dialog->reject();
    ASSERT_TRUE(settles());
    EXPECT_TRUE(page->hasDraft());
}

TEST_F(CataloguePageTest, WhatCannotBeReadIsToldAndNotSaved) {
    choose(u"Активно"_s, u"“Добавлено сотрудников"_s);
    type("validFromLineEdit", u"31.02.2023"_s);
    EXPECT_TRUE(find<QLabel>(*page, "validFromProblemLabel")->isVisible());
    EXPECT_FALSE(canPress("savePushButton"));
    type("validFromLineEdit", u"01.02.2023"_s);
    EXPECT_FALSE(find<QLabel>(*page, "validFromProblemLabel")->isVisible());
    EXPECT_TRUE(canPress("savePushButton"));
    press("discardPushButton");
    auto* box = waitForDialog<QMessageBox>("discardMessageBox");
    ASSERT_NE(box, nullptr);
    find<QPushButton>(*box, "yesPushButton")->click();
    EXPECT_FALSE(page->hasDraft());
    EXPECT_EQ(find<QLineEdit>(*page, "validFromLineEdit")->text(), QString());
}

TEST_F(CataloguePageTest, TheThirdCampaignIsOfferedWithWhatItRestsOn) {
    auto* menu = find<QPushButton>(*page, "campaignPushButton")->menu();
    ASSERT_NE(menu, nullptr);
    auto* action = menu->findChild<QAction*>(u"addPresetAction_max"_s);
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(action->text().contains(u"проверьте"_s)) << action->text().toStdString();
    action->trigger();
    EXPECT_EQ(tree()->currentItem()->text(0), u"MAX"_s);
    EXPECT_TRUE(find<QPlainTextEdit>(*page, "descriptionPlainTextEdit")
                    ->toPlainText()
                    .startsWith(u"По сообщениям прессы, проверьте"_s));
    press("savePushButton");
    accept(*waitForDialog<app::CataloguePreviewDialog>("cataloguePreviewDialog"), QDialogButtonBox::Save);
    ASSERT_TRUE(settles());
    EXPECT_NE(stored().campaign(u"max"_s), nullptr);
    EXPECT_EQ(find<QPushButton>(*page, "campaignPushButton")->menu()->findChild<QAction*>(u"addPresetAction_max"_s),
              nullptr);
}

TEST_F(CataloguePageTest, AKindOfIndicatorHasItsFields) {
    choose(u"Indicators"_s, u"Нет сообщений"_s);
    EXPECT_NE(page->findChild<QComboBox*>(u"metricComboBox"_s), nullptr);
    auto* kind = find<QComboBox>(*page, "kindComboBox");
    kind->setFocus();
    kind->setCurrentIndex(kind->findData(int(core::IndicatorKind::Share)));
    Q_EMIT kind->activated(kind->currentIndex());
    ASSERT_TRUE(waitUntil([this] { return page->findChild<QComboBox*>(u"denominatorComboBox"_s) != nullptr; }));
    EXPECT_EQ(complaints(*page), QStringList());
}

TEST_F(CataloguePageTest, SignsOfAReasonAreTyped) {
    const core::Reason first = stored().campaign(u"sferum"_s)->reasons.front();
    choose(u"Reasons and next steps"_s, first.title.ru);
    EXPECT_EQ(find<QLineEdit>(*page, "signsLineEdit")->text(), core::signsText(first.impliedBy));
    type("signsLineEdit", u"teachers"_s);
    EXPECT_FALSE(canPress("savePushButton"));
    EXPECT_TRUE(find<QLabel>(*page, "signsProblemLabel")->text().contains(u"teachers"_s));
    type("signsLineEdit", u"zero_messages; teachers_10_messages <= 2"_s);
    press("savePushButton");
    accept(*waitForDialog<app::CataloguePreviewDialog>("cataloguePreviewDialog"), QDialogButtonBox::Save);
    ASSERT_TRUE(settles());
    const core::Reason now = stored().campaign(u"sferum"_s)->reasons.front();
    ASSERT_EQ(now.impliedBy.size(), 2U);
    EXPECT_EQ(now.impliedBy[1], (core::Sign{{}, u"teachers_10_messages"_s, core::Comparator::AtMost, 2}));
}

TEST_F(CataloguePageTest, EveryNodeHasAForm) {
    for (QTreeWidgetItemIterator it(tree()); *it; ++it) {
        tree()->setCurrentItem(*it);
        QApplication::processEvents();
        EXPECT_EQ(complaints(*page), QStringList()) << (*it)->text(0).toStdString();
    }
    EXPECT_FALSE(page->hasDraft());
}

TEST_F(CataloguePageTest, EverythingCanBeRemovedFromTheDraftAndPutBack) {
    for (int i = 0; i < 400 && canPress("removeToolButton"); ++i)
        find<QToolButton>(*page, "removeToolButton")->click();
    while (tree()->topLevelItemCount() > 1) {
        tree()->setCurrentItem(tree()->topLevelItem(tree()->topLevelItemCount() - 1));
        press("removeToolButton");
    }
    EXPECT_TRUE(page->hasDraft());
    page->discardDraft();
    EXPECT_FALSE(page->hasDraft());
    EXPECT_EQ(tree()->topLevelItemCount(), 3);
}

class LeavingADraftTest : public AppTest {};

TEST_F(LeavingADraftTest, IsAskedFor) {
    app::MainWindow window(m_environment);
    window.resize(1100, 700);
    window.show();
    window.session().open(makeStore("sakhalin"), {app::page::catalogue, {}, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return window.session().isOpen() && window.isReady(); }));
    auto* tree = find<app::CatalogueTree>(window, "catalogueTreeWidget");
    tree->setCurrentItem(tree->topLevelItem(1));
    QTest::keyClicks(find<QLineEdit>(window, "titleLineEdit"), u"!"_s);
    EXPECT_FALSE(window.mayEnd());
    const auto goToSummary = [&] { Q_EMIT find<QToolButton>(window, "summaryToolButton")->click(); };
    goToSummary();
    auto* box = waitForDialog<QMessageBox>("leaveMessageBox");
    ASSERT_NE(box, nullptr);
    find<QPushButton>(*box, "cancelPushButton")->click();
    EXPECT_EQ(window.session().place().page, app::page::catalogue);
    ASSERT_TRUE(waitUntil([] { return QApplication::activeModalWidget() == nullptr; }));
    window.close();
    box = waitForDialog<QMessageBox>("leaveMessageBox");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(window.isVisible());
    find<QPushButton>(*box, "cancelPushButton")->click();
    ASSERT_TRUE(waitUntil([] { return QApplication::activeModalWidget() == nullptr; }));
    goToSummary();
    box = waitForDialog<QMessageBox>("leaveMessageBox");
    ASSERT_NE(box, nullptr);
    find<QPushButton>(*box, "yesPushButton")->click();
    EXPECT_EQ(window.session().place().page, app::page::summary);
    EXPECT_TRUE(waitUntil([&] { return window.mayEnd(); }));
}

} // namespace
