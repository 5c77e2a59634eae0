// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"
#include "core/table.h"
#include "services/changes/week_changes.h"

#include <QStringList>

namespace svodka::services {

struct ChangesRequest {
    core::FilterState filter; ///< see chooseFilter; the municipality may be noMunicipality; search is not used
    bool russian = true;      ///< language of the sentences, and of titles that are data
};

/// One kind of change that the screen offers, with its rows.
struct ChangesOfKind {
    QString code;  ///< «all», «lost.active», «red», «files»: the same for every week
    QString title; ///< «Выбыли («Активно»)»
    core::Table table;
    QStringList columnCodes; ///< of the table: «name», «change», «type», «missing» …, the same in either language
    std::vector<qint64> rowIds; ///< of organisations; of municipalities in the last kind, «files»
};

/// Everything that the page «Изменения за неделю» shows. Plain values.
struct ChangesView {
    core::FilterState filter; ///< what was chosen in the end; no valid period = the campaign has no weeks
    bool isFirstWeek = true;  ///< there is nothing to compare with
    int existing = 0;         ///< organisations that existed in the week
    QStringList sentences;
    std::vector<ChangesOfKind> kinds; ///< all, then each kind in the order of display, then the files
};

/// Loads it. Errors of chooseFilter; Cancelled; store errors.
core::Result<ChangesView> loadChanges(core::Store& store, const ChangesRequest& request, std::stop_token stop = {});

} // namespace svodka::services
