// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "widgets/error_box.h"
#include "widgets/progress_dialog.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;

TEST(ProgressDialog, showsItselfOnlyForLongWork) {
    ProgressDialog dialog;
    QElapsedTimer clock;
    clock.start();
    dialog.start(u"Загрузка"_s);
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return dialog.isVisible(); }));
    EXPECT_GE(clock.elapsed(), 400) << "the timer is a coarse one";
    dialog.finish();
    EXPECT_FALSE(dialog.isVisible());
}

TEST(ProgressDialog, shortWorkIsNotShown) {
    ProgressDialog dialog;
    QSignalSpy shown(dialog.findChild<QTimer*>(), &QTimer::timeout);
    dialog.start(u"Загрузка"_s);
    dialog.finish();
    EXPECT_FALSE(dialog.findChild<QTimer*>()->isActive());
    EXPECT_FALSE(dialog.isVisible());
}

TEST(ProgressDialog, asksForAnEndOnceAndStays) {
    ProgressDialog dialog;
    QSignalSpy asked(&dialog, &ProgressDialog::cancelRequested);
    dialog.start(u"Загрузка"_s);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"cancelPushButton"_s), Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    dialog.close();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(dialog.isVisible()) << "the work has not ended yet";
    EXPECT_EQ(dialog.findChild<QLabel*>(u"stepLabel"_s)->text(), u"Cancelling…"_s);
    dialog.finish();
    EXPECT_FALSE(dialog.isVisible());
}

TEST(ProgressDialog, showsProgress) {
    ProgressDialog dialog;
    dialog.start(u"Загрузка"_s, false);
    auto* bar = dialog.findChild<QProgressBar*>();
    EXPECT_EQ(bar->maximum(), 0);
    dialog.setProgress(5, 10, u"<b>лист</b>"_s);
    EXPECT_EQ(bar->value(), 5);
    EXPECT_EQ(bar->maximum(), 10);
    EXPECT_EQ(dialog.findChild<QLabel*>(u"stepLabel"_s)->textFormat(), Qt::PlainText);
    dialog.finish();
}

TEST(ErrorBox, saysAllAndCopiesAll) {
    ErrorBox box({u"Не прочитан <b>файл</b>"_s, u"week.xlsx"_s, u"Откройте его"_s, u"zip: -103"_s});
    box.show();
    EXPECT_EQ(box.findChild<QLabel*>(u"whatLabel"_s)->text(), u"Не прочитан <b>файл</b>"_s);
    for (const QString& name : {u"whatLabel"_s, u"whereLabel"_s, u"todoLabel"_s})
        EXPECT_EQ(box.findChild<QLabel*>(name)->textFormat(), Qt::PlainText);
    QTest::mouseClick(box.findChild<QPushButton*>(u"copyPushButton"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Не прочитан <b>файл</b>\nweek.xlsx\nОткройте его\nzip: -103"_s);
}

TEST(ErrorBox, detailsComeOnDemand) {
    ErrorBox box({u"a"_s, {}, {}, u"b"_s});
    box.show();
    auto* details = box.findChild<QPlainTextEdit*>();
    EXPECT_FALSE(details->isVisible());
    EXPECT_FALSE(box.findChild<QLabel*>(u"whereLabel"_s)->isVisible());
    QTest::mouseClick(box.findChild<QPushButton*>(u"detailsPushButton"_s), Qt::LeftButton);
    EXPECT_TRUE(details->isVisible());
    EXPECT_EQ(details->toPlainText(), u"b"_s);
    ErrorBox plain({u"a"_s, {}, {}, {}});
    EXPECT_TRUE(plain.findChild<QPushButton*>(u"detailsPushButton"_s)->isHidden());
}

TEST(ErrorBox, openedOverAWindowItDoesNotWait) {
    QWidget window;
    window.show();
    QPointer<ErrorBox> box = ErrorBox::openOver({u"a"_s, {}, {}, {}}, &window);
    EXPECT_TRUE(box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&box] { return box.isNull(); }));
}

} // namespace
} // namespace svodka::widgets
