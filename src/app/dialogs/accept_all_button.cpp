// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/accept_all_button.h"

namespace svodka::app {

AcceptAllButton::AcceptAllButton(QWidget* parent) : QPushButton(parent) {
    setAutoDefault(false);
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_accepts)
            Q_EMIT acceptWanted();
        else
            Q_EMIT takeBackWanted();
    });
}

void AcceptAllButton::setCounts(int open, int accepted) {
    m_accepts = open > 0;
    const QString text = m_accepts ? tr("&Accept where there is one candidate only: %1").arg(open)
                                   : tr("Take the accepted &answers back: %1").arg(accepted);
    setText(text);
    setAccessibleName(QString(text).remove(u'&'));
    setToolTip(m_accepts
                   ? tr("Answers every question that has exactly one candidate. Nothing is written yet: the answers "
                        "can be changed or taken back.")
                   : QString());
    setHidden(open + accepted == 0);
}

} // namespace svodka::app
