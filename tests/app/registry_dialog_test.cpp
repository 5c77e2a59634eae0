// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/registry_dialog.h"

#include "app/dialogs/proposal_list.h"
#include "choices.h"
#include "imports_fixture.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const QString kHead = u"Муниципальное образование;Наименование организации;Тип;ИНН;Адрес;ВКонтакте\n"_s;
const QString kFirst = u"Охинский;МБДОУ № 1 «Ромашка»;ДОО;6501000002;ул. Старая, 1;https://vk.com/one\n"_s;
const QString kSecond = u"Ногликский;МБОУ СОШ № 2;СОШ;;ул. Школьная, 2;https://vk.com/two\n"_s;

class RegistryDialogTest : public ImportsTest {
protected:
    void openFile(const QString& text, const char* name = "list.csv") {
        m_desktop.registry = writeFile(name, text);
        m_imports.chooseRegistry();
        dialog = waitForDialog<app::RegistryDialog>("registryDialog");
        ASSERT_NE(dialog, nullptr);
        waitUntilReady();
    }
    void waitUntilReady() {
        ASSERT_TRUE(waitUntil([this] { return !dialog || dialog->isReady(); }));
    }
    [[nodiscard]] QStringList counts() {
        QStringList texts;
        for (const char* name : {"added", "changed", "same", "waiting", "rejected"})
            texts.append(text(*dialog, QByteArray(name).append("CountLabel").constData()));
        return texts;
    }
    /// Presses «Import» and waits for the end.
    void import() {
        ASSERT_TRUE(isEnabled(*dialog, "importPushButton"));
        press(*dialog, "importPushButton");
        ASSERT_TRUE(settles());
        EXPECT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    }
    void importFile(const QString& text, const char* name = "list.csv") {
        openFile(text, name);
        import();
    }
    void chooseIn(const char* table, const QString& text, const QString& title) {
        EXPECT_TRUE(choose(*find<widgets::ChoiceTable>(*dialog, table), text, title)) << title.toStdString();
        waitUntilReady();
    }
    [[nodiscard]] QString cell(int row, int column) {
        return find<widgets::TableView>(*dialog, "rowsTableView")
            ->body()
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }

    [[nodiscard]] QStringList addresses() {
        QStringList all;
        for (const core::Organisation& one : *store()->organisations())
            all.append(one.address);
        all.sort();
        return all;
    }

    QPointer<app::RegistryDialog> dialog;
};

TEST_F(RegistryDialogTest, AFirstListIsShownAndEntersOnlyThen) {
    openFile(kHead + kFirst + kSecond);
    EXPECT_EQ(counts(), (QStringList{u"2"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s}));
    EXPECT_EQ(text(*dialog, "fileLabel"), u"list.csv"_s);
    EXPECT_TRUE(find<QCheckBox>(*dialog, "createCheckBox")->isChecked()) << "the store knows none yet";
    EXPECT_EQ(cell(0, 0), u"new"_s);
    EXPECT_EQ(cell(0, 3), u"МБДОУ № 1 «Ромашка»"_s);
    EXPECT_TRUE(cell(0, 5).contains(u"INN: 6501000002"_s)) << cell(0, 5).toStdString();
    EXPECT_TRUE(batches().empty());
    import();
    ASSERT_EQ(batches().size(), 1U);
    EXPECT_EQ(batches()[0].kind, core::BatchKind::Registry);
    EXPECT_EQ(batches()[0].author, u"методист"_s);
    EXPECT_EQ(store()->organisations()->size(), 2U);
    ASSERT_EQ(m_announced.size(), 1);
    EXPECT_TRUE(m_announced[0].contains(u"list.csv"_s)) << m_announced[0].toStdString();
}

