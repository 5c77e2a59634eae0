// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <future>

namespace svodka::ingest {

/// Calls `work(from, to)` over 0 … `count`: where there is much of it for one half here and at the same time for the
/// other on a thread of its own, which is gone on return. The halves must not touch the same things.
template <typename Work>
void inHalves(size_t count, const Work& work, size_t much = 4096) {
    if (count < much)
        return work(size_t{0}, count);
    const std::future<void> other = std::async(std::launch::async, [&] { work(count / 2, count); });
    work(size_t{0}, count / 2);
} // waits

} // namespace svodka::ingest
