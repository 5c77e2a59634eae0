// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store_problem.h"
#include "store/session.h"

#include <vector>

namespace svodka::store {

/// Looks through a whole store (core::Store::verify), all of it as it is at one moment, in an open transaction or a
/// reading one of its own. Where the file itself is damaged nothing else is looked at: no answer could be trusted.
class Verifier final {
public:
    explicit Verifier(Session session) : m_session(session) {}

    core::Result<std::vector<core::StoreProblem>> run() const;

private:
    core::Result<std::vector<core::StoreProblem>> look() const;

    Session m_session;
};

} // namespace svodka::store
