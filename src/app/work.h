// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QPointer>
#include <QWidget>

namespace svodka::widgets {
class ProgressDialog;
}

namespace svodka::app {

/// What the user has set going — an import, an export, a new store: off the GUI thread, one at a time, with progress
/// and a button to cancel after half a second, and a clear box when it fails. GUI thread.
class Work final : public QObject {
    Q_OBJECT

public:
    /// Whether the work looks at its stop token: a button that does nothing is not shown.
    enum class Stoppable { Yes, No };

    /// Boxes stand over `window`. Both must outlive it.
    Work(Session& session, QWidget* window);

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] QWidget* window() const { return m_window; }
    /// Something is worked on, or another store is being opened.
    [[nodiscard]] bool isBusy() const { return m_busy || m_session.isOpening(); }

    /// Runs `core::Result<T> work(core::Store&, std::stop_token, ProgressSink&)` on the open store, then
    /// `done(core::Result<T>)`, unless it was cancelled. Does nothing while isBusy().
    template <typename WorkOnStore, typename Done>
    void onStore(const QString& title, WorkOnStore work, Done done, Stoppable stoppable = Stoppable::Yes) {
        if (begin(title, stoppable))
            m_session.jobs().start(key(), this, std::move(work), finisher(std::move(done)));
    }

    /// The same with `core::Result<T> work(std::stop_token, ProgressSink&)`, without a store.
    template <typename WorkAlone, typename Done>
    void alone(const QString& title, WorkAlone work, Done done, Stoppable stoppable = Stoppable::Yes) {
        if (begin(title, stoppable))
            m_session.runner().start(key(), this, std::move(work), finisher(std::move(done)));
    }

    /// A box with what, where, what to do. Cancelled says nothing.
    void showError(const core::Error& error);

    /// A line at the foot of the window; with a file, also buttons to open it.
    void announce(const QString& text, const QString& path = {}) { Q_EMIT announced(text, path); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void announced(const QString& text, const QString& path);

private:
    static QString key();
    bool begin(const QString& title, Stoppable stoppable);
    void end();
    void showProgress(const QString& title, Stoppable stoppable);
    void hideProgress();
    void followOpening();

    template <typename Done>
    auto finisher(Done done) {
        return [this, done = std::move(done)](auto result) mutable {
            end();
            if (result || result.error().code != core::ErrorCode::Cancelled)
                done(std::move(result));
        };
    }

    Session& m_session;
    QWidget* m_window;
    QPointer<widgets::ProgressDialog> m_progress;
    QPointer<QWidget> m_errorBox;
    core::Error m_shownError;
    bool m_busy = false;
};

} // namespace svodka::app
