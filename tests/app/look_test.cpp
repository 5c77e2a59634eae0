// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/answers_dialog.h"
#include "app/dialogs/import_dialog.h"
#include "app/dialogs/registry_dialog.h"
#include "app/main_window.h"
#include "app_fixture.h"
#include "services/language.h"
#include "widget_tree.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

struct Look {
    double scale = 1; ///< of the letters: all sizes come from them, so this is what a scaled screen does
    widgets::Theme theme = widgets::Theme::Light;
    bool russian = true;
};

void PrintTo(const Look& look, std::ostream* out) {
    *out << look.scale << ' ' << widgets::themeCode(look.theme).toStdString() << (look.russian ? " ru" : " en");
}

std::vector<Look> looks() {
    std::vector<Look> all;
    for (const double scale : {1.0, 1.5, 2.0})
        for (const widgets::Theme theme : {widgets::Theme::Light, widgets::Theme::Dark})
            for (const bool russian : {true, false})
                all.push_back({scale, theme, russian});
    return all;
}

/// Every page at every scale, in both themes and languages, on a laptop's screen. Pictures go to SVODKA_GALLERY, if it
/// is set.
class LookTest : public AppTest, public testing::WithParamInterface<Look> {
protected:
    void SetUp() override {
        QFont font = m_before;
        font.setPointSizeF(m_before.pointSizeF() * GetParam().scale);
        QApplication::setFont(font);
        widgets::applyTheme(*qApp, GetParam().theme);
        m_environment.russian = GetParam().russian;
    }
    void TearDown() override {
        QApplication::setFont(m_before);
        widgets::applyTheme(*qApp, widgets::Theme::Light);
    }

    void openWindow(app::MainWindow& window) {
        window.resize(1366, 768);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    void goTo(app::MainWindow& window, const app::Place& place) {
        window.session().go(place);
        ASSERT_TRUE(waitUntil([&] { return window.isReady(); }));
        QApplication::processEvents();
    }

    void showDynamics(app::MainWindow& window) {
        app::Place place = window.session().place();
        place.page = app::page::dynamics;
        goTo(window, place);
        auto* tabs = find<QTabWidget>(window, "viewsTabWidget");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            expectCalm(window, u"dynamics-%1"_s.arg(tab));
        }
    }

    /// The form with the most fields.
    static void showCriterion(app::MainWindow& window) {
        auto* tree = find<QTreeWidget>(window, "catalogueTreeWidget");
        const QList<QTreeWidgetItem*> items = tree->findItems(u"≥ 3"_s, Qt::MatchContains | Qt::MatchRecursive);
        ASSERT_FALSE(items.isEmpty());
        tree->setCurrentItem(items.front());
        ASSERT_TRUE(waitUntil([&] { // fields come into sight a round later
            const auto* field = window.findChild<QLineEdit*>(u"thresholdLineEdit"_s);
            return field != nullptr && field->isVisible();
        }));
    }

    static void expectCalm(const QWidget& window, const QString& name) {
        // Layouts settle over a few rounds of the event loop.
        EXPECT_TRUE(QTest::qWaitFor([&] { return complaints(window).isEmpty(); }, 2000))
            << name.toStdString() << ":\n"
            << complaints(window).join(u'\n').toStdString();
        if (qEnvironmentVariableIsSet("SVODKA_GALLERY")) {
            QDir().mkpath(qEnvironmentVariable("SVODKA_GALLERY"));
            const QWidget& shown = window;
            EXPECT_TRUE(const_cast<QWidget&>(shown).grab().save(u"%1/%2-%3-%4-%5.png"_s
                                                                    .arg(qEnvironmentVariable("SVODKA_GALLERY"), name,
                                                                         widgets::themeCode(GetParam().theme),
                                                                         GetParam().russian ? u"ru"_s : u"en"_s)
                                                                    .arg(int(GetParam().scale * 100))));
        }
    }

private:
    QFont m_before = QApplication::font();
};

TEST_P(LookTest, everyPage) {
    const services::Language language(GetParam().russian ? u"ru"_s : u"en"_s);
    app::MainWindow window(m_environment);
    openWindow(window);
    expectCalm(window, u"welcome"_s);
    window.session().open(makeDemoStore());
    ASSERT_TRUE(waitUntil([&] { return window.session().isOpen() && window.isReady(); }));
    expectCalm(window, u"summary"_s);
    app::Place place = window.session().place();
    place.page = app::page::organisations;
    place.indicator = u"not_active"_s;
    goTo(window, place);
    expectCalm(window, u"organisations"_s);
    place.page = app::page::municipalities;
    goTo(window, place);
    expectCalm(window, u"municipalities"_s);
    showDynamics(window);
    place.page = app::page::reports;
    goTo(window, place);
    expectCalm(window, u"reports"_s);
    place.page = app::page::changes;
    goTo(window, place);
    expectCalm(window, u"changes"_s);
    place.page = app::page::organisation;
    place.organisation = core::OrganisationId{1};
    goTo(window, place);
    expectCalm(window, u"organisation"_s);
    place.page = app::page::imports;
    goTo(window, place);
    expectCalm(window, u"imports"_s);
    place.page = app::page::catalogue;
    goTo(window, place);
    expectCalm(window, u"catalogue"_s);
    showCriterion(window);
    expectCalm(window, u"catalogue-criterion"_s);
}

