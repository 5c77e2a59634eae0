// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace svodka::services {

/// The language of the program's texts while it lives. English sources; Russian is the default whatever the system's
/// language is. Needs the application object; GUI thread.
class Language final {
public:
    /// `code`: «ru» or «en».
    explicit Language(const QString& code);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    static bool isKnown(const QString& code);

private:
    QTranslator m_own;
    QTranslator m_qt; ///< Qt's own texts: standard buttons, option errors
};

} // namespace svodka::services
