// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::core {

/// What the program remembers between runs, outside any store.
class Settings {
public:
    virtual ~Settings() = default;
    [[nodiscard]] virtual QString lastStore() const = 0; ///< empty at first
    virtual void setLastStore(const QString& path) = 0;
};

} // namespace svodka::core
