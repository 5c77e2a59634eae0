// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/saved_view.h"

#include <QObject>
#include <functional>
#include <vector>

namespace svodka::app {

class Work;

/// The saved views of the open store, and changing them: each change is one step that can be taken back. GUI thread.
class ViewActions final : public QObject {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit ViewActions(Work& work);

    /// By name; empty until they are read.
    [[nodiscard]] const std::vector<core::SavedView>& views() const { return m_views; }
    /// The one of that id; nullptr = it is gone.
    [[nodiscard]] const core::SavedView* find(core::ViewId id) const;

    /// Asks for a name and keeps `view` under it; one of the same name is changed.
    void saveAs(const core::SavedView& view);
    /// Keeps `view`, which has the id of one that is there.
    void update(const core::SavedView& view);
    /// Asks for another name.
    void rename(const core::SavedView& view);
    void remove(const core::SavedView& view);

Q_SIGNALS:
    void viewsChanged();
    void saved(svodka::core::ViewId view);

private:
    void read();
    void askName(const QString& title, const QString& present, const std::function<void(const QString&)>& take);
    template <typename Edit>
    void edit(const QString& title, Edit edit, const QString& done, bool isKept);

    Work& m_work;
    std::vector<core::SavedView> m_views;
};

} // namespace svodka::app
