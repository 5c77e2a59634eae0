// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_fixture.h"

#include <memory>

namespace svodka::tests {

/// One page in a window of its own, told of the session as the main window would tell it.
template <typename SomePage>
class PageTest : public SessionTest {
protected:
    void openAs(const QString& id, const QString& store, const core::FilterState& filter = {}) {
        open(store, {id, filter, {}, {}});
        ASSERT_TRUE(waitUntil([this] { return !m_session.isLoading(); }));
        page = std::make_unique<SomePage>(context(), &m_window);
        QObject::connect(&m_session, &app::Session::dashboardChanged, page.get(), [this] { page->takeDashboard(); });
        QObject::connect(&m_session, &app::Session::contentChanged, page.get(), [this] { page->open(true); });
        QObject::connect(&m_session, &app::Session::placeChanged, page.get(), [this, id] {
            if (m_session.place().page == id)
                page->open(false);
        });
        const int unit = m_window.fontMetrics().height();
        m_window.resize(80 * unit, 44 * unit);
        page->resize(m_window.size());
        m_window.show();
        page->open(false);
        settle();
    }

    void settle() {
        ASSERT_TRUE(waitUntil([this] { return page->isReady() && !m_session.isLoading() && !m_work.isBusy(); }));
        QApplication::processEvents();
    }

    std::unique_ptr<SomePage> page; ///< goes before the session
};

} // namespace svodka::tests
