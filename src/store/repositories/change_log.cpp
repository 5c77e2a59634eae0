// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/change_log.h"

#include "store/query.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

core::Result<void> ChangeLog::add(const Change& change) const {
    return add(std::vector<Change>{change});
}

core::Result<void> ChangeLog::add(const std::vector<Change>& changes) const {
    const auto last = number(m_session.database, u"SELECT MAX(change_id) FROM change_log WHERE region_id = ?"_s,
                             {m_session.region()});
    if (!last)
        return last.error();
    const auto orNothing = [](const QString& value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    Query query(m_session.database, u"INSERT INTO change_log (region_id, change_id, at, author, action, subject, "
                                    "old_value, new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    qint64 id = *last;
    for (const Change& change : changes) {
        auto done = query.exec({m_session.region(), ++id, moment(change.at), text(change.author), change.action,
                                text(change.subject), orNothing(change.old), orNothing(change.detail)});
        if (!done)
            return done;
    }
    return {};
}

} // namespace svodka::store
