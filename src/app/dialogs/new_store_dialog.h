// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/environment.h"
#include "services/store_service.h"

#include <QDialog>
#include <memory>

namespace Ui {
class NewStoreDialog;
}

namespace svodka::app {

/// Asks for the region and the file of a new store. Makes nothing itself.
class NewStoreDialog final : public QDialog {
    Q_OBJECT

public:
    /// `environment` must outlive it.
    explicit NewStoreDialog(Environment& environment, QWidget* parent = nullptr);
    ~NewStoreDialog() override;

Q_SIGNALS:
    void storeWanted(const svodka::services::NewStore& wanted);

private:
    void connectParts();
    void fillRegions();
    void chooseRegionFile();
    void choosePath();
    void suggestPath();
    void checkInput();
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString region() const;

    Environment& m_environment;
    std::unique_ptr<Ui::NewStoreDialog> m_ui;
    bool m_pathTyped = false; ///< no suggestion replaces what the user has written
};

} // namespace svodka::app
