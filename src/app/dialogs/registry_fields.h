// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/region.h"
#include "services/registry/registry_request.h"

#include <QWidget>
#include <memory>

namespace Ui {
class RegistryFields;
}

namespace svodka::app {

/// What the user says of a whole list of organisations: its sheet, the municipality and type where the file does not
/// name them, and whether unknown organisations are created. «As in the file» leaves it to the program. GUI thread.
class RegistryFields final : public QWidget {
    Q_OBJECT

public:
    explicit RegistryFields(QWidget* parent = nullptr);
    ~RegistryFields() override;

    /// What can be chosen. The present choices stay.
    void setChoices(const core::Region& region, const core::Catalogue& catalogue, QDate day, bool russian);
    /// Of the present file; a file with one sheet leaves nothing to choose.
    void setSheets(const QStringList& sheets);
    /// Not a choice of the user's yet: no signal.
    void setCreates(bool creates);
    /// The sheet that the program took; empty = none.
    void showUnderstood(const QString& sheet);
    /// Another file: everything as it says, but whether organisations are created.
    void begin();

    /// Writes the choices into the request.
    void fill(services::RegistryRequest& request) const;

Q_SIGNALS:
    void changed(); ///< by the user

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateToolTips();
    void fitSizes();

    std::unique_ptr<Ui::RegistryFields> m_ui;
};

} // namespace svodka::app
