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

private:
    QSettings m_file;
};

} // namespace svodka::services
