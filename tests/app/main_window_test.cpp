// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "app_fixture.h"
#include "ingest/workbook.h"
#include "models/table_model.h"
#include "report/readers.h"
#include "widgets/card_grid.h"
#include "widgets/filter_bar.h"
#include "widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class MainWindowTest : public AppTest {
protected:
    void openWindow() {
        m_window.resize(1366, 768);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    void openStore(const QString& store) {
        openWindow();
        m_window.session().open(store);
        ASSERT_TRUE(waitUntil([this] { return session().isOpen() && m_window.isReady(); }));
    }

    bool waitForPage(const QString& id) {
        return waitUntil([&] { return session().place().page == id && m_window.isReady(); });
    }

    void trigger(const char* name) {
        auto* action = m_window.findChild<QAction*>(QString::fromUtf8(name));
        ASSERT_NE(action, nullptr) << name;
        ASSERT_TRUE(action->isEnabled()) << name;
        action->trigger();
    }

    static void click(QWidget* widget) {
        ASSERT_NE(widget, nullptr);
        ASSERT_TRUE(widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    static void doubleClickRow(const widgets::TableView& table, int row) {
        QTableView* body = table.body();
        const QPoint place = body->visualRect(body->model()->index(row, 0)).center();
        QTest::mouseClick(body->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(body->viewport(), Qt::LeftButton, {}, place);
    }

    widgets::TableView* table(const char* name) { return find<widgets::TableView>(m_window, name); }
    widgets::MetricCard* card(const QString& indicator) {
        const auto& cards = session().dashboard().cards;
        for (size_t i = 0; i < cards.size(); ++i)
            if (cards[i].indicator == indicator)
                return find<widgets::CardGrid>(m_window, "cardGrid")->cards().at(i);
        ADD_FAILURE() << "no card " << indicator.toStdString();
        return nullptr;
    }
    std::optional<double> figure(const QString& indicator) {
        for (const services::Card& one : session().dashboard().cards)
            if (one.indicator == indicator)
                return one.figure.value;
        return std::nullopt;
    }

    app::Session& session() { return m_window.session(); }

    app::MainWindow m_window{m_environment};
};

/// The text of a cell of a table by its row and the words of its heading.
QString cellOf(const core::Table& table, size_t row, const QString& header) {
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (!table.columns[column].header.contains(header, Qt::CaseInsensitive))
            continue;
        const core::Cell& cell = table.rows.at(row).at(column);
        if (const auto* text = std::get_if<QString>(&cell))
            return *text;
        if (const auto* number = std::get_if<double>(&cell))
            return QString::number(*number);
        return {};
    }
    ADD_FAILURE() << "no column " << header.toStdString();
    return {};
}

TEST_F(MainWindowTest, fromTheFirstStartToTheCellOfTheFileAndTheExport) {
    openWindow();
    EXPECT_TRUE(find<QWidget>(m_window, "welcomePage")->isVisible());
    click(find<QPushButton>(m_window, "demoPushButton"));
    ASSERT_TRUE(waitUntil([this] { return session().isOpen() && m_window.isReady(); }));
    EXPECT_TRUE(find<QWidget>(m_window, "summaryPage")->isVisible());
    EXPECT_TRUE(find<QLabel>(m_window, "syntheticLabel")->isVisible());

    const core::Period latest = session().place().filter.period;
    click(find<QToolButton>(m_window, "previousWeekToolButton"));
    ASSERT_TRUE(waitUntil([&] { return m_window.isReady() && session().dashboard().filter.period < latest; }));
    click(find<QToolButton>(m_window, "nextWeekToolButton"));
    ASSERT_TRUE(waitUntil([&] { return m_window.isReady() && session().dashboard().filter.period == latest; }));

    click(card(u"not_active"_s));
    ASSERT_TRUE(waitForPage(app::page::organisations));
    widgets::TableView* list = table("organisationsTableView");
    EXPECT_EQ(list->shownRows(), figure(u"not_active"_s));

    doubleClickRow(*list, 0);
    ASSERT_TRUE(waitForPage(app::page::organisation));
    const core::Table sources = table("metricsTableView")->model().table();
    ASSERT_FALSE(sources.rows.empty());
    // The cell that the card names holds what the card says.
    const QString file = cellOf(sources, 0, u"File"_s);
    const auto workbook = ingest::readWorkbook(sourcePath("data/demo/") + file);
    ASSERT_TRUE(succeeded(workbook)) << file.toStdString();
    const int row = cellOf(sources, 0, u"Row"_s).toInt();
    const int column = cellOf(sources, 0, u"Column"_s).toInt();
    EXPECT_GT(row, 1);
    EXPECT_GT(column, 0);

    trigger("backAction");
    trigger("backAction");
    ASSERT_TRUE(waitForPage(app::page::summary));
    m_desktop.saveAs = path("свод за неделю.xlsx");
    trigger("exportAction");
    ASSERT_TRUE(waitUntil([this] { return QFile::exists(m_desktop.saveAs) && m_window.isReady(); }));
    ASSERT_TRUE(readByOpenpyxl(m_desktop.saveAs).has_value());
    click(find<QToolButton>(m_window, "openToolButton"));
    EXPECT_EQ(m_desktop.opened, QStringList{m_desktop.saveAs});
}

TEST_F(MainWindowTest, aReportIsWrittenOfTheWeekInSight) {
    openStore(makeDemoStore());
    m_desktop.saveAs = path("форма.xlsx");
    trigger("not-registered-not-active");
    ASSERT_TRUE(waitUntil([this] { return QFile::exists(m_desktop.saveAs) && m_window.isReady(); }));
    EXPECT_TRUE(m_desktop.suggestedFile.contains(u"29.04.23-05.05.23"_s)) << m_desktop.suggestedFile.toStdString();
    EXPECT_EQ(QFileInfo(m_settings.folder(u"export"_s)), QFileInfo(m_folder.path()));
}

TEST_F(MainWindowTest, aFileThatCannotBeWrittenOverGetsAnotherName) {
    openStore(makeDemoStore());
    QDir(m_folder.path()).mkdir(u"занят.xlsx"_s); // a folder cannot be replaced by a file, whoever asks
    m_desktop.saveAs = path("занят.xlsx");
    trigger("exportAction");
    auto* box = waitForDialog<QMessageBox>("otherNameMessageBox");
    ASSERT_NE(box, nullptr);
    click(box->defaultButton());
    ASSERT_TRUE(waitUntil([this] { return QFile::exists(path("занят (2).xlsx")); }));
}

TEST_F(MainWindowTest, aDroppedFileIsImportedAnsweredAndTakenBack) {
    openStore(makeStore("sakhalin"));
    const QString file =
        writeFile("неделя.csv", u"Детские сады (29.04.23-05.05.23)\n"
                                "Муниципальное образование;Количество не зарегистрированных;Количество не активных\n"
                                "Тмутараканский;4;6\nОхинский;1;2\n"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window, &drop);

    auto* dialog = waitForDialog<QDialog>("importDialog");
    ASSERT_NE(dialog, nullptr);
    auto* import = find<QPushButton>(*dialog, "importPushButton");
    ASSERT_TRUE(waitUntil([&] { return import->isEnabled(); }));
    auto* answer = dialog->findChild<QComboBox*>(u"answerComboBox"_s);
    if (answer == nullptr) // one box a question: they are numbered
        answer = dialog->findChild<QComboBox*>(QRegularExpression(u"answer.*ComboBox.*"_s).pattern());
    for (QComboBox* box : dialog->findChildren<QComboBox*>())
        if (box->objectName().contains(u"answer"_s, Qt::CaseInsensitive))
            answer = box;
    ASSERT_NE(answer, nullptr);
    const int ours = answer->findText(u"Ногликский"_s, Qt::MatchContains);
    ASSERT_GE(ours, 0);
    answer->setCurrentIndex(ours);
    Q_EMIT answer->activated(ours);
    ASSERT_TRUE(waitUntil([&] { return import->isEnabled(); }));
    click(import);
    ASSERT_TRUE(waitUntil([this] { return m_window.isReady() && figure(u"not_registered"_s) == 5.0; }));
    EXPECT_EQ(figure(u"not_active"_s), 8);

    trigger("importsPageAction");
    ASSERT_TRUE(waitForPage(app::page::imports));
    widgets::TableView* batches = table("batchesTableView");
    ASSERT_EQ(batches->shownRows(), 1);
    QTableView* body = batches->body();
    QTest::mouseClick(body->viewport(), Qt::LeftButton, {}, body->visualRect(body->model()->index(0, 1)).center());
    click(find<QPushButton>(m_window, "takeBackPushButton"));
    auto* box = waitForDialog<QMessageBox>("takeBackMessageBox");
    ASSERT_NE(box, nullptr);
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole ||
            box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    ASSERT_TRUE(waitUntil([this] { return m_window.isReady() && !session().dashboard().filter.period.isValid(); }));
}

TEST_F(MainWindowTest, aCopiedTableIsImported) {
    openStore(makeStore("sakhalin"));
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(readFile(dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"))));
    trigger("pasteAction");
    auto* dialog = waitForDialog<QDialog>("importDialog");
    ASSERT_NE(dialog, nullptr);
    auto* import = find<QPushButton>(*dialog, "importPushButton");
    ASSERT_TRUE(waitUntil([&] { return import->isEnabled(); }));
    click(import);
    ASSERT_TRUE(waitUntil([this] { return m_window.isReady() && figure(u"not_registered"_s) == 45.0; }));
    QGuiApplication::clipboard()->setText(u"без таблицы"_s);
    trigger("pasteAction");
    EXPECT_TRUE(find<QWidget>(m_window, "messageStrip")->isVisible());
}

TEST_F(MainWindowTest, byKeyboardAlone) {
    openStore(makeDemoStore());
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget()
                                                               : QApplication::activeWindow(),
                        key, modifiers);
    };
    const auto tabTo = [&](const auto& isWanted) {
        for (int step = 0; step < 80; ++step) {
            if (QApplication::focusWidget() != nullptr && isWanted(QApplication::focusWidget()))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    };
    const auto isCard = [](const QWidget* widget) {
        return qobject_cast<const widgets::MetricCard*>(widget) != nullptr;
    };
    ASSERT_TRUE(tabTo(isCard));
    press(Qt::Key_Space);
    ASSERT_TRUE(waitForPage(app::page::organisations));
    const QTableView* list = table("organisationsTableView")->body();
    ASSERT_TRUE(tabTo([&](const QWidget* widget) { return widget == list; }));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitForPage(app::page::organisation));
    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(waitForPage(app::page::organisations));
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>(m_window, "searchLineEdit"));
    press(Qt::Key_9, Qt::ControlModifier);
    ASSERT_TRUE(waitForPage(app::page::imports));
    press(Qt::Key_0, Qt::ControlModifier);
    ASSERT_TRUE(waitForPage(app::page::catalogue));
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(waitForPage(app::page::municipalities));
    m_desktop.files = {dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")};
    press(Qt::Key_I, Qt::ControlModifier);
    auto* dialog = waitForDialog<QDialog>("importDialog");
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([] { return QApplication::activeModalWidget() == nullptr; }));
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(waitForPage(app::page::summary));
    const core::Period latest = session().place().filter.period;
    press(Qt::Key_PageUp, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return m_window.isReady() && session().dashboard().filter.period < latest; }));
}

