// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace svodka::services {

/// The rows of a week in little memory: beside 120,000 others they are only compared with. Counts beyond 16 million are
/// rounded.
class WeekValues final {
public:
    /// Rows come by id; each has the same number of values.
    void add(core::OrganisationId organisation, std::span<const std::optional<double>> values) {
        m_ids.push_back(organisation);
        for (const std::optional<double>& value : values)
            m_values.push_back(value ? static_cast<float>(*value) : kNone);
    }

    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }

    /// Its row, to be read with `value`; nullopt without one.
    [[nodiscard]] std::optional<size_t> find(core::OrganisationId organisation) const {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), organisation);
        if (found == m_ids.end() || *found != organisation)
            return std::nullopt;
        return static_cast<size_t>(found - m_ids.begin());
    }

    [[nodiscard]] bool contains(core::OrganisationId organisation) const { return find(organisation).has_value(); }

    /// `metric`: its place in Campaign::metrics.
    [[nodiscard]] std::optional<double> value(size_t row, size_t metric) const {
        const float value = m_values[row * (m_values.size() / m_ids.size()) + metric];
        return std::isnan(value) ? std::nullopt : std::optional<double>(value);
    }

private:
    static constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

    std::vector<core::OrganisationId> m_ids;
    std::vector<float> m_values;
};

} // namespace svodka::services
