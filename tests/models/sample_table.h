// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

namespace svodka::tests {

/// Four municipalities with a figure, a share and a day each; the fourth has not reported.
inline core::Table sampleTable() {
    using namespace Qt::StringLiterals;
    using core::ColumnKind;
    core::Table table;
    table.title = u"Детские сады"_s;
    table.columns = {{u"№"_s, {}, ColumnKind::Number, true},
                     {u"Муниципальное образование"_s, {}, ColumnKind::Text, false},
                     {u"Не зарегистрированы"_s, u"Сферум"_s, ColumnKind::Number, false},
                     {u"Доля"_s, u"Сферум"_s, ColumnKind::Percent, false},
                     {u"Срок"_s, {}, ColumnKind::Date, false}};
    table.rows = {{1.0, u"№ 10 Берёзовский"_s, 1540.5, core::Percent{0.57}, QDate(2023, 5, 5)},
                  {2.0, u"№ 2 Ёлкинский"_s, 20.0, core::Percent{1.0}, QDate(2023, 4, 1)},
                  {3.0, u"№ 1 Еловский"_s, 0.0, core::Percent{0.0}, {}},
                  {4.0, u"Южный"_s, {}, {}, {}}};
    table.totals = {{{}, u"Итого"_s, 1560.5, core::Percent{0.6}, {}}};
    return table;
}

inline std::vector<qint64> sampleIds() {
    return {101, 102, 103, 104};
}

} // namespace svodka::tests
