// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/task.h"

#include <QObject>

namespace svodka::app {

class Work;

/// Changing deadlines: each is one step that can be taken back. Needs an open store. GUI thread.
class TaskActions final : public QObject {
    Q_OBJECT

public:
    /// What a dialog offers to choose from.
    struct Choices {
        core::Catalogue catalogue;
        core::Region region;
    };

    /// `work` must outlive it.
    explicit TaskActions(Work& work);

    /// Opens the dialog for a new task of the campaign.
    void add(const Choices& choices, const QString& campaign);
    /// Opens it for one that is there.
    void change(const Choices& choices, const core::Task& task);
    /// Puts it aside, or takes it up again.
    void close(const core::Task& task, bool closed);
    /// Asks first.
    void remove(const core::Task& task);
    /// Adds the set that comes with the program for the region.
    void addPreset();

private:
    void openDialog(const Choices& choices, const core::Task& task);
    void write(const core::Task& task);
    void removeNow(const core::Task& task);
    /// Runs an edit and reads everything again.
    template <typename Edit>
    void edit(const QString& title, Edit edit, const QString& done);

    Work& m_work;
};

} // namespace svodka::app
