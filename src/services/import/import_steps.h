// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/jobs/progress_sink.h"

#include <initializer_list>
#include <stop_token>

namespace svodka::services {

template <typename Run>
struct ImportStep {
    core::Result<void> (Run::*make)();
    int percent; ///< of the whole import, when the step begins; as a large file takes it
    QString text;
};

/// Makes one step after another until one fails, `stop` is requested (Cancelled) or the file turns out to be
/// `repeated`.
template <typename Run>
core::Result<void> makeSteps(Run& run, std::initializer_list<ImportStep<Run>> steps, const std::stop_token& stop,
                             ProgressSink& progress, const bool& repeated) {
    for (const ImportStep<Run>& step : steps) {
        if (repeated)
            return {};
        if (stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        progress.report(step.percent, step.text);
        if (auto done = (run.*step.make)(); !done)
            return done;
    }
    return {};
}

} // namespace svodka::services
