// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.h"
#include "app/main_window.h"
#include "app/screenshot.h"
#include "app/system_desktop.h"
#include "app/window_options.h"
#include "main_command.h"
#include "platform/single_instance.h"
#include "services/error_text.h"
#include "services/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

/// The platform without a screen complains of every window that has size hints; what else is said goes on.
void sayAllButHints(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith("This plugin does not support"_L1))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

/// What has to be known before there is an application: pictures need no screen, and the scale is read once.
void preparePlatform(const app::WindowOptions& options) {
    if (options.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    if (!options.screenshotPage.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!options.screenshotPage.isEmpty())
        qInstallMessageHandler(sayAllButHints);
    platform::followSystemTheme();
}

int complain(const QString& text, int code) {
    QTextStream(stderr) << text << Qt::endl;
    return code;
}

/// Before there is a window: the sentence is made anew in the program's language.
int refuse(int argc, char** argv, const QStringList& arguments) {
    const platform::ConsoleOutput console;
    const QCoreApplication application(argc, argv);
    const services::Language language(u"ru"_s);
    const auto options = app::parseWindowOptions(arguments);
    return options
               ? complain(QCoreApplication::translate("Start", "There is no screen to open the window on. Commands: "
                                                               "svodka --help"),
                          1)
               : complain(options.error().subject, 2);
}

int shoot(app::MainWindow& window, const app::WindowOptions& options, const QString& store) {
    window.resize(1366, 768);
    const auto taken = app::takeScreenshot(window, store, options.screenshotPage, options.screenshotFile);
    return taken ? 0 : complain(services::explain(taken.error()).joined(), 1);
}

/// What the user asked to be opened, as the window that runs already would have to find it.
QStringList wanted(const app::WindowOptions& options) {
    QStringList files = options.files;
    if (!options.store.isEmpty())
        files.prepend(options.store);
    std::transform(files.begin(), files.end(), files.begin(),
                   [](const QString& file) { return QFileInfo(file).absoluteFilePath(); });
    return files;
}

/// Two starts with the same settings in front of the same screen are one program.
QString instanceKey(const QString& settingsFile) {
    return QStringList{settingsFile, qEnvironmentVariable("DISPLAY"), qEnvironmentVariable("WAYLAND_DISPLAY"),
                       qEnvironmentVariable("SESSIONNAME")}
        .join(u'\n');
}

/// For the installer of a newer version: 0 when no window is left.
int endRunning(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    root::nameApplication();
    return platform::SingleInstance(instanceKey(root::folders().settingsFile)).endRunning() ? 0 : 1;
}

/// The store that was named, else the last one; then the files.
void openAtStart(app::MainWindow& window, const app::WindowOptions& options, const QString& store) {
    const bool namesStore = std::any_of(options.files.begin(), options.files.end(), [](const QString& file) {
        return file.endsWith(u".svodka"_s, Qt::CaseInsensitive);
    });
    // The last store may have been moved meanwhile: then the welcome page is what there is to say.
    if (!namesStore && !store.isEmpty() && (!options.store.isEmpty() || QFileInfo::exists(store)))
        window.session().open(store);
    else if (!namesStore && !store.isEmpty())
        window.tellStoreIsGone(store);
    window.takeFilesWhenOpen(options.files);
}

int runWindow(int argc, char** argv, const app::WindowOptions& options) {
    QApplication application(argc, argv);
    root::nameApplication();
    const platform::ProgramFolders folders = root::folders();
    platform::SingleInstance instance(instanceKey(folders.settingsFile));
    const bool isPicture = !options.screenshotPage.isEmpty();
    if (!isPicture && instance.handOver(wanted(options)))
        return 0;
    const services::Language language(options.language);
    // Calendars and file dialogs speak the program's language, whatever the system's is.
    QLocale::setDefault(options.language == "ru"_L1 ? QLocale(QLocale::Russian, QLocale::Russia)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QTemporaryDir nowhere; // a picture leaves no trace in the settings
    const QString lastStore = services::IniSettings(folders.settingsFile).lastStore();
    services::IniSettings settings(isPicture ? nowhere.filePath(u"svodka.ini"_s) : folders.settingsFile);
    const services::SystemClock clock;
    store::SqliteStoreFactory stores;
    app::SystemDesktop desktop;
    const auto theme = options.theme ? options.theme : widgets::themeFromCode(settings.theme());
    widgets::applyTheme(application, theme.value_or(widgets::Theme::System));
    app::Environment environment{
        stores, settings, clock, desktop, root::userName(), folders.data, options.language == "ru"_L1};
    app::MainWindow window(environment);
    const QString store = options.store.isEmpty() ? lastStore : options.store;
    if (isPicture)
        return shoot(window, options, store);
    QObject::connect(&instance, &platform::SingleInstance::startedAgain, &window, &app::MainWindow::comeForward);
    QObject::connect(&instance, &platform::SingleInstance::endWanted, &window, &QWidget::close, Qt::QueuedConnection);
    instance.setMayEnd([&window] { return window.mayEnd(); });
    window.show();
    openAtStart(window, options, store);
    return QApplication::exec();
}

} // namespace

/// One program: with a command it is the command line, without one the window.
int main(int argc, char** argv) {
    platform::restrictLibrarySearch();
    const QStringList arguments = platform::commandLine(argc, argv);
    if (cli::isCommandLine(arguments))
        return root::runCommand(argc, argv);
    const auto options = app::parseWindowOptions(arguments);
    if (!options)
        return refuse(argc, argv, arguments);
    if (options->endRunning)
        return endRunning(argc, argv);
    preparePlatform(*options);
    if (!platform::hasScreen())
        return refuse(argc, argv, arguments);
    return runWindow(argc, argv, *options);
}
