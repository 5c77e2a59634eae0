// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogue/catalogue_preview.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CataloguePreviewDialog;
}

namespace svodka::app {

/// What a draft of the catalogue does to it and to the figures of the latest weeks, before it is stored. What keeps it
/// from being stored is said, and then there is no button for it. GUI thread.
class CataloguePreviewDialog final : public QDialog {
    Q_OBJECT

public:
    CataloguePreviewDialog(const services::CataloguePreview& preview, bool russian, QWidget* parent);
    ~CataloguePreviewDialog() override;

Q_SIGNALS:
    void saveWanted(); ///< the dialog is closed then

private:
    void showProblems(const services::CataloguePreview& preview, bool russian);
    void showChanges(const services::CataloguePreview& preview, bool russian);
    void showFigures(const services::CataloguePreview& preview, bool russian);

    std::unique_ptr<Ui::CataloguePreviewDialog> m_ui;
};

} // namespace svodka::app