TEST_F(MainWindowTest, aBarLeadsToTheOrganisationsBehindIt) {
    openStore(makeDemoStore());
    auto* chart = find<QWidget>(m_window, "stackBarChart");
    QTest::keyClick(chart->focusProxy(), Qt::Key_Down);
    QTest::keyClick(chart->focusProxy(), Qt::Key_Return);
    ASSERT_TRUE(waitForPage(app::page::organisations));
    EXPECT_TRUE(session().place().filter.municipality.isValid());
    EXPECT_FALSE(session().place().indicator.isEmpty());
}

TEST_F(MainWindowTest, aCellOfTheTableLeadsToItsOrganisations) {
    openStore(makeDemoStore());
    const services::MunicipalityTable& figures = session().dashboard().table;
    const qsizetype column = figures.columnCodes.indexOf(u"not_registered"_s);
    ASSERT_GT(column, 0);
    const std::optional<double> wanted = figures.figures[2][size_t(column)].value;
    const core::MunicipalityId municipality = figures.rowIds[2];
    QTableView* body = table("figuresTableView")->body();
    body->scrollTo(body->model()->index(2, int(column)));
    QTest::mouseClick(body->viewport(), Qt::LeftButton, {},
                      body->visualRect(body->model()->index(2, int(column))).center());
    ASSERT_TRUE(waitForPage(app::page::organisations));
    EXPECT_EQ(session().place().filter.municipality, municipality);
    EXPECT_EQ(table("organisationsTableView")->shownRows(), wanted);
}

