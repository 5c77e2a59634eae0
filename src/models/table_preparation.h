// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/search_text.h"

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace svodka::models {

/// What searching and sorting a table need beforehand. Of a table of a few thousand rows it is made at once, of a
/// larger one on another thread, so that no key and no click waits for it. GUI thread.
class TablePreparation final : public QObject {
    Q_OBJECT

public:
    using Table = std::shared_ptr<const core::Table>;
    static constexpr size_t rowsAtOnce = 4000;

    explicit TablePreparation(QObject* parent = nullptr) : QObject(parent) {}
    ~TablePreparation() override;

    /// Forgets everything of the table before. The texts of a large one are begun with: its rows will be searched.
    void setTable(Table table);

    /// See core::RowTexts. nullptr = not yet: ready() follows.
    [[nodiscard]] const core::RowTexts* texts();
    /// See core::rowPlaces. nullptr = not yet: ready() follows.
    [[nodiscard]] const std::vector<int>* places(int column);

Q_SIGNALS:
    void ready();

private:
    template <typename Value, typename Make, typename Keep>
    void start(Make make, Keep keep);
    void startTexts();
    [[nodiscard]] bool isSmall() const { return m_table->rows.size() <= rowsAtOnce; }

    Table m_table = std::make_shared<const core::Table>();
    std::stop_source m_stop; ///< of what is made for m_table
    std::optional<core::RowTexts> m_texts;
    bool m_textsBegun = false;
    std::map<int, std::vector<int>> m_places;
    std::set<int> m_placesBegun;
};

} // namespace svodka::models
