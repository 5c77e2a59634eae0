// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/fingerprint.h"

#include "core/names/normaliser.h"
#include "services/import/table_choice.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

namespace {

constexpr size_t kRowsLookedAt = 200;

ingest::Sheet beginningOf(const ingest::Sheet& sheet) {
    ingest::Sheet head;
    head.name = sheet.name;
    const auto end = sheet.rows.begin() + static_cast<std::ptrdiff_t>(std::min(kRowsLookedAt, sheet.rows.size()));
    head.rows.assign(sheet.rows.begin(), end);
    return head;
}

QString shapeOf(const ingest::SourceTable& table) {
    QStringList headers;
    for (const ingest::SourceColumn& column : table.columns)
        headers.append(column.header.isEmpty() ? u"#%1"_s.arg(column.index) : withoutDates(column.header));
    headers.sort();
    QStringList campaigns = table.campaigns;
    campaigns.sort();
    return QStringList{headers.join(u'\x1f'), table.role, campaigns.join(u','),
                       speaksOfOrganisations(table) ? u"organisations"_s : u"municipalities"_s,
                       table.list ? u"list"_s : QString()}
        .join(u'\x1e');
}

QString fingerprintOf(const std::vector<ingest::SourceTable>& tables) {
    QStringList shapes;
    for (const ingest::SourceTable& table : tables)
        shapes.append(shapeOf(table));
    shapes.sort();
    const QByteArray whole = shapes.join(u'\x1d').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

std::vector<SheetShape> shapesOf(const ingest::Workbook& workbook, const core::Catalogue& catalogue) {
    std::vector<SheetShape> shapes;
    for (const ingest::Sheet& sheet : workbook.sheets) {
        auto tables = ingest::findTables(beginningOf(sheet), catalogue);
        if (tables.empty())
            continue;
        const QString fingerprint = fingerprintOf(tables);
        shapes.push_back({sheet.name, fingerprint, std::move(tables)});
    }
    return shapes;
}

QString withoutDates(const QString& text) {
    static const QRegularExpression dates(
        u"\\d{1,4}[./-]\\d{1,2}([./-]\\d{2,4})?|\\b20\\d\\d\\b|\\b(\\d{1,2}\\s+)?("
        "январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|"
        "ноябр[ьяе]|декабр[ьяе])\\b|\\bгод[а]?\\b|\\bг\\."_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    return core::normaliseText(rest.remove(dates));
}

QString stemOf(const QString& path) {
    static const QRegularExpression noLetters(u"[^\\p{L}]+"_s);
    QString stem = withoutDates(QFileInfo(path).completeBaseName().replace(u'_', u' '));
    return stem.replace(noLetters, u" "_s).trimmed();
}

} // namespace svodka::services
