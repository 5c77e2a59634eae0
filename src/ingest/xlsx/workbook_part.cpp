// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xlsx/workbook_part.h"

#include "ingest/archive/xml_parser.h"
#include "ingest/archive/zip_archive.h"
#include "ingest/error_detail.h"

#include <QDir>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

struct Relation {
    QString id;
    QString type; ///< the last word of its address: «worksheet», «styles»
    QString target;
};

class RelationsHandler final : public XmlHandler {
public:
    std::vector<Relation> relations;

    void start(QByteArrayView element, const XmlAttributes& attributes) override {
        if (element != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = attributes.text("Type");
        relations.push_back({attributes.text("Id"), type.mid(type.lastIndexOf(u'/') + 1), attributes.text("Target")});
    }
};

class WorkbookHandler final : public XmlHandler {
public:
    struct Entry {
        QString name;
        QString relation;
        bool hidden = false;
    };
    std::vector<Entry> sheets;
    bool from1904 = false;

    void start(QByteArrayView element, const XmlAttributes& attributes) override {
        if (element == "workbookPr")
            from1904 = attributes.isTrue("date1904");
        if (element == "sheet")
            sheets.push_back({attributes.text("name"), attributes.text("id"), !isVisible(attributes.value("state"))});
    }

private:
    static bool isVisible(QByteArrayView state) { return state.isEmpty() || state == "visible"; }
};

/// «worksheets/sheet1.xml» seen from «xl/workbook.xml» is «xl/worksheets/sheet1.xml».
QString resolve(const QString& part, const QString& target) {
    if (target.startsWith(u'/'))
        return target.mid(1);
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    return QDir::cleanPath(folder + target);
}

core::Result<std::vector<Relation>> relationsOf(ZipArchive& archive, const QString& part) {
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString path = part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
    RelationsHandler handler;
    if (archive.contains(path)) {
        if (auto parsed = parseXml(archive, path, handler); !parsed)
            return parsed.error();
    }
    for (Relation& relation : handler.relations)
        relation.target = resolve(part, relation.target);
    return handler.relations;
}

QString targetOf(const std::vector<Relation>& relations, QStringView type) {
    for (const Relation& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

QString existing(const ZipArchive& archive, const QString& wanted, const QString& usual) {
    if (archive.contains(wanted))
        return wanted;
    return archive.contains(usual) ? usual : QString();
}

/// The part of a sheet: by its relation, else by its place. Empty for chart sheets and the like.
QString sheetPart(const ZipArchive& archive, const std::vector<Relation>& relations, const QString& id, size_t place) {
    for (const Relation& relation : relations) {
        if (relation.id == id)
            return relation.type == u"worksheet" ? relation.target : QString();
    }
    return existing(archive, {}, u"xl/worksheets/sheet%1.xml"_s.arg(place + 1));
}

} // namespace

core::Result<WorkbookParts> readWorkbookParts(ZipArchive& archive) {
    const auto root = relationsOf(archive, {});
    if (!root)
        return root.error();
    const QString book = existing(archive, targetOf(*root, u"officeDocument"), u"xl/workbook.xml"_s);
    if (book.isEmpty() || !book.endsWith(u".xml"))
        return fileError(core::ErrorCode::FormatUnsupported, book.endsWith(u".bin") ? detail::xlsb : detail::archive);
    const auto relations = relationsOf(archive, book);
    if (!relations)
        return relations.error();
    WorkbookHandler handler;
    if (auto parsed = parseXml(archive, book, handler); !parsed)
        return parsed.error();
    WorkbookParts parts;
    parts.from1904 = handler.from1904;
    parts.strings = existing(archive, targetOf(*relations, u"sharedStrings"), u"xl/sharedStrings.xml"_s);
    parts.styles = existing(archive, targetOf(*relations, u"styles"), u"xl/styles.xml"_s);
    for (size_t i = 0; i < handler.sheets.size(); ++i) {
        const auto& sheet = handler.sheets[i];
        if (const QString part = sheetPart(archive, *relations, sheet.relation, i); !part.isEmpty())
            parts.sheets.push_back({sheet.name, part, sheet.hidden});
    }
    return parts;
}

} // namespace svodka::ingest