TEST_F(RegistryDialogTest, AFieldThatChangesIsShownWithWhatStoodThere) {
    importFile(kHead + kFirst + kSecond);
    openFile(kHead + QString(kFirst).replace(u"Старая, 1"_s, u"Новая, 3"_s) + kSecond, "next.csv");
    EXPECT_EQ(counts(), (QStringList{u"0"_s, u"1"_s, u"1"_s, u"0"_s, u"0"_s}));
    EXPECT_EQ(find<widgets::TableView>(*dialog, "rowsTableView")->shownRows(), 1) << "what it changes";
    EXPECT_EQ(cell(0, 5), u"address: ул. Старая, 1 → ул. Новая, 3"_s);
    import();
    EXPECT_EQ(addresses(), (QStringList{u"ул. Новая, 3"_s, u"ул. Школьная, 2"_s}));
}

TEST_F(RegistryDialogTest, NewOnesAmongKnownOnesAreAcceptedByAPerson) {
    importFile(kHead + kFirst);
    openFile(kHead + kFirst + kSecond, "next.csv");
    EXPECT_EQ(counts(), (QStringList{u"0"_s, u"0"_s, u"1"_s, u"1"_s, u"0"_s}));
    auto* create = find<QCheckBox>(*dialog, "createCheckBox");
    EXPECT_FALSE(create->isChecked());
    chooseIn("organisationsChoiceTable", u"МБОУ СОШ № 2"_s, app::ProposalList::tr("A new organisation"));
    EXPECT_EQ(counts(), (QStringList{u"1"_s, u"0"_s, u"1"_s, u"0"_s, u"0"_s}));
    chooseIn("organisationsChoiceTable", u"МБОУ СОШ № 2"_s, app::ProposalList::tr("Leave out for now"));
    EXPECT_EQ(text(*dialog, "waitingCountLabel"), u"1"_s);
    dialog->close();
    openFile(kHead + kFirst + kSecond, "next.csv");
    find<QCheckBox>(*dialog, "createCheckBox")->setChecked(true);
    waitUntilReady();
    EXPECT_EQ(text(*dialog, "addedCountLabel"), u"1"_s);
    import();
    EXPECT_EQ(store()->organisations()->size(), 2U);
}

TEST_F(RegistryDialogTest, ANameOfAMunicipalityIsExplained) {
    openFile(kHead + kFirst + QString(kSecond).replace(u"Ногликский"_s, u"Тмутараканский"_s));
    EXPECT_EQ(text(*dialog, "waitingCountLabel"), u"1"_s);
    auto* answer = find<QComboBox>(*dialog, "answer0ComboBox");
    answer->setCurrentIndex(answer->findData(qint64{5}));
    waitUntilReady();
    EXPECT_EQ(text(*dialog, "waitingCountLabel"), u"0"_s);
    EXPECT_EQ(find<QComboBox>(*dialog, "answer0ComboBox"), answer) << "the answer can still be changed";
    EXPECT_EQ(knownAliases(), 0U) << "a preview keeps nothing";
    import();
    EXPECT_EQ(knownAliases(), 1U);
    EXPECT_EQ(store()->organisations()->size(), 2U);
}

TEST_F(RegistryDialogTest, AColumnIsNamedAndAnotherLeftOut) {
    openFile(u"Муниципальное образование;Наименование организации;Тип;Где находится;Адрес\n"
             "Охинский;МБДОУ № 1;ДОО;ул. Верная, 5;ул. Неверная, 6\n"_s);
    chooseIn("columnsChoiceTable", u"Адрес"_s, u"Left out"_s);
    chooseIn("columnsChoiceTable", u"Где находится"_s, u"Address"_s);
    EXPECT_TRUE(cell(0, 5).contains(u"Верная, 5"_s)) << cell(0, 5).toStdString();
    import();
    EXPECT_EQ(store()->organisations()->front().address, u"ул. Верная, 5"_s);
}

