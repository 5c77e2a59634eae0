// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"

#include <QDateTime>

namespace svodka::store {

/// Who did what.
struct Change {
    QDateTime at;
    QString author;
    QString action;  ///< init, import, correct, registry, undo, create, change
    QString subject; ///< the region's code or the batch's id; of create and change «uid/field» of an organisation
    QString detail;  ///< what is there now: the file, the reason of a correction, the value; empty for none
    QString old;     ///< what stood there; empty for none
};

/// change_log: one row for each act, never changed.
class ChangeLog final {
public:
    explicit ChangeLog(Session session) : m_session(session) {}

    core::Result<void> add(const Change& change) const;
    core::Result<void> add(const std::vector<Change>& changes) const;

private:
    Session m_session;
};

} // namespace svodka::store
