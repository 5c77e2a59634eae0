// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString& subject, const QString& detail) {
    return {ErrorCode::RegionInvalid, subject, {}, detail};
}

// A null or missing date is unknown; anything else must be ISO.
Result<QDate> dateFrom(const QJsonObject& object, const QString& key) {
    const QJsonValue value = object.value(key);
    if (value.isNull() || value.isUndefined())
        return QDate();
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        return invalid(object.value(u"name"_s).toString(), key + u" is not an ISO date"_s);
    return date;
}

Result<MunicipalityName> nameFrom(const QJsonObject& object) {
    MunicipalityName name;
    name.name = object.value(u"name"_s).toString();
    name.shortName = object.value(u"shortName"_s).toString(name.name);
    name.type = object.value(u"type"_s).toString();
    name.oktmo = object.value(u"oktmo"_s).toString();
    name.derived = object.value(u"derived"_s).toBool();
    if (name.name.isEmpty())
        return invalid({}, u"a municipality without a name"_s);
    const Result<QDate> from = dateFrom(object, u"validFrom"_s);
    const Result<QDate> to = dateFrom(object, u"validTo"_s);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    name.validFrom = *from;
    name.validTo = *to;
    return name;
}

Result<Municipality> municipalityFrom(const QJsonObject& object, qint64 id) {
    Municipality municipality{MunicipalityId{id}, object.value(u"centre"_s).toString(), {}};
    const QJsonArray names = object.value(u"names"_s).toArray();
    for (const QJsonValue& value : names) {
        Result<MunicipalityName> name = nameFrom(value.toObject());
        if (!name)
            return name.error();
        municipality.names.push_back(std::move(name).value());
    }
    if (municipality.names.empty())
        return invalid(municipality.centre, u"municipality %1 has no names"_s.arg(id));
    return municipality;
}

} // namespace

Result<Region> regionFromJson(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return invalid({}, problem.error == QJsonParseError::NoError ? u"not an object"_s : problem.errorString());
    const QJsonObject root = document.object();
    Region region;
    region.id = RegionId{1};
    region.code = root.value(u"code"_s).toString();
    region.name = root.value(u"name"_s).toString();
    region.synthetic = root.value(u"synthetic"_s).toBool();
    if (region.code.isEmpty() || region.name.isEmpty())
        return invalid(region.name, u"code or name is missing"_s);
    const QJsonArray municipalities = root.value(u"municipalities"_s).toArray();
    for (const QJsonValue& value : municipalities) {
        Result<Municipality> municipality = municipalityFrom(value.toObject(), region.municipalities.size() + 1);
        if (!municipality)
            return municipality.error();
        region.municipalities.push_back(std::move(municipality).value());
    }
    if (region.municipalities.empty())
        return invalid(region.name, u"no municipalities"_s);
    return region;
}

} // namespace svodka::core
