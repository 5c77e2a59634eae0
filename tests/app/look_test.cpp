// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "app_fixture.h"
#include "services/language.h"
#include "widget_tree.h"
#include "widgets/theme.h"

#include <QDir>

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
    place.page = app::page::organisation;
    place.organisation = core::OrganisationId{1};
    goTo(window, place);
    expectCalm(window, u"organisation"_s);
    place.page = app::page::imports;
    goTo(window, place);
    expectCalm(window, u"imports"_s);
}

TEST_P(LookTest, anEmptyStore) {
    const services::Language language(GetParam().russian ? u"ru"_s : u"en"_s);
    app::MainWindow window(m_environment);
    openWindow(window);
    window.session().open(makeStore("kirov"));
    ASSERT_TRUE(waitUntil([&] { return window.session().isOpen() && window.isReady(); }));
    for (const QString& page : {u"summary"_s, u"organisations"_s, u"organisation"_s, u"imports"_s}) {
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
}

INSTANTIATE_TEST_SUITE_P(Looks, LookTest, testing::ValuesIn(looks()), [](const auto& look) {
    return u"%1_%2_%3"_s.arg(int(look.param.scale * 100))
        .arg(widgets::themeCode(look.param.theme), look.param.russian ? u"ru"_s : u"en"_s)
        .toStdString();
});

} // namespace
