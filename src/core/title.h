// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::core {

/// A name that is data, in both languages of the program. The English one may be missing.
struct Title {
    QString ru;
    QString en;

    [[nodiscard]] QString in(bool russian) const { return russian || en.isEmpty() ? ru : en; }
    friend bool operator==(const Title&, const Title&) = default;
};

} // namespace svodka::core
