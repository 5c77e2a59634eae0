// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;

/// The lightest of the drawn points, 0 to 255; -1 if nothing is drawn.
int lightest(const QIcon& icon) {
    const QImage image = icon.pixmap(32, 32).toImage();
    int found = -1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 200)
                found = std::max(found, qGray(image.pixel(x, y)));
    return found;
}

TEST(Icons, areDrawnInTheColourOfTheTextInBothThemes) {
    for (const QString& name : {u"document-import"_s, u"dashboard-show"_s, u"view-list-details"_s, u"edit-undo"_s,
                                u"go-next"_s, u"question"_s, u"office-chart-bar"_s}) {
        const QIcon drawn = icon(name);
        applyTheme(*qApp, Theme::Light);
        const int onLight = lightest(drawn);
        applyTheme(*qApp, Theme::Dark);
        const int onDark = lightest(drawn);
        EXPECT_GE(onLight, 0) << name.toStdString();
        EXPECT_LT(onLight, 100) << name.toStdString();
        EXPECT_GT(onDark, 150) << name.toStdString();
    }
    applyTheme(*qApp, Theme::Light);
}

TEST(Icons, anUnknownNameIsAnEmptyIcon) {
    EXPECT_TRUE(icon(u"no such drawing"_s).isNull());
}

TEST(Icons, theProgramsOwnIsThere) {
    EXPECT_TRUE(QFile::exists(u":/svodka/icons/svodka.svg"_s));
}

} // namespace
} // namespace svodka::widgets
