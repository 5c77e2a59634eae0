// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/name_list.h"

#include "ingest/structure/label_words.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

constexpr qsizetype longestName = 120;

QStringList split(const QString& text) {
    QStringList items;
    QString item;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'«')
            ++depth;
        if ((c == u')' || c == u'»') && depth > 0)
            --depth;
        const bool cut = c == u';' || c == u'\n' || (c == u',' && depth == 0);
        if (cut)
            items.append(std::exchange(item, QString()).trimmed());
        else
            item += c;
    }
    items.append(item.trimmed());
    items.removeAll(QString());
    return items;
}

bool mayBeName(const QString& item) {
    return item.size() <= longestName && item.front().isLetter() &&
           (looksLikeMunicipality(item) || looksLikeOrganisation(item));
}

/// The full stop at the end of a list is no part of its last name.
void dropFullStop(QStringList& items) {
    if (!items.isEmpty() && items.last().endsWith(u'.'))
        items.last().chop(1);
}

} // namespace

NameList parseNameList(const QString& text) {
    if (text.count(u',') + text.count(u';') + text.count(u'\n') < 1)
        return {};
    NameList list;
    const qsizetype colon = text.indexOf(u':');
    const qsizetype comma = text.indexOf(u',');
    const bool headed = colon > 0 && (comma < 0 || colon < comma);
    list.heading = headed ? text.first(colon + 1).trimmed() : QString();
    list.names = split(headed ? text.sliced(colon + 1) : text);
    dropFullStop(list.names);
    const auto names = std::count_if(list.names.begin(), list.names.end(), mayBeName);
    const bool enough = list.names.size() >= (headed ? 2 : 3);
    return enough && names * 10 >= list.names.size() * 7 ? list : NameList();
}

bool namesSeveralOrganisations(const QString& text) {
    if (!text.contains(u',') && !text.contains(u';') && !text.contains(u'\n'))
        return false;
    const QStringList items = split(text);
    return items.size() > 1 && std::all_of(items.begin(), items.end(), [](const QString& item) {
               return item.size() <= longestName && looksLikeOrganisation(item);
           });
}

} // namespace svodka::ingest
