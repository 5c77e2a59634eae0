// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page.h"

#include "app/session.h"
#include "widgets/table_view.h"

namespace svodka::app {

core::SavedView Page::viewOf(const QString& page, const core::FilterState& filter, core::ViewArrangement arrangement,
                             const QStringList& columnCodes) const {
    core::SavedView view;
    view.page = page;
    view.campaign = filter.campaign;
    view.type = filter.type;
    view.municipality = filter.municipality;
    arrangement.search = session().place().filter.search;
    view.arrangement = core::withArrangement(std::move(arrangement), mainTable()->arrangement(), columnCodes);
    return view;
}

void Page::arrange(const core::SavedView& view, const QStringList& columnCodes) {
    mainTable()->setArrangement(core::arrangementOf(view.arrangement, columnCodes));
}

} // namespace svodka::app
