// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_preview_table.h"

#include "services/import/notice_text.h"
#include "services/import/preview_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::RegistryField;
using core::Table;
using core::textCell;

namespace {

struct RegistryPreview final {
    Q_DECLARE_TR_FUNCTIONS(RegistryPreview)
};

QString typeTitle(const core::Catalogue& catalogue, const QString& code, bool russian) {
    const core::OrganisationType* type = catalogue.type(code);
    return type ? type->title.in(russian) : code;
}

QString valueText(RegistryField field, const QString& value, const core::Catalogue& catalogue, bool russian) {
    if (field == RegistryField::Type)
        return typeTitle(catalogue, value, russian);
    return field == RegistryField::Founder ? founderTitle(value) : value;
}

/// «адрес: ул. Старая, 1 → ул. Новая, 2; ИНН: 6501…»: what stood nowhere before is given alone.
QString fieldsText(const RegistryPreviewRow& row, const core::Catalogue& catalogue, bool russian) {
    QStringList parts;
    for (const RegistryChange& change : row.fields) {
        const QString after = valueText(change.field, change.after, catalogue, russian);
        const QString before = valueText(change.field, change.before, catalogue, russian);
        const bool isNew = row.row.state == RowState::New;
        parts << registryFieldTitle(change.field) + u": "_s +
                     (isNew ? after : (before.isEmpty() ? u"—"_s : before) + u" → "_s + after);
    }
    return parts.join(u"; "_s);
}

} // namespace

QString registryFieldTitle(RegistryField field) {
    switch (field) {
    case RegistryField::Name:
        return RegistryPreview::tr("name");
    case RegistryField::FullName:
        return RegistryPreview::tr("full name");
    case RegistryField::Type:
        return RegistryPreview::tr("type");
    case RegistryField::Founder:
        return RegistryPreview::tr("founder");
    case RegistryField::Inn:
        return RegistryPreview::tr("INN");
    case RegistryField::Ogrn:
        return RegistryPreview::tr("OGRN");
    case RegistryField::Kpp:
        return RegistryPreview::tr("KPP");
    case RegistryField::Address:
        return RegistryPreview::tr("address");
    case RegistryField::Vk:
        return RegistryPreview::tr("page in VK");
    case RegistryField::Ok:
        return RegistryPreview::tr("page in OK");
    case RegistryField::Max:
        return RegistryPreview::tr("channel in MAX");
    case RegistryField::Site:
        return RegistryPreview::tr("site");
    }
    return {};
}

QString founderTitle(const QString& founder) {
    if (founder == "municipal"_L1)
        return RegistryPreview::tr("municipal");
    if (founder == "regional"_L1)
        return RegistryPreview::tr("regional");
    if (founder == "federal"_L1)
        return RegistryPreview::tr("federal");
    if (founder == "private"_L1)
        return RegistryPreview::tr("private");
    return founder;
}

Table registryPreviewTable(const RegistryOutcome& outcome, const core::Catalogue& catalogue, bool russian) {
    Table table;
    table.name = RegistryPreview::tr("Preview");
    table.title = RegistryPreview::tr("What the list %1 changes").arg(outcome.batch.file);
    table.columns = {{RegistryPreview::tr("State"), {}, ColumnKind::Text, false},
                     {RegistryPreview::tr("Row"), {}, ColumnKind::Number, false},
                     {RegistryPreview::tr("Municipality"), {}, ColumnKind::Text, false},
                     {RegistryPreview::tr("Name"), {}, ColumnKind::Text, false},
                     {RegistryPreview::tr("Type"), {}, ColumnKind::Text, false},
                     {RegistryPreview::tr("What changes"), {}, ColumnKind::Text, false},
                     {RegistryPreview::tr("Notices"), {}, ColumnKind::Text, false}};
    for (const RegistryPreviewRow& row : outcome.rows) {
        QStringList notices;
        for (const int index : row.row.notices)
            notices << noticeText(outcome.notices.at(size_t(index)));
        table.rows.push_back({textCell(rowStateText(row.row.state)), double(row.row.where.row),
                              textCell(row.row.municipality), textCell(row.row.name),
                              textCell(typeTitle(catalogue, row.row.type, russian)),
                              textCell(fieldsText(row, catalogue, russian)), textCell(notices.join(u"; "_s))});
    }
    return table;
}

Table registryProblemTable(const RegistryOutcome& outcome) {
    std::vector<PreviewRow> rows;
    for (const RegistryPreviewRow& row : outcome.rows)
        rows.push_back(row.row);
    return problemTable(outcome.batch.file, outcome.notices, rows);
}

} // namespace svodka::services
