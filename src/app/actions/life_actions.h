// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/life_dialog.h"
#include "core/journal.h"
#include "services/life/organisation_edit.h"

#include <QObject>
#include <functional>

class QMenu;

namespace svodka::app {

class Work;

/// What people change about organisations and municipalities. Each is an edit that can be taken back. Needs an open
/// store. GUI thread.
class LifeActions final : public QObject {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit LifeActions(Work& work);

    /// Opens the dialog of that kind.
    void edit(core::OrganisationId organisation, LifeWish::Kind kind);
    /// With `other` chosen already, if it is valid.
    void merge(core::OrganisationId organisation, core::OrganisationId other = {});
    void showDuplicates();
    void editMunicipalities();

    /// Adds everything that can be done to the organisation that `which` gives when an entry is chosen.
    void fillMenu(QMenu* menu, const std::function<core::OrganisationId()>& which);

private:
    using Edit = std::function<core::Result<core::ChangeId>(core::Store&, const services::EditedBy&)>;
    void write(const Edit& edit);
    void carryOut(const LifeWish& wish);

    Work& m_work;
};

} // namespace svodka::app