TEST_F(MainWindowTest, whatTheBarSaysIsShownByEveryPage) {
    openStore(makeDemoStore());
    auto* types = find<QComboBox>(m_window, "typeComboBox");
    ASSERT_GT(types->count(), 1);
    types->setCurrentIndex(1);
    Q_EMIT types->activated(1);
    ASSERT_TRUE(waitUntil([this] { return m_window.isReady() && !session().dashboard().filter.type.isEmpty(); }));
    const auto total = figure(services::kTotal);
    trigger("organisationsPageAction");
    ASSERT_TRUE(waitForPage(app::page::organisations));
    EXPECT_EQ(table("organisationsTableView")->shownRows(), total);
}

TEST_F(MainWindowTest, aStoreThatIsNoneIsToldAndTheWelcomeStays) {
    openWindow();
    m_desktop.store = writeFile("чужой.svodka", u"текст"_s);
    click(find<QPushButton>(m_window, "openPushButton"));
    auto* box = waitForDialog<QDialog>("errorBox");
    ASSERT_NE(box, nullptr);
    box->close();
    EXPECT_FALSE(session().isOpen());
    EXPECT_TRUE(find<QWidget>(m_window, "welcomePage")->isVisible());
}

TEST_F(MainWindowTest, filesDroppedOnTheWelcomeAreNotLostWithoutAWord) {
    openWindow();
    m_window.takeFiles({dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")});
    auto* box = waitForDialog<QDialog>("errorBox");
    ASSERT_NE(box, nullptr);
    box->close();
}

TEST_F(MainWindowTest, anotherStoreShowsNothingOfTheOneBefore) {
    openStore(makeDemoStore());
    trigger("importsPageAction");
    ASSERT_TRUE(waitForPage(app::page::imports));
    ASSERT_TRUE(succeeded(services::makeStore(m_factory, m_clock, {path("kirov.svodka"), u"kirov"_s, false})));
    session().open(path("kirov.svodka"));
    ASSERT_TRUE(waitUntil([this] { return session().jobs().path() == path("kirov.svodka") && m_window.isReady(); }));
    EXPECT_TRUE(find<QWidget>(m_window, "emptyPage")->isVisible());
    EXPECT_TRUE(find<widgets::CardGrid>(m_window, "cardGrid")->cards().empty());
    trigger("importsPageAction");
    ASSERT_TRUE(waitForPage(app::page::imports));
    EXPECT_EQ(table("batchesTableView")->shownRows(), 0);
    EXPECT_FALSE(find<QPushButton>(m_window, "takeBackPushButton")->isEnabled());
}

TEST_F(MainWindowTest, whatHasNoEffectOnAPageCannotBeChangedThere) {
    openStore(makeDemoStore());
    EXPECT_TRUE(find<QComboBox>(m_window, "municipalityComboBox")->isEnabled());
    trigger("importsPageAction");
    ASSERT_TRUE(waitForPage(app::page::imports));
    EXPECT_FALSE(find<QComboBox>(m_window, "municipalityComboBox")->isEnabled());
    EXPECT_TRUE(find<QLineEdit>(m_window, "searchLineEdit")->isEnabled());
}

TEST_F(MainWindowTest, onlyReportsThatFitTheCampaignAreOffered) {
    const QString store = makeStore("kirov");
    import(store, dataPath("seed/04_kirov_gospubliki_2023.tsv"), u"gospubliki"_s,
           core::Period{QDate(2023, 4, 24), QDate(2023, 4, 30)});
    openStore(store);
    EXPECT_FALSE(m_window.findChild<QAction*>(u"zero-activity"_s)->isEnabled());
    EXPECT_TRUE(m_window.findChild<QAction*>(u"completion"_s)->isEnabled());
}

TEST_F(MainWindowTest, aNewStoreIsMadeByTheDialog) {
    openWindow();
    click(find<QPushButton>(m_window, "newPushButton"));
    auto* dialog = waitForDialog<QDialog>("newStoreDialog");
    ASSERT_NE(dialog, nullptr);
    find<QComboBox>(*dialog, "regionComboBox")->setCurrentIndex(1);
    find<QLineEdit>(*dialog, "pathLineEdit")->setText(path("новое.svodka"));
    click(find<QPushButton>(*dialog, "makePushButton"));
    ASSERT_TRUE(waitUntil([this] { return session().isOpen() && m_window.isReady(); }));
    EXPECT_EQ(session().dashboard().choices.municipalities.size(), 45U);
}

TEST_F(MainWindowTest, aNewStoreNeverReplacesAFile) {
    openWindow();
    click(find<QPushButton>(m_window, "newPushButton"));
    auto* dialog = waitForDialog<QDialog>("newStoreDialog");
    ASSERT_NE(dialog, nullptr);
    find<QLineEdit>(*dialog, "pathLineEdit")->setText(writeFile("есть.svodka", u"что-то"_s));
    EXPECT_FALSE(find<QPushButton>(*dialog, "makePushButton")->isEnabled());
    dialog->reject();
}

TEST_F(MainWindowTest, sizesAreRemembered) {
    openStore(makeDemoStore());
    m_window.resize(1100, 700);
    m_window.close();
    app::MainWindow again(m_environment);
    EXPECT_EQ(again.size(), QSize(1100, 700));
}

TEST_F(MainWindowTest, theThemeIsRemembered) {
    openWindow();
    trigger("darkThemeAction");
    EXPECT_EQ(m_settings.theme(), u"dark"_s);
    trigger("lightThemeAction");
    EXPECT_EQ(m_settings.theme(), u"light"_s);
}

TEST_F(MainWindowTest, startedAgainItComesForwardAndTakesWhatItIsGiven) {
    openStore(makeDemoStore());
    ASSERT_TRUE(succeeded(services::makeStore(m_factory, m_clock, {path("kirov.svodka"), u"kirov"_s, false})));
    m_window.showMinimized();
    m_window.comeForward({dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")});
    EXPECT_FALSE(m_window.isMinimized());
    auto* dialog = waitForDialog<QDialog>("importDialog");
    ASSERT_NE(dialog, nullptr);
    // What comes while a dialog waits for an answer is not forgotten.
    m_window.comeForward({path("kirov.svodka")});
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(session().jobs().path(), path("store.svodka"));
    dialog->reject();
    EXPECT_TRUE(waitUntil([this] { return session().jobs().path() == path("kirov.svodka"); }));
}

} // namespace
