// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QVariant>
#include <functional>

namespace svodka::store {

class Database;

/// What a ChangeRecorder took down, and how to go through it, turn it round and do it again.
namespace changeset {

/// One row. Values of columns by number, from 0; of an update only keys and those that changed are there.
struct RowChange {
    QByteArray table;
    std::function<QVariant(int column)> before; ///< invalid: a new row, or not among those that changed
    std::function<QVariant(int column)> after;  ///< invalid: a row that is gone, or not among those that changed
};

/// StoreBroken for bytes that are no changeset, as for the next two.
core::Result<void> forEach(const QByteArray& changes, const std::function<void(const RowChange&)>& visit);

/// The changes that lead back.
core::Result<QByteArray> inverse(const QByteArray& changes);

/// Does all of the changes or none: ChangeInTheWay, detail = the table, where a row is not as they expect it, or where
/// a reference would lead nowhere.
core::Result<void> apply(const Database& database, const QByteArray& changes);

} // namespace changeset

} // namespace svodka::store
