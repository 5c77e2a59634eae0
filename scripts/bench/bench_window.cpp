// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs, seen from outside: `empty` and `svodka STORE` print the milliseconds since 1970 at which the
// first picture was painted (and, of svodka, at which the week was); `weeks STORE` prints what each of twenty changes
// of the week took until it was painted. scripts/bench/window runs them side by side.
#include "app/environment.h"
#include "app/main_window.h"
#include "app/system_desktop.h"
#include "services/ini_settings.h"
#include "services/language.h"
#include "services/system_clock.h"
#include "store/sqlite_store_factory.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QChartView>
#include <QDateTime>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

/// Counts the paintings of the window's contents.
class Painted final : public QObject {
public:
    using QObject::QObject;
    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::UpdateRequest)
            ++count;
        return QObject::eventFilter(watched, event);
    }
};

template <typename Condition>
void waitFor(Condition isTrue) {
    while (!isTrue())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

void say(const char* what, qint64 value) {
    QTextStream(stdout) << what << ' ' << value << Qt::endl;
}

void waitUntilPainted(QWidget& window, Painted& painted) {
    const int before = painted.count;
    window.update();
    waitFor([&] { return painted.count > before; });
}

int empty() {
    QMainWindow window;
    auto* view = new QChartView(&window);
    window.setCentralWidget(view);
    window.resize(1366, 768);
    Painted painted;
    window.installEventFilter(&painted);
    window.show();
    waitFor([&] { return painted.count > 0; });
    say("painted", QDateTime::currentMSecsSinceEpoch());
    return 0;
}

struct Parts {
    QTemporaryDir folder;
    services::IniSettings settings{folder.filePath(u"bench.ini"_s)};
    services::SystemClock clock;
    store::SqliteStoreFactory stores;
    app::SystemDesktop desktop;
    app::Environment environment{stores, settings, clock, desktop, u"bench"_s, folder.path(), true};
};

void open(app::MainWindow& window, Painted& painted, const QString& store) {
    window.resize(1366, 768);
    window.installEventFilter(&painted);
    window.show();
    window.session().open(store);
}

int start(const QString& store) {
    Parts parts;
    app::MainWindow window(parts.environment);
    Painted painted;
    open(window, painted, store);
    waitFor([&] { return painted.count > 0; });
    say("painted", QDateTime::currentMSecsSinceEpoch());
    waitFor([&] { return window.session().isOpen() && window.isReady(); });
    waitUntilPainted(window, painted);
    say("week", QDateTime::currentMSecsSinceEpoch());
    return 0;
}

int weeks(const QString& store) {
    Parts parts;
    app::MainWindow window(parts.environment);
    Painted painted;
    open(window, painted, store);
    waitFor([&] { return window.session().isOpen() && window.isReady(); });
    waitUntilPainted(window, painted);
    const std::vector<core::Period> all = window.session().dashboard().choices.periods;
    for (int change = 0; change < 20; ++change) {
        core::FilterState filter = window.session().place().filter;
        filter.period = all[size_t(change) % all.size()];
        if (filter == window.session().place().filter)
            continue;
        QElapsedTimer timer;
        timer.start();
        window.session().setFilter(filter);
        waitFor([&] { return window.isReady() && window.session().dashboard().filter.period == filter.period; });
        waitUntilPainted(window, painted);
        say("change", timer.elapsed());
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const services::Language language(u"ru"_s);
    if (arguments.value(1) == "empty"_L1)
        return empty();
    widgets::applyTheme(application, widgets::Theme::Light);
    if (arguments.value(1) == "svodka"_L1)
        return start(arguments.value(2));
    return arguments.value(1) == "weeks"_L1 ? weeks(arguments.value(2)) : 2;
}
