// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_options.h"

#include "app/page.h"
#include "services/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

struct Options final {
    Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

Error wrong(const QString& sentence) {
    return {ErrorCode::InvalidArgument, sentence, {}, {}};
}

/// «--screenshot PAGE FILE»: the page is the option's value, the file the first argument after it.
Result<void> takeScreenshot(const QCommandLineParser& parser, QStringList& files, WindowOptions& options) {
    if (!parser.isSet(u"screenshot"_s))
        return {};
    options.screenshotPage = parser.value(u"screenshot"_s);
    if (!screenshotPages().contains(options.screenshotPage))
        return wrong(Options::tr("There is no page “%1”. Pages: %2")
                         .arg(options.screenshotPage, screenshotPages().join(u", "_s)));
    if (files.isEmpty() || !files.constFirst().endsWith(u".png"_s, Qt::CaseInsensitive))
        return wrong(Options::tr("--screenshot takes a page and a .png file."));
    options.screenshotFile = files.takeFirst();
    return {};
}

Result<void> takeLook(const QCommandLineParser& parser, WindowOptions& options) {
    if (parser.isSet(u"lang"_s))
        options.language = parser.value(u"lang"_s);
    if (!services::Language::isKnown(options.language))
        return wrong(Options::tr("--lang takes ru or en."));
    if (parser.isSet(u"theme"_s)) {
        options.theme = widgets::themeFromCode(parser.value(u"theme"_s));
        if (!options.theme)
            return wrong(Options::tr("--theme takes system, light or dark."));
    }
    if (parser.isSet(u"scale"_s)) {
        options.scale = parser.value(u"scale"_s).toDouble();
        if (options.scale < 0.5 || options.scale > 4)
            return wrong(Options::tr("--scale takes a number from 0.5 to 4."));
    }
    return {};
}

} // namespace

QStringList screenshotPages() {
    QStringList ids{u"welcome"_s};
    for (const PageInfo& page : allPages())
        ids += page.id;
    return ids;
}

Result<WindowOptions> parseWindowOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    for (const QString& name : {u"store"_s, u"lang"_s, u"theme"_s, u"scale"_s, u"screenshot"_s})
        parser.addOption({name, {}, u"VALUE"_s});
    parser.addOption({u"end-running"_s, {}});
    if (!parser.parse(QStringList{u"svodka"_s} + arguments))
        return wrong(parser.errorText());
    WindowOptions options;
    options.store = parser.value(u"store"_s);
    options.endRunning = parser.isSet(u"end-running"_s);
    options.files = parser.positionalArguments();
    if (const auto taken = takeLook(parser, options); !taken)
        return taken.error();
    if (const auto taken = takeScreenshot(parser, options.files, options); !taken)
        return taken.error();
    for (const QString& file : options.files)
        if (!QFileInfo::exists(file))
            return wrong(Options::tr("There is neither a command nor a file “%1”.").arg(file));
    return options;
}

} // namespace svodka::app
