// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/contradictions/contradiction.h"
#include "services/jobs/progress_sink.h"

#include <optional>
#include <stop_token>

namespace svodka::services {

/// What to look at: every week of every campaign, or of those that are named.
struct ContradictionRequest {
    QString campaign;
    std::optional<core::Period> period;
};

/// By campaign and week, in the region's order, with what people decided. A gap or an overlap of weeks belongs to the
/// later one. CampaignUnknown, PeriodNotFound, Cancelled, store errors. `progress` may be null.
core::Result<std::vector<Contradiction>> findContradictions(core::Store& store, const ContradictionRequest& request,
                                                            std::stop_token stop = {},
                                                            ProgressSink* progress = nullptr);

/// Who decides, and when.
struct Decider {
    QString author;
    QDateTime at; ///< UTC
};

/// Remembers that a person has looked and what was decided; one edit. DecisionMissing without a text.
core::Result<core::ChangeId> acceptContradiction(core::Store& store, const Contradiction& entry, const QString& text,
                                                 const Decider& decider);

/// Forgets what was decided; one edit. DecisionNotFound where nothing was.
core::Result<core::ChangeId> reopenContradiction(core::Store& store, const Contradiction& entry,
                                                 const Decider& decider);

} // namespace svodka::services
