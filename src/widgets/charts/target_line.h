// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::widgets {

/// A value to be reached, drawn across the whole chart.
struct TargetLine {
    QString name;
    double value = 0;

    friend bool operator==(const TargetLine&, const TargetLine&) = default;
};

} // namespace svodka::widgets
