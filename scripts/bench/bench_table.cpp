// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a key costs in a table of ROWS organisations (110,000): from the event of the key to the painted table, in
// milliseconds by the clock on the wall, then of the processor, a line each: `filter KEY MS` in the line over the
// names, `scroll KEY MS` in the rows, `sort - MS` of the headings. scripts/bench/table runs it and judges.
#include "widgets/table_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTextStream>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

QString nameOf(int i) {
    static const QStringList kinds{u"МБОУ «Средняя общеобразовательная школа № %1»"_s,
                                   u"МБДОУ «Детский сад общеразвивающего вида № %1 «Берёзка»"_s,
                                   u"МАОУ «Гимназия № %1 имени первооткрывателей»"_s,
                                   u"МКОУ «Начальная школа — детский сад № %1 с. Ёлкино»"_s};
    return kinds[i % kinds.size()].arg(i / 7 + 1);
}

core::Table nationalTable(int rows) {
    core::Table table;
    table.columns = {{u"Организация"_s, {}, core::ColumnKind::Text, false},
                     {u"Тип"_s, {}, core::ColumnKind::Text, false},
                     {u"Муниципальное образование"_s, {}, core::ColumnKind::Text, false},
                     {u"Зарегистрирована"_s, {}, core::ColumnKind::Text, false},
                     {u"Активна"_s, {}, core::ColumnKind::Text, false},
                     {u"Учителей"_s, {}, core::ColumnKind::Number, false},
                     {u"Доля"_s, {}, core::ColumnKind::Percent, false},
                     {u"Обещано"_s, {}, core::ColumnKind::Date, false},
                     {u"Чего не хватает"_s, {}, core::ColumnKind::Text, false}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back(
            {nameOf(i), i % 3 == 0 ? u"Школы"_s : u"Детские сады"_s, u"Муниципальный округ № %1"_s.arg(i % 2300),
             i % 5 == 0 ? u"нет"_s : u"да"_s, i % 4 == 0 ? core::Cell() : core::Cell(u"да"_s), double(i % 120),
             core::Percent{double(i % 101) / 100}, QDate(2023, 5, 1).addDays(i % 60),
             i % 6 == 0 ? core::Cell(u"Заполнить данные организации; добавить трёх учителей"_s) : core::Cell()});
    return table;
}

/// By the clock on the wall, and of the processor: on a machine that others use too, only the second says something.
struct Cost {
    double wall = 0;
    double processor = 0;
};

/// A table, and how long it takes until it has heard of something and painted it.
class Stand final {
public:
    explicit Stand(core::Table table) {
        m_view.setFilterRow(true);
        m_view.resize(1366, 768);
        m_view.show();
        m_view.body()->viewport()->installEventFilter(&m_watch);
        QObject::connect(&m_view, &widgets::TableView::shownRowsChanged, &m_view, [this] { ++m_arranged; });
        m_view.setTable(table, {});
        waitForPaint();
    }

    [[nodiscard]] widgets::TableView& view() { return m_view; }
    [[nodiscard]] QLineEdit* line() const { return m_view.findChild<QLineEdit*>(u"filter0LineEdit"_s); }

    template <typename Act>
    Cost measure(Act act, bool arranges, bool filters = false) {
        settle();
        const int arranged = m_arranged;
        const int rows = m_view.shownRows();
        m_watch.painted = 0;
        const std::clock_t before = std::clock();
        QElapsedTimer timer;
        timer.start();
        act();
        while ((arranges && m_arranged == arranged) || isLooking())
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        // What was painted before is the rows of before; the same rows are not painted again.
        if (arranges && m_view.shownRows() != rows)
            m_watch.painted = 0;
        if (!filters || m_view.shownRows() != rows)
            waitForPaint();
        return {double(timer.nsecsElapsed()) / 1e6, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC};
    }

    void settle() {
        while (isLooking())
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }

private:
    class Watch final : public QObject {
    public:
        int painted = 0;

    protected:
        bool eventFilter(QObject* watched, QEvent* event) override {
            if (event->type() == QEvent::Paint)
                ++painted;
            return QObject::eventFilter(watched, event);
        }
    };

    [[nodiscard]] bool isLooking() const { return m_view.isLooking(); }
    void waitForPaint() {
        while (m_watch.painted == 0)
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }

    Watch m_watch;
    int m_arranged = 0;
    widgets::TableView m_view;
};

void press(QWidget* target, int key, const QString& text = {}) {
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(target, &up);
}

void say(const QString& what, const QString& key, Cost cost) {
    QTextStream(stdout) << what << ' ' << key << ' ' << QString::number(cost.wall, 'f', 1) << ' '
                        << QString::number(cost.processor, 'f', 1) << Qt::endl;
}

void typeWord(Stand& stand, const QString& what, const QString& word) {
    for (const QChar letter : word)
        say(what, QString(letter), stand.measure([&] { press(stand.line(), Qt::Key_A, QString(letter)); }, true, true));
    for (qsizetype i = 0; i < word.size(); ++i)
        say(what, u"Backspace"_s, stand.measure([&] { press(stand.line(), Qt::Key_Backspace); }, true, true));
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    widgets::applyTheme(app, widgets::Theme::Light);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 110'000;
    Stand stand(nationalTable(rows));
    say(u"first"_s, u"ш"_s, stand.measure([&] { press(stand.line(), Qt::Key_A, u"ш"_s); }, true));
    press(stand.line(), Qt::Key_Backspace);
    stand.settle();
    for (const QString& word : {u"берёзка"_s, u"школа"_s, u"первооткр"_s, u"ЁЛК"_s, u"5"_s})
        typeWord(stand, u"filter"_s, word);
    QTableView* body = stand.view().body();
    body->setFocus();
    for (int i = 0; i < 60; ++i)
        say(u"scroll"_s, u"PageDown"_s, stand.measure([&] { press(body, Qt::Key_PageDown); }, false));
    say(u"scroll"_s, u"End"_s, stand.measure([&] { body->scrollToBottom(); }, false));
    for (const int column : {0, 2, 5})
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            say(u"sort"_s, QString::number(column), stand.measure([&] { body->sortByColumn(column, order); }, true));
    for (const QString& word : {u"гимназия"_s, u"21"_s})
        typeWord(stand, u"sorted"_s, word);
    return 0;
}
