// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ini_settings.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

IniSettings::IniSettings(const QString& path) : m_file(path, QSettings::IniFormat) {}

QString IniSettings::lastStore() const {
    return m_file.value(u"store/last"_s).toString();
}

void IniSettings::setLastStore(const QString& path) {
    set(u"store/last"_s, path);
}

QString IniSettings::theme() const {
    return m_file.value(u"window/theme"_s).toString();
}

void IniSettings::setTheme(const QString& code) {
    set(u"window/theme"_s, code);
}

QString IniSettings::folder(const QString& purpose) const {
    return m_file.value(u"folders/"_s + purpose).toString();
}

void IniSettings::setFolder(const QString& purpose, const QString& path) {
    set(u"folders/"_s + purpose, path);
}

QByteArray IniSettings::layout(const QString& part) const {
    return m_file.value(u"layout/"_s + part).toByteArray();
}

void IniSettings::setLayout(const QString& part, const QByteArray& state) {
    set(u"layout/"_s + part, state);
}

void IniSettings::removeLayout(const QString& part) {
    m_file.remove(u"layout/"_s + part);
}

/// Nothing is written where nothing changes.
void IniSettings::set(const QString& key, const QVariant& value) {
    if (m_file.value(key) != value)
        m_file.setValue(key, value);
}

} // namespace svodka::services