TEST_F(RegistryDialogTest, AFileWithoutMunicipalitiesIsOfOne) {
    openFile(u"Наименование организации;Тип;ИНН\nМБДОУ № 1;ДОО;6501000002\n"_s);
    EXPECT_TRUE(isVisible(*dialog, "errorPage"));
    EXPECT_TRUE(isVisible(*dialog, "unknownColumnsChoiceTable"));
    auto* places = find<QComboBox>(*dialog, "municipalityComboBox");
    ASSERT_GT(places->count(), 1);
    places->setCurrentIndex(2);
    waitUntilReady();
    EXPECT_FALSE(isVisible(*dialog, "errorPage"));
    EXPECT_EQ(text(*dialog, "addedCountLabel"), u"1"_s);
    import();
    EXPECT_TRUE(store()->organisations()->front().municipality.isValid());
}

TEST_F(RegistryDialogTest, ProblemsAreSavedAsAList) {
    openFile(kHead + QString(kFirst).replace(u"6501000002"_s, u"6501000003"_s) + kFirst);
    find<QTabWidget>(*dialog, "detailsTabWidget")->setCurrentWidget(find<QWidget>(*dialog, "noticesTab"));
    EXPECT_EQ(text(*dialog, "rejectedCountLabel"), u"1"_s) << "it stands twice";
    m_desktop.saveAs = path("problems.csv");
    press(*dialog, "saveProblemsPushButton");
    ASSERT_TRUE(settles());
    const QString saved = QString::fromUtf8(readFile(m_desktop.saveAs));
    EXPECT_TRUE(saved.contains(u"6501000003"_s)) << saved.toStdString();
    EXPECT_TRUE(saved.contains(u"D2"_s)) << "the cell";
    dialog->close();
}

TEST_F(RegistryDialogTest, AnotherFileIsChosenOrDropped) {
    openFile(kHead + kFirst);
    m_desktop.registry = writeFile("other.csv", kHead + kFirst + kSecond);
    press(*dialog, "otherFilePushButton");
    waitUntilReady();
    EXPECT_EQ(text(*dialog, "fileLabel"), u"other.csv"_s);
    EXPECT_EQ(text(*dialog, "addedCountLabel"), u"2"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeFile("third.csv", kHead + kSecond))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(dialog, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog, &drop);
    ASSERT_TRUE(waitUntil([this] { return text(*dialog, "fileLabel") == u"third.csv"_s && dialog->isReady(); }));
    EXPECT_EQ(text(*dialog, "addedCountLabel"), u"1"_s);
    dialog->close();
}

TEST_F(RegistryDialogTest, TheSameListAgainIsTold) {
    importFile(kHead + kFirst);
    openFile(kHead + kFirst);
    EXPECT_TRUE(isVisible(*dialog, "repeatedLabel"));
    EXPECT_FALSE(isEnabled(*dialog, "importPushButton"));
    dialog->close();
}

TEST_F(RegistryDialogTest, CancelledWhileItEntersNothingHasChanged) {
    openFile(kHead + kFirst);
    const auto other = store();
    {
        const auto lock = other->begin(); // so that the import has to wait, and is cancelled before it is done
        press(*dialog, "importPushButton");
        EXPECT_FALSE(isEnabled(*dialog, "closePushButton"));
        m_session.runner().cancel(u"work"_s);
    }
    ASSERT_TRUE(settles());
    EXPECT_TRUE(batches().empty());
    EXPECT_TRUE(store()->organisations()->empty());
    import();
    EXPECT_EQ(batches().size(), 1U) << "it can be used on";
}

TEST_F(RegistryDialogTest, WidthsOfColumnsAreRemembered) {
    openFile(kHead + kFirst);
    find<widgets::TableView>(*dialog, "rowsTableView")->body()->setColumnWidth(3, 77);
    dialog->close();
    ASSERT_TRUE(settles());
    openFile(kHead + kFirst);
    EXPECT_EQ(find<widgets::TableView>(*dialog, "rowsTableView")->body()->columnWidth(3), 77);
    dialog->close();
}

} // namespace