TEST_P(LookTest, anEmptyStore) {
    const services::Language language(GetParam().russian ? u"ru"_s : u"en"_s);
    app::MainWindow window(m_environment);
    openWindow(window);
    window.session().open(makeStore("kirov"));
    ASSERT_TRUE(waitUntil([&] { return window.session().isOpen() && window.isReady(); }));
    for (const QString& page : {u"summary"_s, u"municipalities"_s, u"organisations"_s, u"dynamics"_s, u"changes"_s,
                                u"organisation"_s, u"reports"_s, u"imports"_s, u"catalogue"_s}) {
        app::Place place = window.session().place();
        place.page = page;
        goTo(window, place);
        expectCalm(window, u"empty-"_s + page);
    }
}

TEST_P(LookTest, fortyFiveMunicipalities) {
    const services::Language language(GetParam().russian ? u"ru"_s : u"en"_s);
    app::MainWindow window(m_environment);
    openWindow(window);
    const QString store = makeStore("kirov");
    import(store, dataPath("seed/02_kirov_sferum_2023.tsv"), u"sferum"_s,
           core::Period{QDate(2023, 4, 29), QDate(2023, 5, 5)});
    window.session().open(store);
    ASSERT_TRUE(waitUntil([&] { return window.session().isOpen() && window.isReady(); }));
    expectCalm(window, u"kirov"_s);
    app::Place place = window.session().place();
    place.page = app::page::municipalities;
    goTo(window, place);
    expectCalm(window, u"kirov-municipalities"_s);
    showDynamics(window);
}

/// The windows of an import over the window, with long names.
class LookOfImports : public LookTest {
protected:
    template <typename Dialog>
    Dialog* shown(app::MainWindow& window, const char* name) {
        auto* dialog = waitForDialog<Dialog>(name);
        EXPECT_TRUE(waitUntil([&] { return !window.session().runner().isBusy(); }));
        QApplication::processEvents();
        return dialog;
    }
    void openStore(app::MainWindow& window, const QString& store) {
        openWindow(window);
        window.session().open(store);
        ASSERT_TRUE(waitUntil([&] { return window.session().isOpen() && window.isReady(); }));
    }
    static void trigger(app::MainWindow& window, const char* action) {
        auto* found = window.findChild<QAction*>(QString::fromUtf8(action));
        ASSERT_NE(found, nullptr) << action;
        ASSERT_TRUE(found->isEnabled()) << action;
        found->trigger();
    }

    const QString m_head = u"Муниципальное образование;Наименование организации;Тип;ИНН;Адрес;ВКонтакте;Примечание\n"_s;
    const QString m_long = u"Муниципальное бюджетное дошкольное образовательное учреждение «Центр развития ребёнка — "
                           "детский сад № %1 «Журавушка» городского округа «Охинский»"_s;
};

TEST_P(LookOfImports, aListOfOrganisations) {
    const services::Language language(GetParam().russian ? u"ru"_s : u"en"_s);
    app::MainWindow window(m_environment);
    openStore(window, makeStore("sakhalin"));
    QString text = m_head;
    for (int i = 1; i < 40; ++i)
        text += u"%1;%2;ДОО;65060000%3;ул. Придуманная, %4;https://vk.com/synthetic%4;\n"_s
                    .arg(i % 9 == 0 ? u"Тмутараканский"_s : u"Охинский"_s, m_long.arg(i))
                    .arg(i, 2, 10, QChar(u'0'))
                    .arg(i);
    m_desktop.registry = writeFile("list.csv", text);
    trigger(window, "registryAction");
    auto* dialog = shown<app::RegistryDialog>(window, "registryDialog");
    ASSERT_NE(dialog, nullptr);
    auto* tabs = find<QTabWidget>(*dialog, "detailsTabWidget");
    for (const char* tab : {"questionsTab", "organisationsTab", "rowsTab", "columnsTab", "noticesTab"}) {
        tabs->setCurrentWidget(find<QWidget>(*tabs, tab));
        expectCalm(*dialog, u"registry-"_s + QString::fromUtf8(tab));
    }
    dialog->close();
    m_desktop.registry = writeFile("none.csv", u"Наименование организации;Тип;ИНН\n"_s + m_long.arg(1) + u";ДОО;\n"_s);
    trigger(window, "registryAction");
    dialog = shown<app::RegistryDialog>(window, "registryDialog");
    expectCalm(*dialog, u"registry-unknown"_s);
    dialog->close();
}

