// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures.h"

#include <tuple>

namespace svodka::services {

/// What a summed figure is about: municipality, type, indicator.
using FigurePlace = std::tuple<qint64, QString, QString>;

inline FigurePlace placeOf(const core::ReportedFigure& figure) {
    return {figure.municipality.value, figure.type, figure.indicator};
}

} // namespace svodka::services
