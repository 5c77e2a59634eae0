// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace svodka::ingest {

/// «Завершили подключение: Афанасьевский, Вятскополянский, …» taken apart.
struct NameList {
    QString heading;   ///< with its colon; empty if the list has none
    QStringList names; ///< verbatim, without the commas

    [[nodiscard]] bool isEmpty() const { return names.isEmpty(); }
};

/// Empty unless the text is a list of names and no sentence: at least three short items between commas or semicolons,
/// most of them municipalities or organisations. Commas in brackets or quotes do not separate.
NameList parseNameList(const QString& text);

/// «МБДОУ № 1, МБОУ СОШ № 7»: two names of organisations or more, and nothing else.
bool namesSeveralOrganisations(const QString& text);

} // namespace svodka::ingest
