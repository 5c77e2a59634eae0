// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace svodka::app {

/// What a scroll area holds and shares the height that is there among its parts. With a text that wraps anywhere
/// inside, the area would give each part the height that it would like, and scroll where nothing needs it.
class FreeHeight final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] int heightForWidth(int) const override { return -1; }
};

} // namespace svodka::app
