// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/code_choices.h"

#include "app/dialogs/wheel_guard.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <algorithm>

namespace svodka::app {

void offerCodes(QComboBox* box, const QString& first, const std::vector<std::pair<QString, QString>>& choices) {
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(first);
    for (const auto& [code, title] : choices)
        box->addItem(title, code);
    box->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, box->findData(chosen)));
}

void fitIntoForm(QComboBox* box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    WheelGuard::protect(box);
}

} // namespace svodka::app
