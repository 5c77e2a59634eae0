// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/settings.h"

#include <QHash>

namespace svodka::tests {

/// Settings that last as long as the test.
class MemorySettings final : public core::Settings {
public:
    [[nodiscard]] QString lastStore() const override { return m_lastStore; }
    void setLastStore(const QString& path) override { m_lastStore = path; }
    [[nodiscard]] QString theme() const override { return m_theme; }
    void setTheme(const QString& code) override { m_theme = code; }
    [[nodiscard]] QString folder(const QString& purpose) const override { return m_folders.value(purpose); }
    void setFolder(const QString& purpose, const QString& path) override { m_folders.insert(purpose, path); }
    [[nodiscard]] QByteArray layout(const QString& part) const override { return m_layouts.value(part); }
    void setLayout(const QString& part, const QByteArray& state) override { m_layouts.insert(part, state); }
    void removeLayout(const QString& part) override { m_layouts.remove(part); }

    [[nodiscard]] qsizetype layoutCount() const { return m_layouts.size(); }

private:
    QString m_lastStore;
    QString m_theme;
    QHash<QString, QString> m_folders;
    QHash<QString, QByteArray> m_layouts;
};

} // namespace svodka::tests
