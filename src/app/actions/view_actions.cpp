// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/view_actions.h"

#include "app/session.h"
#include "app/work.h"
#include "services/views/view_edits.h"
#include "widgets/em.h"

#include <QInputDialog>
#include <QLineEdit>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using core::SavedView;
using services::ViewEditor;

ViewActions::ViewActions(Work& work) : QObject(&work), m_work(work) {
    connect(&work.session(), &Session::storeChanged, this, [this] {
        m_views.clear(); // those of another store
        Q_EMIT viewsChanged();
        read();
    });
    connect(&work.session(), &Session::contentChanged, this, &ViewActions::read);
}

/// What cannot be read is told by the page, which reads the same store.
void ViewActions::read() {
    if (!m_work.session().isOpen())
        return;
    m_work.session().jobs().start(
        u"views"_s, this,
        [](core::Store& store, std::stop_token, services::ProgressSink&) { return store.views().all(); },
        [this](Result<std::vector<SavedView>> views) {
            if (!views)
                return;
            m_views = *std::move(views);
            Q_EMIT viewsChanged();
        });
}

const SavedView* ViewActions::find(core::ViewId id) const {
    const auto found = std::ranges::find(m_views, id, &SavedView::id);
    return found == m_views.end() ? nullptr : &*found;
}

void ViewActions::askName(const QString& title, const QString& present,
                          const std::function<void(const QString&)>& take) {
    auto* dialog = new QInputDialog(m_work.window());
    dialog->setObjectName(u"viewNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("&Name of the view, which will stand among the reports:"));
    dialog->setTextValue(present);
    if (auto* line = dialog->findChild<QLineEdit*>()) {
        line->setMaxLength(core::maxViewName);
        line->setAccessibleName(tr("Name of the view"));
        line->setObjectName(u"viewNameLineEdit"_s);
    }
    dialog->resize(widgets::em(*dialog, 30), dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    dialog->open();
}

template <typename Edit>
void ViewActions::edit(const QString& title, Edit edit, const QString& done, bool isKept) {
    const Environment& environment = m_work.session().environment();
    m_work.onStore(
        title,
        [edit, author = environment.author, &clock = environment.clock](core::Store& store, std::stop_token,
                                                                        services::ProgressSink&) {
            return edit(ViewEditor{store, clock, author});
        },
        [this, done, isKept](const Result<SavedView>& view) {
            if (!view)
                return m_work.showError(view.error());
            if (isKept)
                Q_EMIT saved(view->id);
            m_work.announce(done.arg(view->name));
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

void ViewActions::saveAs(const SavedView& view) {
    askName(tr("Save the view"), view.name, [this, view](const QString& name) {
        SavedView named = view;
        named.id = {};
        named.name = name;
        edit(
            tr("Saving the view"), [named](const ViewEditor& editor) { return editor.save(named); },
            tr("View saved: %1"), true);
    });
}

void ViewActions::update(const SavedView& view) {
    edit(
        tr("Saving the view"), [view](const ViewEditor& editor) { return editor.save(view); }, tr("View updated: %1"),
        true);
}

void ViewActions::rename(const SavedView& view) {
    askName(tr("Rename the view"), view.name, [this, id = view.id](const QString& name) {
        edit(
            tr("Renaming the view"), [id, name](const ViewEditor& editor) { return editor.rename(id, name); },
            tr("View renamed: %1"), true);
    });
}

void ViewActions::remove(const SavedView& view) {
    edit(
        tr("Removing the view"), [id = view.id](const ViewEditor& editor) { return editor.remove(id); },
        tr("View removed: %1"), false);
}

} // namespace svodka::app
