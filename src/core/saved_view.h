// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/tables/arrangement.h"

#include <QString>
#include <QStringList>
#include <map>

namespace svodka::core {

using ViewId = Id<struct ViewTag>;

/// How a table is looked at, with its columns by their codes, so that it holds in any week and in either language.
struct ViewArrangement {
    QString subject; ///< of the page: whose number is looked behind, which kind of change; empty = its first
    QString reason;  ///< of organisations: which reason they have; empty = any
    QString search;
    QStringList columns; ///< as shown from left to right; empty = all
    QString sortColumn;  ///< empty = the table's own order
    bool isDescending = false;
    std::map<QString, QString> filters; ///< by column

    friend bool operator==(const ViewArrangement&, const ViewArrangement&) = default;
};

/// A table of the program under a name: shown again in the window, written as a report for any week.
struct SavedView {
    ViewId id;    ///< 0 until it is stored
    QString uid;  ///< UUID without braces, unique between stores
    QString name; ///< unique in the store, whatever the case
    QString page; ///< whose table: «summary», «organisations», «changes»
    QString campaign;
    QString type;                ///< code; empty = all
    MunicipalityId municipality; ///< 0 = the whole region; -1 = organisations that belong to none
    ViewArrangement arrangement;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

inline constexpr int maxViewName = 100;

/// The name in one line, without blanks around.
QString tidiedViewName(const QString& name);

/// The arrangement of a table with these columns. Columns that it does not have are left out: a filter of one hides
/// nothing.
TableArrangement arrangementOf(const ViewArrangement& view, const QStringList& columnCodes);

/// The other way: `view` with the columns of `arrangement`; what else it says stays.
ViewArrangement withArrangement(ViewArrangement view, const TableArrangement& arrangement,
                                const QStringList& columnCodes);

/// For the store. An unreadable text gives an arrangement that leaves everything as it is.
QString viewArrangementToJson(const ViewArrangement& arrangement);
ViewArrangement viewArrangementFromJson(const QString& json);

} // namespace svodka::core