TEST_P(LookOfImports, aWeekThatIsNoneAndAnswers) {
    const services::Language language(GetParam().russian ? u"ru"_s : u"en"_s);
    app::MainWindow window(m_environment);
    const QString store = makeStore("sakhalin");
    const QString head = u"Сферум (%1)\nМуниципальное образование;Наименование организации;Тип;Заявка отправлена\n"_s;
    import(store,
           writeFile("first.csv", head.arg(u"29.04.23-05.05.23"_s) + u"Охинский;"_s + m_long.arg(7) + u";ДОО;да\n"_s));
    import(store, writeFile("second.csv", head.arg(u"06.05.23-12.05.23"_s) +
                                              u"Охинский;МАДОУ Центр развития ребёнка — детский сад № 7;ДОО;да\n"
                                              "Анивскй городской округ;МБДОУ № 2;ДОО;да\n"_s));
    openStore(window, store);
    m_desktop.files = {writeFile("list.csv", m_head + u"Охинский;"_s + m_long.arg(1) + u";ДОО;6501000002;;\n"_s)};
    trigger(window, "importAction");
    auto* dialog = shown<app::ImportDialog>(window, "importDialog");
    ASSERT_NE(dialog, nullptr);
    expectCalm(*dialog, u"import-registry"_s);
    dialog->close();
    app::Place place = window.session().place();
    place.page = app::page::imports;
    goTo(window, place);
    expectCalm(window, u"imports-waiting"_s);
    auto* answer = find<QPushButton>(window, "answerPushButton");
    ASSERT_TRUE(answer->isEnabled());
    answer->click();
    auto* answers = shown<app::AnswersDialog>(window, "answersDialog");
    ASSERT_NE(answers, nullptr);
    auto* tabs = find<QTabWidget>(*answers, "questionsTabWidget");
    for (const int tab : {0, 1}) {
        tabs->setCurrentIndex(tab);
        expectCalm(*answers, u"answers-%1"_s.arg(tab));
    }
    answers->close();
}

TEST_P(LookOfImports, theLifeOfOrganisations) {
    const services::Language language(GetParam().russian ? u"ru"_s : u"en"_s);
    app::MainWindow window(m_environment);
    openStore(window, makeDemoStore());
    app::Place place = window.session().place();
    place.page = app::page::organisation;
    place.organisation = core::OrganisationId{1};
    goTo(window, place);
    for (const char* action :
         {"renameOrganisationAction", "moveOrganisationAction", "daysOrganisationAction", "dataOrganisationAction"}) {
        trigger(window, action);
        auto* dialog = shown<QDialog>(window, "lifeDialog");
        ASSERT_NE(dialog, nullptr);
        expectCalm(*dialog, QString::fromUtf8(action));
        dialog->close();
        ASSERT_TRUE(waitUntil([&] { return window.findChild<QDialog*>(u"lifeDialog"_s) == nullptr; }));
    }
    trigger(window, "mergeOrganisationAction");
    auto* merge = shown<QDialog>(window, "mergeDialog");
    ASSERT_NE(merge, nullptr);
    find<QComboBox>(*merge, "otherComboBox")->setCurrentIndex(2);
    ASSERT_TRUE(waitUntil([&] { return !window.session().runner().isBusy(); }));
    expectCalm(*merge, u"merge"_s);
    merge->close();
    for (const char* list : {"duplicates", "municipalities"}) {
        trigger(window, (QByteArray(list) + "Action").constData());
        const QByteArray name = QByteArray(list) == "duplicates" ? "duplicatesDialog" : "municipalityDialog";
        auto* dialog = shown<QDialog>(window, name.constData());
        ASSERT_NE(dialog, nullptr);
        expectCalm(*dialog, QString::fromUtf8(list));
        dialog->close();
    }
}

const auto nameOf = [](const testing::TestParamInfo<Look>& look) {
    return u"%1_%2_%3"_s.arg(int(look.param.scale * 100))
        .arg(widgets::themeCode(look.param.theme), look.param.russian ? u"ru"_s : u"en"_s)
        .toStdString();
};

INSTANTIATE_TEST_SUITE_P(Looks, LookTest, testing::ValuesIn(looks()), nameOf);
INSTANTIATE_TEST_SUITE_P(Looks, LookOfImports, testing::ValuesIn(looks()), nameOf);

} // namespace
