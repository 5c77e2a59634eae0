// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace svodka::app {

/// Keeps a wheel that scrolls past a combo box or a date from changing it: only the one with the focus answers.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    /// For as long as `field` lives.
    static void protect(QWidget* field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

} // namespace svodka::app
