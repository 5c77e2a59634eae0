// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace svodka::services {

/// Takes the progress of one job, on the thread of the job. Telling the same thing twice costs nothing.
class ProgressSink final {
public:
    using Listener = std::function<void(int percent, const QString& text)>;

    explicit ProgressSink(Listener listener = {}) : m_listener(std::move(listener)) {}

    /// `percent`: 0–100, or -1 where it is not known. `text`: what is being done, in the program's language.
    void report(int percent, const QString& text = {}) {
        if (!m_listener || (percent == m_percent && text == m_text))
            return;
        m_percent = percent;
        m_text = text;
        m_listener(percent, text);
    }

private:
    Listener m_listener;
    int m_percent = -2;
    QString m_text;
};

} // namespace svodka::services
