// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store_service.h"

#include <QObject>

namespace svodka::app {

class Work;

/// New, open, demonstration: from the welcome page and the menu. GUI thread.
class StoreActions final : public QObject {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit StoreActions(Work& work);

    /// Opens the dialog «New store» over the window.
    void newStore();
    /// Asks for a store and opens it.
    void openStore();
    /// Opens the demonstration; makes it first, where there is none yet.
    void openDemo();

private:
    void make(const services::NewStore& wanted);
    [[nodiscard]] QString demoPath() const;

    Work& m_work;
};

} // namespace svodka::app
