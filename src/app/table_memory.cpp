// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_memory.h"

#include "app/session.h"
#include "widgets/table_view.h"

#include <QCryptographicHash>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

QString recentPart() {
    return u"tables/recent"_s;
}

/// Puts the arrangement first among those that are kept and forgets the last ones.
void remember(core::Settings& settings, const QString& key, const QByteArray& state) {
    QList<QByteArray> recent = settings.layout(recentPart()).split(' ');
    recent.removeAll(QByteArray());
    recent.removeAll(key.toLatin1());
    recent.prepend(key.toLatin1());
    while (recent.size() > TableMemory::most)
        settings.removeLayout(u"tables/"_s + QString::fromLatin1(recent.takeLast()));
    settings.setLayout(recentPart(), recent.join(' '));
    settings.setLayout(u"tables/"_s + key, state);
}

} // namespace

TableMemory::TableMemory(Session& session, widgets::TableView& table, const QString& name)
    : m_session(session), m_table(table), m_name(name) {
    connect(&table, &widgets::TableView::columnsAboutToChange, this, &TableMemory::keep);
    connect(&table, &widgets::TableView::columnsChanged, this, &TableMemory::bringBack);
    connect(&session, &Session::storeChanged, this, [this] {
        keep();
        m_table.forgetArrangement();
        bringBack();
    });
}

TableMemory::~TableMemory() {
    keep();
}

QString TableMemory::key() const {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray& part : {m_store.toUtf8(), m_name.toUtf8(), m_table.columnsId()}) {
        hash.addData(part);
        hash.addData(QByteArray(1, '\0'));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

void TableMemory::bringBack() {
    m_store = m_session.isOpen() ? m_session.jobs().path() : QString();
    if (!m_store.isEmpty() && !m_table.columnsId().isEmpty())
        m_table.restoreState(m_session.environment().settings.layout(u"tables/"_s + key()));
    m_restored = m_table.saveState();
}

void TableMemory::keep() {
    if (m_store.isEmpty() || m_table.columnsId().isEmpty())
        return;
    if (const QByteArray state = m_table.saveState(); state != m_restored)
        remember(m_session.environment().settings, key(), state);
}

} // namespace svodka::app
