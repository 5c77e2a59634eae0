// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/settings.h"

#include <QSettings>

namespace svodka::services {

/// Settings in one INI file, written atomically by Qt. One thread.
class IniSettings final : public core::Settings {
public:
    explicit IniSettings(const QString& path);

    [[nodiscard]] QString lastStore() const override;
    void setLastStore(const QString& path) override;
    [[nodiscard]] QString theme() const override;
    void setTheme(const QString& code) override;
    [[nodiscard]] QString folder(const QString& purpose) const override;
    void setFolder(const QString& purpose, const QString& path) override;
    [[nodiscard]] QByteArray layout(const QString& part) const override;
    void setLayout(const QString& part, const QByteArray& state) override;
    void removeLayout(const QString& part) override;

private:
    void set(const QString& key, const QVariant& value);

    QSettings m_file;
};

} // namespace svodka::services
