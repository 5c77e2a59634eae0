// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_options.h"
#include "printing.h"

#include <QTemporaryFile>

namespace svodka::app {
namespace {

using namespace Qt::StringLiterals;

TEST(WindowOptions, withoutArgumentsIsTheWindowInRussian) {
    const auto options = parseWindowOptions({});
    ASSERT_TRUE(tests::succeeded(options));
    EXPECT_EQ(options->language, u"ru"_s);
    EXPECT_FALSE(options->theme.has_value());
    EXPECT_TRUE(options->screenshotPage.isEmpty());
}

TEST(WindowOptions, aPictureHasPageAndFile) {
    const auto options = parseWindowOptions({u"--screenshot"_s, u"summary"_s, u"out.png"_s, u"--theme"_s, u"dark"_s,
                                             u"--scale"_s, u"2"_s, u"--store"_s, u"a.svodka"_s, u"--lang"_s, u"en"_s});
    ASSERT_TRUE(tests::succeeded(options));
    EXPECT_EQ(options->screenshotPage, u"summary"_s);
    EXPECT_EQ(options->screenshotFile, u"out.png"_s);
    EXPECT_EQ(options->theme, widgets::Theme::Dark);
    EXPECT_EQ(options->scale, 2.0);
    EXPECT_EQ(options->store, u"a.svodka"_s);
    EXPECT_EQ(options->language, u"en"_s);
}

TEST(WindowOptions, filesThatAreThereAreTaken) {
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    const auto options = parseWindowOptions({file.fileName()});
    ASSERT_TRUE(tests::succeeded(options));
    EXPECT_EQ(options->files, QStringList{file.fileName()});
}

TEST(WindowOptions, mistakesAreTold) {
    for (const QStringList& arguments :
         {QStringList{u"--lang"_s, u"de"_s}, QStringList{u"--theme"_s, u"pink"_s}, QStringList{u"--scale"_s, u"9"_s},
          QStringList{u"--scale"_s, u"x"_s}, QStringList{u"--screenshot"_s, u"nowhere"_s, u"a.png"_s},
          QStringList{u"--screenshot"_s, u"summary"_s}, QStringList{u"--screenshot"_s, u"summary"_s, u"a.jpg"_s},
          QStringList{u"no-such-file.xlsx"_s}, QStringList{u"--unknown"_s}, QStringList{u"--store"_s}}) {
        const auto options = parseWindowOptions(arguments);
        ASSERT_FALSE(options.ok()) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(options.error().subject.isEmpty());
    }
}

TEST(WindowOptions, everyPageAndTheWelcomeCanBePictured) {
    const QStringList pages = screenshotPages();
    for (const QString& page :
         {u"welcome"_s, u"summary"_s, u"organisations"_s, u"changes"_s, u"organisation"_s, u"imports"_s})
        EXPECT_TRUE(pages.contains(page)) << page.toStdString();
}

} // namespace
} // namespace svodka::app
