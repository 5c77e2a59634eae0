// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/single_instance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>
#include <QUuid>
#include <future>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace svodka::platform;

namespace {

class SingleInstanceTest : public testing::Test {
protected:
    bool startAgain(const QStringList& files) const {
        return inAnotherProgram([&] { return SingleInstance(m_key).handOver(files); });
    }

    bool endRunning() const {
        return inAnotherProgram([&] { return SingleInstance(m_key).endRunning(); });
    }

    /// Another program waits for the answer: here on a thread of its own.
    template <typename Work>
    static bool inAnotherProgram(Work work) {
        auto later = std::async(std::launch::async, work);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return later.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 20000));
        return later.get();
    }

    /// As single_instance.cpp names its server.
    [[nodiscard]] QString serverName() const {
        const QByteArray hash = QCryptographicHash::hash(m_key.toUtf8(), QCryptographicHash::Sha256);
        return u"svodka-"_s + QString::fromLatin1(hash.toHex().left(24));
    }

    QString m_key = QUuid::createUuid().toString();
};

TEST_F(SingleInstanceTest, TheFirstHasNobodyToHandOverTo) {
    SingleInstance first(m_key);
    EXPECT_FALSE(first.handOver({}));
}

TEST_F(SingleInstanceTest, TheSecondHandsItsFilesOver) {
    SingleInstance first(m_key);
    QList<QStringList> heard;
    QObject::connect(&first, &SingleInstance::startedAgain, &first, [&](const QStringList& f) { heard += f; });
    ASSERT_FALSE(first.handOver({}));
    const QStringList files{u"/дом/Неделя 18 (итог).xlsx"_s, u"/b.svodka"_s};
    EXPECT_TRUE(startAgain(files));
    EXPECT_TRUE(startAgain({}));
    EXPECT_EQ(heard, (QList<QStringList>{files, {}}));
}

TEST_F(SingleInstanceTest, OtherKeysAreOtherPrograms) {
    SingleInstance first(m_key);
    ASSERT_FALSE(first.handOver({}));
    SingleInstance other(m_key + u'x');
    EXPECT_FALSE(other.handOver({}));
}

TEST_F(SingleInstanceTest, OneThatDoesNotAnswerIsReplaced) {
    QLocalServer mute;
    ASSERT_TRUE(mute.listen(serverName()));
    SingleInstance later(m_key);
    EXPECT_FALSE(later.handOver({u"/a.xlsx"_s}));
    int heard = 0;
    QObject::connect(&later, &SingleInstance::startedAgain, &later, [&] { ++heard; });
    EXPECT_TRUE(startAgain({}));
    EXPECT_EQ(heard, 1);
}

TEST_F(SingleInstanceTest, OneThatWorksOnSomethingDoesNotEnd) {
    SingleInstance first(m_key);
    ASSERT_FALSE(first.handOver({}));
    int asked = 0;
    QObject::connect(&first, &SingleInstance::endWanted, &first, [&] { ++asked; });
    first.setMayEnd([] { return false; });
    EXPECT_FALSE(endRunning());
    EXPECT_EQ(asked, 0);
}

TEST_F(SingleInstanceTest, EndingIsWaitedFor) {
    auto first = std::make_unique<SingleInstance>(m_key);
    ASSERT_FALSE(first->handOver({}));
    QObject::connect(
        first.get(), &SingleInstance::endWanted, qApp, [&] { first.reset(); }, Qt::QueuedConnection);
    EXPECT_TRUE(endRunning());
    EXPECT_EQ(first, nullptr);
    EXPECT_TRUE(endRunning()) << "there is none any more";
}

TEST_F(SingleInstanceTest, WhatIsNoMessageIsNotHeard) {
    SingleInstance first(m_key);
    int heard = 0;
    QObject::connect(&first, &SingleInstance::startedAgain, &first, [&] { ++heard; });
    ASSERT_FALSE(first.handOver({}));
    QLocalSocket stranger;
    stranger.connectToServer(serverName());
    ASSERT_TRUE(stranger.waitForConnected(2000));
    stranger.write(QByteArray(2 << 20, '['));
    stranger.flush();
    EXPECT_TRUE(QTest::qWaitFor([&] { return stranger.state() == QLocalSocket::UnconnectedState; }, 5000));
    EXPECT_EQ(heard, 0);
    EXPECT_TRUE(startAgain({})) << "it goes on listening";
}

} // namespace
