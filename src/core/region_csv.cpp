// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv_records.h"
#include "core/names/parsed_name.h"
#include "core/names/short_name.h"
#include "core/region.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

Error invalid(int line, const QString& subject, const QString& detail) {
    return {ErrorCode::RegionInvalid, subject, {{}, {}, line, 0}, detail};
}

// Where each column stands; -1 = the file has none.
struct Columns {
    qsizetype name = -1;
    qsizetype type = -1;
    qsizetype oktmo = -1;
    qsizetype shortName = -1;
    qsizetype from = -1;
    qsizetype to = -1;
};

Result<Columns> columnsOf(const CsvRecord& header) {
    QStringList names;
    for (const QString& field : header.fields)
        names << field.toLower();
    const Columns columns{names.indexOf(u"name"_s),       names.indexOf(u"type"_s),       names.indexOf(u"oktmo"_s),
                          names.indexOf(u"short_name"_s), names.indexOf(u"valid_from"_s), names.indexOf(u"valid_to"_s)};
    if (columns.name < 0 || columns.type < 0 || columns.oktmo < 0)
        return invalid(header.line, header.fields.join(u';'),
                       QString::fromUtf8(QT_TRANSLATE_NOOP(
                           "Detail", "the first line must be name;type;oktmo[;short_name;valid_from;valid_to]")));
    return columns;
}

// One of the five types in its dictionary form, or what the file says.
QString typeFrom(const QString& text, bool& known) {
    static const QHash<PlaceKind, QString> names = {{PlaceKind::Town, u"город"_s},
                                                    {PlaceKind::District, u"муниципальный район"_s},
                                                    {PlaceKind::CityOkrug, u"городской округ"_s},
                                                    {PlaceKind::Okrug, u"муниципальный округ"_s},
                                                    {PlaceKind::Closed, u"ЗАТО"_s}};
    const ParsedName parsed = parseName(text);
    known = parsed.kinds.size() == 1 && parsed.segments.empty() && names.contains(parsed.kinds.front());
    return known ? names.value(parsed.kinds.front()) : text;
}

Result<QDate> dateFrom(const CsvRecord& record, qsizetype column) {
    const QString text = record.fields.value(column);
    if (column < 0 || text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return invalid(record.line, text,
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "not a date of the form 2025-01-31")));
    return date;
}

Result<MunicipalityName> nameFrom(const CsvRecord& record, const Columns& columns) {
    static const QRegularExpression code(u"^[0-9]{8}$"_s);
    MunicipalityName name;
    name.name = record.fields.value(columns.name);
    name.type = record.fields.value(columns.type);
    name.oktmo = record.fields.value(columns.oktmo);
    name.shortName = columns.shortName < 0 ? QString() : record.fields.value(columns.shortName);
    if (name.name.isEmpty())
        return invalid(record.line, record.fields.join(u';'),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "the name is missing")));
    if (!code.match(name.oktmo).hasMatch())
        return invalid(
            record.line, name.oktmo,
            QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "the ОКТМО code must be 8 digits, without the check digit")));
    const Result<QDate> from = dateFrom(record, columns.from);
    const Result<QDate> to = dateFrom(record, columns.to);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    if (from->isValid() && to->isValid() && *to < *from)
        return invalid(record.line, to->toString(Qt::ISODate),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "valid_to is before valid_from")));
    name.validFrom = *from;
    name.validTo = *to;
    return name;
}

// Short names that the file does not give. Two municipalities never get the same one.
void fillShortNames(Region& region) {
    QHash<QString, int> uses;
    for (const Municipality& municipality : region.municipalities) {
        const MunicipalityName& name = municipality.names.front();
        ++uses[name.shortName.isEmpty() ? shortNameOf(name.name) : name.shortName];
    }
    for (Municipality& municipality : region.municipalities) {
        MunicipalityName& name = municipality.names.front();
        if (!name.shortName.isEmpty())
            continue;
        const QString derived = shortNameOf(name.name);
        name.shortName = uses.value(derived) == 1 ? derived : name.name;
    }
}

Result<QString> decode(const QByteArray& csv) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(csv);
    if (decoder.hasError())
        return invalid(0, {}, QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "not UTF-8")));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

Result<void> addRecord(const CsvRecord& record, const Columns& columns, RegionFile& file) {
    Result<MunicipalityName> read = nameFrom(record, columns);
    if (!read)
        return read.error();
    MunicipalityName name = std::move(read).value();
    bool known = false;
    const QString verbatim = name.type;
    name.type = typeFrom(verbatim, known);
    if (!known && !file.unknownTypes.contains(verbatim))
        file.unknownTypes << verbatim;
    Region& region = file.region;
    for (const Municipality& other : region.municipalities)
        if (other.names.front().name == name.name && other.names.front().type == name.type)
            return invalid(record.line, name.name,
                           QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "the name is repeated")));
    region.municipalities.push_back({MunicipalityId{qint64(region.municipalities.size()) + 1}, {}, {name}});
    return {};
}

} // namespace

Result<RegionFile> regionFromCsv(const QByteArray& csv, const QString& regionName) {
    const Result<QString> text = decode(csv);
    if (!text)
        return text.error();
    const std::vector<CsvRecord> records = csvRecords(*text);
    if (records.empty())
        return invalid(1, {}, QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "the file is empty")));
    const Result<Columns> columns = columnsOf(records.front());
    if (!columns)
        return columns.error();
    RegionFile file;
    file.region.id = RegionId{1};
    file.region.code = regionName;
    file.region.name = regionName;
    for (size_t i = 1; i < records.size(); ++i)
        if (const Result<void> added = addRecord(records[i], *columns, file); !added)
            return added.error();
    if (file.region.municipalities.empty())
        return invalid(records.front().line, {},
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "the file names no municipality")));
    fillShortNames(file.region);
    return file;
}

} // namespace svodka::core
