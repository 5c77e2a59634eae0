// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/views/view_edits.h"

#include "core/tables/search_text.h"
#include "services/reports/report.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;
using core::SavedView;
using core::ViewId;

namespace {

const SavedView* named(const std::vector<SavedView>& views, const QString& name) {
    const auto found = std::ranges::find_if(views, [wanted = core::searchText(name)](const SavedView& view) {
        return core::searchText(view.name) == wanted;
    });
    return found == views.end() ? nullptr : &*found;
}

const SavedView* numbered(const std::vector<SavedView>& views, ViewId id) {
    const auto found = std::ranges::find(views, id, &SavedView::id);
    return found == views.end() ? nullptr : &*found;
}

Error notFound(const std::vector<SavedView>& views, const QString& subject) {
    QStringList names;
    for (const SavedView& view : views)
        names += view.name;
    return {ErrorCode::ViewNotFound, subject, {}, names.join(u", "_s)};
}

Result<void> checkName(const QString& name) {
    if (name.isEmpty() || name.size() > core::maxViewName)
        return Error{ErrorCode::ViewNameMissing, name, {}, {}};
    // It stands among the reports and is asked for as they are.
    if (findReport(name) != nullptr)
        return Error{ErrorCode::ViewNameTaken, name, {}, {}};
    return {};
}

/// Runs the edit and gives the view as it is afterwards.
Result<SavedView> edited(const ViewEditor& editor, const QString& action, SavedView view, const QString& before) {
    const auto done =
        editor.store.edit({action, view.name, before, {}, editor.author, editor.clock.nowUtc()},
                          [&]() -> Result<void> { return core::take(editor.store.views().save(view), &view.id); });
    if (!done)
        return done.error();
    return view;
}

} // namespace

Result<SavedView> ViewEditor::save(const SavedView& wanted) const {
    SavedView view = wanted;
    view.name = core::tidiedViewName(view.name);
    if (const auto checked = checkName(view.name); !checked)
        return checked.error();
    const auto views = store.views().all();
    if (!views)
        return views.error();
    const SavedView* before = view.id.isValid() ? numbered(*views, view.id) : named(*views, view.name);
    if (view.id.isValid() && before == nullptr)
        return notFound(*views, view.name);
    if (before == nullptr) {
        view.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return edited(*this, u"view.add"_s, view, {});
    }
    view.id = before->id;
    view.uid = before->uid;
    view.name = before->name;
    return view == *before ? Result<SavedView>(view) : edited(*this, u"view.change"_s, view, {});
}

Result<SavedView> ViewEditor::rename(ViewId id, const QString& name) const {
    const auto views = store.views().all();
    if (!views)
        return views.error();
    const SavedView* before = numbered(*views, id);
    if (before == nullptr)
        return notFound(*views, QString::number(id.value));
    SavedView view = *before;
    view.name = core::tidiedViewName(name);
    if (const auto checked = checkName(view.name); !checked)
        return checked.error();
    const SavedView* other = named(*views, view.name);
    if (other != nullptr && other->id != id)
        return Error{ErrorCode::ViewNameTaken, view.name, {}, {}};
    return view == *before ? Result<SavedView>(view) : edited(*this, u"view.rename"_s, view, before->name);
}

Result<SavedView> ViewEditor::remove(ViewId id) const {
    const auto views = store.views().all();
    if (!views)
        return views.error();
    const SavedView* view = numbered(*views, id);
    if (view == nullptr)
        return notFound(*views, QString::number(id.value));
    const auto done = store.edit({u"view.remove"_s, view->name, {}, {}, author, clock.nowUtc()},
                                 [&] { return store.views().remove(id); });
    if (!done)
        return done.error();
    return *view;
}

Result<SavedView> findView(core::Store& store, const QString& name) {
    const auto views = store.views().all();
    if (!views)
        return views.error();
    const SavedView* view = named(*views, name);
    if (view == nullptr)
        return notFound(*views, name);
    return *view;
}

} // namespace svodka::services
