// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/saved_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace svodka::core {

using namespace Qt::StringLiterals;

QString tidiedViewName(const QString& name) {
    return name.simplified();
}

TableArrangement arrangementOf(const ViewArrangement& view, const QStringList& columnCodes) {
    TableArrangement arrangement;
    const auto place = [&](const QString& code) { return int(columnCodes.indexOf(code)); };
    for (const QString& code : view.columns)
        if (place(code) >= 0)
            arrangement.columns.push_back(place(code));
    if (!view.sortColumn.isEmpty())
        arrangement.sortColumn = place(view.sortColumn);
    arrangement.isDescending = arrangement.sortColumn >= 0 && view.isDescending;
    arrangement.search = view.search;
    for (const auto& [code, text] : view.filters)
        if (place(code) >= 0)
            arrangement.filters[place(code)] = text;
    return arrangement;
}

ViewArrangement withArrangement(ViewArrangement view, const TableArrangement& arrangement,
                                const QStringList& columnCodes) {
    view.columns.clear();
    for (const int column : arrangement.columns)
        view.columns += columnCodes.value(column);
    view.sortColumn = columnCodes.value(arrangement.sortColumn);
    view.isDescending = arrangement.isDescending;
    view.filters.clear();
    for (const auto& [column, text] : arrangement.filters)
        view.filters[columnCodes.value(column)] = text;
    return view;
}

QString viewArrangementToJson(const ViewArrangement& arrangement) {
    QJsonObject filters;
    for (const auto& [code, text] : arrangement.filters)
        filters.insert(code, text);
    const QJsonObject json{{u"subject"_s, arrangement.subject},
                           {u"reason"_s, arrangement.reason},
                           {u"search"_s, arrangement.search},
                           {u"columns"_s, QJsonArray::fromStringList(arrangement.columns)},
                           {u"sort"_s, arrangement.sortColumn},
                           {u"descending"_s, arrangement.isDescending},
                           {u"filters"_s, filters}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ViewArrangement viewArrangementFromJson(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ViewArrangement arrangement;
    arrangement.subject = object[u"subject"].toString();
    arrangement.reason = object[u"reason"].toString();
    arrangement.search = object[u"search"].toString();
    for (const QJsonValue column : object[u"columns"].toArray())
        arrangement.columns += column.toString();
    arrangement.sortColumn = object[u"sort"].toString();
    arrangement.isDescending = object[u"descending"].toBool();
    const QJsonObject filters = object[u"filters"].toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it)
        arrangement.filters[it.key()] = it.value().toString();
    return arrangement;
}

} // namespace svodka::core
