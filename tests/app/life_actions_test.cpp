// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/life_actions.h"

#include "app/dialogs/duplicates_dialog.h"
#include "app/dialogs/merge_dialog.h"
#include "app/dialogs/municipality_dialog.h"
#include "imports_fixture.h"
#include "widget_tree.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using app::LifeWish;

namespace {

/// A week with two spellings of one kindergarten, which say different things.
class LifeActionsTest : public ImportsTest {
protected:
    void SetUp() override {
        ImportsTest::SetUp();
        import(m_session.jobs().path(),
               writeFile("week.csv", u"Сферум (29.04.23-05.05.23)\nМуниципальное образование;Наименование организации;"
                                     "Тип;Заявка отправлена\nОхинский;МБДОУ № 1 «Ромашка»;ДОО;да\n"
                                     "Охинский;МБДОУ № 1 «Ромашки»;ДОО;нет\n"_s));
        m_session.reload();
        ASSERT_TRUE(settles());
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
        ASSERT_TRUE(settles());
    }
    QStringList names(QDate day = {}) {
        QStringList names;
        for (const core::Organisation& one : *store()->organisationsOn(day))
            names << one.name;
        return names;
    }
    core::OrganisationId first() { return store()->organisations()->at(0).id; }
    core::OrganisationId second() { return store()->organisations()->at(1).id; }

    app::LifeActions actions{m_work};
};

TEST_F(LifeActionsTest, IsRenamedFromADay) {
    actions.edit(first(), LifeWish::Kind::Rename);
    auto* dialog = opened<app::LifeDialog>("lifeDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(ok(*dialog)->isEnabled()) << "nothing is changed yet";
    find<QLineEdit>(*dialog, "nameLineEdit")->setText(u"Сад «Ёлочка»"_s);
    find<QDateEdit>(*dialog, "nameDateEdit")->setDate(QDate(2023, 5, 6));
    pressOk(*dialog);
    EXPECT_TRUE(names().contains(u"Сад «Ёлочка»"_s));
    EXPECT_FALSE(names(QDate(2023, 5, 5)).contains(u"Сад «Ёлочка»"_s));
    EXPECT_EQ(m_announced.size(), 1);
}

TEST_F(LifeActionsTest, MovesAndPutsAMistakeRight) {
    actions.edit(first(), LifeWish::Kind::Move);
    auto* dialog = opened<app::LifeDialog>("lifeDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(ok(*dialog)->isEnabled());
    auto* box = find<QComboBox>(*dialog, "placeComboBox");
    box->setCurrentIndex(box->findData(qint64{2}));
    find<QCheckBox>(*dialog, "placeMistakeCheckBox")->setChecked(true);
    EXPECT_FALSE(find<QDateEdit>(*dialog, "placeDateEdit")->isEnabled());
    const core::OrganisationId moved = first();
    pressOk(*dialog);
    EXPECT_EQ(store()->organisationEdits().history(moved)->places,
              (std::vector<core::OrganisationPlace>{{core::MunicipalityId{2}, {}, {}}}));
}

TEST_F(LifeActionsTest, DaysAndDataAreShownAndKept) {
    for (const auto kind : {LifeWish::Kind::Days, LifeWish::Kind::Data}) {
        actions.edit(first(), kind);
        auto* dialog = opened<app::LifeDialog>("lifeDialog");
        ASSERT_NE(dialog, nullptr);
        if (kind == LifeWish::Kind::Days)
            find<QDateEdit>(*dialog, "openedDateEdit")->setDate(QDate(2010, 9, 1));
        else
            find<QLineEdit>(*dialog, "kppLineEdit")->setText(u"650101001"_s);
        pressOk(*dialog);
    }
    EXPECT_EQ(store()->organisations()->at(0).opened, QDate(2010, 9, 1));
    EXPECT_TRUE(store()->organisations()->at(0).closed.isNull());
    EXPECT_EQ(store()->organisations()->at(0).kpp, u"650101001"_s);
}

TEST_F(LifeActionsTest, DuplicatesLeadToTheConflictsAndAreMerged) {
    actions.showDuplicates();
    auto* list = opened<app::DuplicatesDialog>("duplicatesDialog");
    ASSERT_NE(list, nullptr);
    auto* pairs = find<widgets::TableView>(*list, "pairsTableView");
    ASSERT_EQ(pairs->shownRows(), 1);
    Q_EMIT pairs->rowActivated(1, 1);
    auto* dialog = opened<app::MergeDialog>("mergeDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(settles());
    auto* conflicts = find<widgets::TableView>(*dialog, "conflictsTableView");
    EXPECT_EQ(conflicts->shownRows(), 2) << "the application and the name";
    EXPECT_EQ(conflicts->shownTable().rows[0][2], core::Cell(u"yes"_s));
    find<QPushButton>(*dialog, "swapPushButton")->click();
    ASSERT_TRUE(settles());
    EXPECT_EQ(conflicts->shownTable().rows[0][2], core::Cell(u"no"_s)) << "the other one is the main one now";
    pressOk(*dialog);
    EXPECT_EQ(names(), QStringList{u"МБДОУ № 1 «Ромашки»"_s});
}

TEST_F(LifeActionsTest, TheOtherOneIsFoundByAnyPartOfItsName) {
    actions.merge(first(), {});
    auto* dialog = opened<app::MergeDialog>("mergeDialog");
    ASSERT_NE(dialog, nullptr);
    auto* box = find<QComboBox>(*dialog, "otherComboBox");
    box->setFocus();
    const QString wanted = box->itemText(1);
    for (const QChar letter : wanted.mid(3, 6)) {
        QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter)); // QTest knows Latin keys only
        QApplication::sendEvent(box->lineEdit(), &typed);
    }
    EXPECT_EQ(box->completer()->completionCount(), 1);
    ASSERT_TRUE(settles());
    EXPECT_FALSE(ok(*dialog)->isEnabled()) << "a part of a name is nobody yet";
    Q_EMIT box->completer()->activated(box->completer()->currentCompletion());
    box->setEditText(box->completer()->currentCompletion());
    EXPECT_EQ(box->currentText(), wanted);
    EXPECT_TRUE(waitUntil([&] { return ok(*dialog)->isEnabled(); }));
}

TEST_F(LifeActionsTest, AReorganisationNeedsItsLastDay) {
    actions.merge(first(), second());
    auto* dialog = opened<app::MergeDialog>("mergeDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(settles());
    find<QRadioButton>(*dialog, "joinRadioButton")->setChecked(true);
    EXPECT_TRUE(find<QDateEdit>(*dialog, "lastDateEdit")->isEnabled());
    find<QDateEdit>(*dialog, "lastDateEdit")->setDate(QDate(2023, 5, 5));
    const core::OrganisationId closed = second();
    pressOk(*dialog);
    EXPECT_EQ(store()->organisationEdits().history(closed)->successor, first());
    EXPECT_EQ(names().size(), 2) << "they stay two";
}

TEST_F(LifeActionsTest, AMunicipalityGetsANewName) {
    actions.editMunicipalities();
    auto* dialog = opened<app::MunicipalityDialog>("municipalityDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(ok(*dialog)->isEnabled());
    find<QLineEdit>(*dialog, "nameLineEdit")->setText(u"Новый муниципальный округ"_s);
    find<QDateEdit>(*dialog, "dayDateEdit")->setDate(QDate(2030, 1, 1));
    pressOk(*dialog);
    EXPECT_EQ(store()->region()->municipalities[0].latestName().name, u"Новый муниципальный округ"_s);
}

} // namespace
