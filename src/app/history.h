// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/place.h"

#include <vector>

namespace svodka::app {

/// The places that were visited, with the present one among them. At most 100 are kept.
class History final {
public:
    /// Forgets everything but `place`.
    void reset(Place place);
    /// A new place; those ahead are forgotten. The same place again is no visit.
    void visit(Place place);
    /// The present place turned out to be this one.
    void correct(Place place);

    [[nodiscard]] const Place& present() const { return m_places[m_present]; }
    [[nodiscard]] bool canGoBack() const { return m_present > 0; }
    [[nodiscard]] bool canGoForward() const { return m_present + 1 < m_places.size(); }
    void goBack();
    void goForward();

private:
    std::vector<Place> m_places{Place{}}; ///< never empty
    size_t m_present = 0;
};

} // namespace svodka::app
