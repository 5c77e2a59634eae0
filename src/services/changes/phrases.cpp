// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/phrases.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

Phrases::Phrases(bool russian, const char* context) : m_context(context), m_isRussian(russian) {
    // The texts are the program's own: they are always there.
    (void)m_translator.load(u":/svodka/i18n/svodka_%1.qm"_s.arg(russian ? u"ru"_s : u"en"_s));
}

QString Phrases::operator()(const char* source, int number) const {
    QString text = m_translator.translate(m_context, source, nullptr, number);
    if (text.isEmpty())
        text = QString::fromUtf8(source); // the English file holds plural forms only
    return number < 0 ? text : text.replace("%n"_L1, QString::number(number));
}

} // namespace svodka::services
