// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_preparation.h"

#include "core/tables/row_order.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace svodka::models {

TablePreparation::~TablePreparation() {
    m_stop.request_stop();
}

void TablePreparation::setTable(Table table) {
    m_stop.request_stop();
    m_stop = {};
    m_table = std::move(table);
    m_texts.reset();
    m_textsBegun = false;
    m_places.clear();
    m_placesBegun.clear();
    if (!isSmall())
        startTexts();
}

const core::RowTexts* TablePreparation::texts() {
    if (!m_texts && isSmall())
        m_texts.emplace(*m_table);
    else if (!m_texts)
        startTexts();
    return m_texts ? &*m_texts : nullptr;
}

const std::vector<int>* TablePreparation::places(int column) {
    const auto known = m_places.find(column);
    if (known != m_places.end())
        return &known->second;
    if (isSmall())
        return &(m_places[column] = core::rowPlaces(*m_table, column));
    if (m_placesBegun.insert(column).second)
        start<std::vector<int>>(
            [column](const core::Table& table, const std::stop_token&) { return core::rowPlaces(table, column); },
            [this, column](std::vector<int> places) { m_places[column] = std::move(places); });
    return nullptr;
}

void TablePreparation::startTexts() {
    if (!std::exchange(m_textsBegun, true))
        start<core::RowTexts>(
            [](const core::Table& table, const std::stop_token& stop) { return core::RowTexts(table, stop); },
            [this](core::RowTexts texts) { m_texts = std::move(texts); });
}

/// Makes a value of the table on another thread; it is kept unless there is another table by then.
template <typename Value, typename Make, typename Keep>
void TablePreparation::start(Make make, Keep keep) {
    const auto promise = std::make_shared<QPromise<Value>>();
    auto* watcher = new QFutureWatcher<Value>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, keep, stop = m_stop.get_token()] {
        watcher->deleteLater();
        if (stop.stop_requested())
            return;
        keep(watcher->future().takeResult());
        Q_EMIT ready();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, make, table = m_table, stop = m_stop.get_token()] {
        promise->start();
        promise->addResult(make(*table, stop));
        promise->finish();
    });
}

} // namespace svodka::models
