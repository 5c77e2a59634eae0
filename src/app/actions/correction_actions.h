// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "services/corrections/correction.h"

#include <QObject>

namespace svodka::app {

class Work;

/// Putting right by hand what the files got wrong or left out. Each is one import of one row: the history shows it with
/// its reason, and it can be taken back. Needs an open store. GUI thread.
class CorrectionActions final : public QObject {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit CorrectionActions(Work& work);

    /// Opens the dialog for a metric of the organisation in the week in sight; `code` may be empty.
    void correctOrganisation(core::OrganisationId organisation, const QString& code = {});
    /// For a figure that is reported for a municipality.
    void correctFigure(const QString& indicator = {});
    void addOrganisation();

private:
    void askFor(core::OrganisationId organisation, const QString& code);
    void write(const services::Correction& correction);
    void add(const services::OrganisationAddition& addition);

    Work& m_work;
};

} // namespace svodka::app
