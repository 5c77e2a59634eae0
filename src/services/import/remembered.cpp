// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/remembered.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using ingest::SourceColumn;
using ingest::SourceTable;

namespace {

QJsonObject toJson(const Teacher& teacher) {
    return {{u"batch"_s, teacher.batch.value},
            {u"file"_s, teacher.file},
            {u"author"_s, teacher.author},
            {u"at"_s, teacher.at.toString(Qt::ISODate)}};
}

Teacher teacherFrom(const QJsonValue& json) {
    return {core::BatchId{json[u"batch"].toInteger()}, json[u"file"].toString(), json[u"author"].toString(),
            QDateTime::fromString(json[u"at"].toString(), Qt::ISODate)};
}

QJsonObject toJson(const RememberedTable& table) {
    QJsonArray columns;
    for (const RememberedColumn& column : table.columns)
        columns.append(QJsonObject{{u"header"_s, column.header},
                                   {u"nth"_s, column.nth},
                                   {u"number"_s, column.number},
                                   {u"code"_s, column.code}});
    return {{u"sheet"_s, table.sheet},
            {u"table"_s, table.table},
            {u"picked"_s, table.isPicked},
            {u"columns"_s, columns},
            {u"by"_s, toJson(table.teacher)}};
}

RememberedTable tableFrom(const QJsonValue& json) {
    RememberedTable table{
        json[u"sheet"].toString(), json[u"table"].toInt(), json[u"picked"].toBool(), {}, teacherFrom(json[u"by"])};
    const QJsonArray columns = json[u"columns"].toArray();
    for (const QJsonValue& column : columns)
        table.columns.push_back({column[u"header"].toString(), column[u"nth"].toInt(), column[u"number"].toInt(),
                                 column[u"code"].toString()});
    return table;
}

} // namespace

RememberedTable& Remembered::tableOf(const QString& sheet, int table) {
    const auto known = std::find_if(tables.begin(), tables.end(), [&](const RememberedTable& each) {
        return each.sheet == sheet && each.table == table;
    });
    return known != tables.end() ? *known : tables.emplace_back(RememberedTable{sheet, table, false, {}, {}});
}

RememberedAnswer& Remembered::answerOf(const QString& stem, const QString& typeInFile) {
    const auto known = std::find_if(answers.begin(), answers.end(), [&](const RememberedAnswer& each) {
        return each.stem == stem && each.typeInFile == typeInFile;
    });
    return known != answers.end() ? *known : answers.emplace_back(RememberedAnswer{stem, typeInFile, {}, {}, {}});
}

const RememberedTable* Remembered::findTable(const QString& sheet, int table) const {
    const RememberedTable* best = nullptr;
    int candidates = 0;
    for (const RememberedTable& each : tables) {
        if (each.table != table)
            continue;
        if (each.sheet == sheet)
            return &each;
        best = &each;
        ++candidates;
    }
    return candidates == 1 ? best : nullptr;
}

const RememberedAnswer* Remembered::findAnswer(const QString& stem, const QString& typeInFile) const {
    const auto known = std::find_if(answers.begin(), answers.end(), [&](const RememberedAnswer& each) {
        return each.stem == stem && each.typeInFile == typeInFile;
    });
    return known == answers.end() ? nullptr : &*known;
}

QString rememberedToJson(const Remembered& remembered) {
    QJsonArray tables;
    for (const RememberedTable& table : remembered.tables)
        tables.append(toJson(table));
    QJsonArray answers;
    for (const RememberedAnswer& answer : remembered.answers)
        answers.append(QJsonObject{{u"stem"_s, answer.stem},
                                   {u"typeInFile"_s, answer.typeInFile},
                                   {u"campaign"_s, answer.campaign},
                                   {u"type"_s, answer.type},
                                   {u"by"_s, toJson(answer.teacher)}});
    const QJsonDocument document(QJsonObject{{u"tables"_s, tables}, {u"answers"_s, answers}});
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

Remembered rememberedFromJson(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Remembered remembered;
    const QJsonArray tables = object.value(u"tables"_s).toArray();
    for (const QJsonValue& table : tables)
        remembered.tables.push_back(tableFrom(table));
    const QJsonArray answers = object.value(u"answers"_s).toArray();
    for (const QJsonValue& answer : answers)
        remembered.answers.push_back({answer[u"stem"].toString(), answer[u"typeInFile"].toString(),
                                      answer[u"campaign"].toString(), answer[u"type"].toString(),
                                      teacherFrom(answer[u"by"])});
    return remembered;
}

namespace {

/// Header by number of the column, from left to right.
QMap<int, QString> headersOf(const std::vector<SourceTable>& tables) {
    QMap<int, QString> headers;
    for (const SourceTable& table : tables)
        for (const SourceColumn& column : table.columns)
            if (const QString header = withoutDates(column.header); !headers.contains(column.index))
                headers.insert(column.index, header);
    return headers;
}

/// Which one of the columns of its header the column is; -1 if it is not there.
int nthOf(const QMap<int, QString>& headers, int number) {
    const QString header = headers.value(number);
    int nth = -1;
    for (auto each = headers.cbegin(); each != headers.cend() && each.key() <= number; ++each)
        nth += *each == header;
    return nth;
}

} // namespace

std::vector<RememberedColumn> rememberedColumns(const std::vector<SourceTable>& tables,
                                                const std::vector<ColumnChoice>& choices) {
    const QMap<int, QString> headers = headersOf(tables);
    std::vector<RememberedColumn> columns;
    for (const ColumnChoice& choice : choices) {
        const int number = choice.column.toInt();
        columns.push_back({headers.value(number), nthOf(headers, number), number, choice.code});
    }
    return columns;
}

std::vector<ColumnChoice> choicesFor(const std::vector<SourceTable>& tables,
                                     const std::vector<RememberedColumn>& columns) {
    const QMap<int, QString> headers = headersOf(tables);
    QMap<int, QString> codes;
    for (const RememberedColumn& column : columns)
        for (auto header = headers.cbegin(); header != headers.cend(); ++header)
            if (*header == column.header &&
                (column.header.isEmpty() ? header.key() == column.number : nthOf(headers, header.key()) == column.nth))
                codes.insert(header.key(), column.code);
    std::vector<ColumnChoice> choices;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        choices.push_back({QString::number(code.key()), code.value()});
    return choices;
}

} // namespace svodka::services
