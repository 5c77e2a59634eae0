// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/change_log.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<void> ChangeLog::add(const Change& change) const {
    const auto last = number(m_session.database, u"SELECT MAX(change_id) FROM change_log WHERE region_id = ?"_s,
                             {m_session.region()});
    if (!last)
        return last.error();
    return run(m_session.database,
               u"INSERT INTO change_log (region_id, change_id, at, author, action, subject, new_value) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
               {m_session.region(), *last + 1, moment(change.at), text(change.author), change.action,
                text(change.subject), change.detail.isEmpty() ? QVariant() : QVariant(change.detail)});
}

} // namespace svodka::store
