// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/store.h"

namespace svodka::services {

/// One figure, corrected by hand: a metric of an organisation, or what is reported for a municipality.
struct Correction {
    QString campaign; ///< code
    core::Period period;
    core::OrganisationId organisation; ///< valid: `code` is a metric of it; else it is an indicator of `municipality`
    core::MunicipalityId municipality; ///< 0 = the whole region
    QString type;                      ///< of a municipality's figure: code; empty = all types
    QString code;
    std::optional<double> value; ///< nullopt = not reported: takes the stored value of an organisation away
    std::optional<double> base;  ///< of a municipality's figure: 127 of «121 из 127»
    QString reason;              ///< needed
    QString author;
};

/// What a correction did.
struct CorrectionOutcome {
    core::BatchInfo batch;
    std::optional<double> before;
    std::optional<double> after;
};

/// Writes the correction as a batch of one row, all or nothing: the history of imports shows it, undo takes it back,
/// a newer import writes over it like over any other figure. A municipality's figure that was reported cannot be made
/// «not reported» but by taking the import back that brought it: several imports stand side by side, and another one
/// would come out from behind. CampaignUnknown, PeriodNotFound (a week without figures), ColumnCodeUnknown,
/// OrganisationUnknown, MunicipalityUnknown, TypeUnknown, ValueInvalid, ReasonMissing, NothingToCorrect (it stands so
/// already), store errors.
core::Result<CorrectionOutcome> correct(core::Store& store, const core::Clock& clock, const Correction& correction);

/// An organisation that no file has brought.
struct OrganisationAddition {
    QString name;
    core::MunicipalityId municipality; ///< 0 = it belongs to none
    QString type;                      ///< code
    QString campaign;                  ///< the week from which it exists; empty = the newest one of the store
    std::optional<core::Period> period;
    QString reason; ///< needed
    QString author;
};

/// What was added.
struct AdditionOutcome {
    core::BatchInfo batch;
    core::Organisation organisation; ///< with its id
};

/// Adds it as a batch of one row; undo takes it away again, unless another import has used it since. It exists from its
/// week on and has reported nothing there. ReasonMissing, NameMissing, OrganisationExists (detail = its type),
/// MunicipalityUnknown, TypeUnknown, CampaignUnknown, PeriodNotFound, NoWeeks, store errors.
core::Result<AdditionOutcome> addOrganisation(core::Store& store, const core::Clock& clock,
                                              const OrganisationAddition& addition);

/// The one organisation that a name means; `municipality` narrows the choice where it is valid. OrganisationUnknown,
/// detail = those that it may mean.
core::Result<core::Organisation> findOrganisation(core::Store& store, const QString& name,
                                                  core::MunicipalityId municipality = {});

/// The one municipality that a spelling means; «регион» = 0, the whole. MunicipalityUnknown, detail = candidates.
core::Result<core::MunicipalityId> findPlace(core::Store& store, const QString& spelling, QDate day);

} // namespace svodka::services
