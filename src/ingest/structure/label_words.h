// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the words at the left of a row say about the kind of row. All take verbatim text.
namespace svodka::ingest {

/// «Итого», «ИТОГО по области», «Всего:», «По региону», «В целом по краю».
bool isTotalLabel(const QString& text);

/// «Среднее значение», «В среднем по области»: stands with the totals, but is no sum.
bool isAverageLabel(const QString& text);

/// «Сахалинская область», «Республика Коми», «Российская Федерация».
bool isRegionName(const QString& text);

/// «в том числе:», «из них:», «в т.ч.».
bool isBreakdown(const QString& text);

/// The same at the beginning of a longer text: «в т.ч. городские».
bool startsBreakdown(const QString& text);

/// What is broken out: «зарегистрировано» of «Из них зарегистрировано».
QString withoutBreakdown(const QString& text);

/// «* по данным …», «Примечание: …», «Исполнитель: …», «Источник …».
bool isFootnote(const QString& text);

/// «ГОРОДСКИЕ ОКРУГА:», «Муниципальные районы»: several municipalities of a kind, so no municipality.
bool isKindInPlural(const QString& text);

/// МБДОУ, школа, детский сад, № 5 …
bool looksLikeOrganisation(const QString& text);

/// «Анивский городской округ», «г. Киров», «Арбажский», «ЗАТО Первомайский».
bool looksLikeMunicipality(const QString& text);

} // namespace svodka::ingest
