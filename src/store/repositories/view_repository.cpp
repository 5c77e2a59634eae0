// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/view_repository.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Result;
using core::SavedView;
using core::ViewId;

Result<std::vector<SavedView>> ViewRepository::all() {
    std::vector<SavedView> views;
    Query query(m_session.database, u"SELECT view_id, uid, name, page, campaign, type, municipality_id, arrangement "
                                    "FROM saved_view WHERE region_id = ? ORDER BY name, view_id"_s);
    const auto read = query.forEach({m_session.region()}, [&](const Row& row) {
        views.push_back({ViewId{row.id(0)}, row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                         core::MunicipalityId{row.id(6)}, core::viewArrangementFromJson(row.text(7))});
    });
    if (!read)
        return read.error();
    return views;
}

Result<void> ViewRepository::checkWriting() const {
    if (const auto writable = m_session.database.checkWritable(); !writable)
        return writable;
    if (!m_session.database.inTransaction())
        return core::Error{
            core::ErrorCode::InvalidArgument, m_session.database.path(), {}, u"a view outside an edit"_s};
    return {};
}

Result<void> ViewRepository::checkKnown(ViewId view) const {
    const auto found =
        number(m_session.database, u"SELECT COUNT(*) FROM saved_view WHERE region_id = ? AND view_id = ?"_s,
               {m_session.region(), view.value});
    if (!found)
        return found.error();
    if (*found == 0)
        return core::Error{core::ErrorCode::ViewNotFound, QString::number(view.value), {}, {}};
    return {};
}

Result<ViewId> ViewRepository::save(const SavedView& view) {
    if (const auto writing = checkWriting(); !writing)
        return writing.error();
    if (!view.id.isValid())
        return add(view);
    const auto done = inOrder(
        [&] { return checkKnown(view.id); },
        [&] {
            return run(m_session.database,
                       u"UPDATE saved_view SET name = ?, page = ?, campaign = ?, type = ?, "
                       "municipality_id = ?, arrangement = ? "
                       "WHERE region_id = ? AND view_id = ?"_s,
                       {text(view.name), text(view.page), text(view.campaign), text(view.type), view.municipality.value,
                        text(core::viewArrangementToJson(view.arrangement)), m_session.region(), view.id.value});
        });
    if (!done)
        return done.error();
    return view.id;
}

Result<ViewId> ViewRepository::add(const SavedView& view) const {
    const auto last =
        number(m_session.database, u"SELECT MAX(view_id) FROM saved_view WHERE region_id = ?"_s, {m_session.region()});
    if (!last)
        return last.error();
    const ViewId id{*last + 1};
    const auto done =
        run(m_session.database,
            u"INSERT INTO saved_view (region_id, view_id, uid, name, page, campaign, type, municipality_id, "
            "arrangement) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {m_session.region(), id.value, text(view.uid), text(view.name), text(view.page), text(view.campaign),
             text(view.type), view.municipality.value, text(core::viewArrangementToJson(view.arrangement))});
    if (!done)
        return done.error();
    return id;
}

Result<void> ViewRepository::remove(ViewId view) {
    return inOrder([&] { return checkWriting(); }, [&] { return checkKnown(view); },
                   [&] {
                       return run(m_session.database, u"DELETE FROM saved_view WHERE region_id = ? AND view_id = ?"_s,
                                  {m_session.region(), view.value});
                   });
}

} // namespace svodka::store
