// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#ifdef Q_OS_LINUX
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

namespace svodka::tests {

/// Modes are no barrier to root: for its lifetime root acts as a user without rights. Any other user stays itself.
class WithoutRights final {
public:
    WithoutRights() : m_isRoot(geteuid() == 0) {
        constexpr uid_t nobody = 65534;
        if (m_isRoot) {
            EXPECT_EQ(setresuid(nobody, nobody, 0), 0);
        }
    }
    ~WithoutRights() {
        if (m_isRoot) {
            EXPECT_EQ(setresuid(0, 0, 0), 0);
        }
    }
    WithoutRights(const WithoutRights&) = delete;
    WithoutRights& operator=(const WithoutRights&) = delete;

private:
    bool m_isRoot;
};

/// For its lifetime no file can grow beyond `bytes`, as on a full disk.
class FullDisk final {
public:
    explicit FullDisk(rlim_t bytes) {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        EXPECT_EQ(getrlimit(RLIMIT_FSIZE, &m_before), 0);
        const rlimit limit{bytes, m_before.rlim_max};
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before = {};
    sighandler_t m_signal = nullptr;
};

} // namespace svodka::tests
#endif
