// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history.h"

namespace svodka::app {

namespace {

constexpr size_t most = 100;

} // namespace

void History::reset(Place place) {
    m_places = {std::move(place)};
    m_present = 0;
}

void History::visit(Place place) {
    if (place == present())
        return;
    m_places.resize(m_present + 1);
    m_places.push_back(std::move(place));
    if (m_places.size() > most)
        m_places.erase(m_places.begin());
    m_present = m_places.size() - 1;
}

void History::correct(Place place) {
    m_places[m_present] = std::move(place);
}

void History::goBack() {
    if (canGoBack())
        --m_present;
}

void History::goForward() {
    if (canGoForward())
        ++m_present;
}

} // namespace svodka::app
