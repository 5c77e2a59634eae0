// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "services/import/import_request.h"

#include <QWidget>
#include <memory>

class QComboBox;

namespace Ui {
class ImportFields;
}

namespace svodka::app {

/// What the user may correct of what the program understands of a file: campaign, week, sheet, type of organisations,
/// and whether unknown organisations are created. «As in the file» leaves it to the program. GUI thread.
class ImportFields final : public QWidget {
    Q_OBJECT

public:
    explicit ImportFields(QWidget* parent = nullptr);
    ~ImportFields() override;

    /// What can be chosen. The present choices stay.
    void setCatalogue(const core::Catalogue& catalogue, bool russian);
    /// Of the present file; a file with one sheet leaves nothing to choose.
    void setSheets(const QStringList& sheets);
    /// A new file: what `request` says, and nothing understood yet.
    void begin(const services::ImportRequest& request);
    /// What the program understood where nothing is chosen; nullptr = the file could not be understood.
    void showUnderstood(const core::BatchInfo* batch);
    /// The week that is offered when the file's own is not to be taken, or not known.
    void takeTyped(); ///< dates as typed so far; changed() tells if they are others
    void suggestWeek(const core::Period& week);

    /// Writes the choices into the request.
    void fill(services::ImportRequest& request) const;
    /// The chosen campaign's code; empty = as in the file.
    [[nodiscard]] QString campaign() const;

Q_SIGNALS:
    void changed(); ///< by the user

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void fitSizes();
    void takeStart(QDate start);
    void showWeekFields();
    void updateToolTips();

    std::unique_ptr<Ui::ImportFields> m_ui;
    core::Catalogue m_catalogue;
    core::Period m_suggested;
    bool m_russian = true;
};

} // namespace svodka::app
