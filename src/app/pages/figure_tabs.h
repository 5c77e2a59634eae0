// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace svodka::app {

/// Tabs that take the height that is left over. QTabWidget asks for what its highest page would like at the width, and
/// a scroll area around it then scrolls where nothing needs it.
class FigureTabs final : public QTabWidget {
    Q_OBJECT

public:
    using QTabWidget::QTabWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace svodka::app
