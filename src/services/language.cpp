// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::services {

Language::Language(const QString& code) {
    // English has a file too: it holds the plural forms.
    if (m_own.load(u":/svodka/i18n/svodka_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u":/svodka/i18n/qtbase_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_qt);
}

Language::~Language() {
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
}

bool Language::isKnown(const QString& code) {
    return code == "ru"_L1 || code == "en"_L1;
}

} // namespace svodka::services
