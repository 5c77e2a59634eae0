// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace svodka::core {
class Settings;
}
namespace svodka::widgets {
class TableView;
}

namespace svodka::app {

class Session;

/// Remembers how a table is arranged, for each store and each set of columns by itself: brings it back when such
/// columns come, keeps it when others do, when another store is opened, and when it is destroyed. A member of the page,
/// so that it goes before the table does. GUI thread.
class TableMemory final : public QObject {
    Q_OBJECT

public:
    /// How many arrangements are kept in all; those that were not needed for longest go.
    static constexpr qsizetype most = 120;

    /// `name` is the table's own («organisations.list»). Both references must outlive it.
    TableMemory(Session& session, widgets::TableView& table, const QString& name);
    ~TableMemory() override;

private:
    [[nodiscard]] QString key() const;
    void bringBack();
    void keep();

    Session& m_session;
    widgets::TableView& m_table;
    QString m_name;
    QString m_store;       ///< path of the store whose arrangement is shown; empty = none yet
    QByteArray m_restored; ///< as it was brought back: nothing to keep while it is still so
};

} // namespace svodka::app
