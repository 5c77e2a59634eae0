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
    if (lastStore() != path)
        m_file.setValue(u"store/last"_s, path);
}

} // namespace svodka::services
