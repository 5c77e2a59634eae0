// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace svodka::core {

/// What the program remembers between runs, outside any store.
class Settings {
public:
    virtual ~Settings() = default;
    [[nodiscard]] virtual QString lastStore() const = 0; ///< empty at first
    virtual void setLastStore(const QString& path) = 0;

    [[nodiscard]] virtual QString theme() const = 0; ///< «system», «light», «dark»; empty at first
    virtual void setTheme(const QString& code) = 0;

    /// The folder that files were chosen from or written to last, by purpose («import», «export»); empty at first.
    [[nodiscard]] virtual QString folder(const QString& purpose) const = 0;
    virtual void setFolder(const QString& purpose, const QString& path) = 0;

    /// Sizes and places of a part of the window by its name, as that part wrote them; empty at first.
    [[nodiscard]] virtual QByteArray layout(const QString& part) const = 0;
    virtual void setLayout(const QString& part, const QByteArray& state) = 0;
    virtual void removeLayout(const QString& part) = 0;
};

} // namespace svodka::core
