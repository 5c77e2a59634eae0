// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/registry_columns.h"

#include "core/cell_name.h"
#include "services/registry/registry_preview_table.h"

#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::ColumnChoice;
using services::RegistryColumn;

namespace {

/// What a column may hold: the place in the list is the id of the choice.
QStringList codes() {
    QStringList all{u"skip"_s, u"municipality"_s};
    for (const core::RegistryField field : core::registryFields())
        all << core::fieldCode(field);
    return all;
}

QString sentence(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

std::vector<models::ChoiceRow> RegistryColumns::rows(const std::vector<RegistryColumn>& columns) {
    auto choices = std::make_shared<std::vector<models::Choice>>();
    const QStringList all = codes();
    for (qsizetype id = 0; id < all.size(); ++id) {
        const auto field = core::fieldOfCode(all[id]);
        choices->push_back({field     ? sentence(services::registryFieldTitle(*field))
                            : id == 0 ? tr("Left out")
                                      : tr("Municipality"),
                            id});
    }
    std::vector<models::ChoiceRow> rows;
    for (const RegistryColumn& column : columns)
        rows.push_back({{core::columnLetters(column.column),
                         column.header.isEmpty() ? tr("(none)") : QString(column.header).replace(u'\n', u' '),
                         column.sample.join(u"; "_s)},
                        {},
                        choices,
                        column.code.isEmpty() ? 0 : all.indexOf(column.code)});
    return rows;
}

std::vector<ColumnChoice> RegistryColumns::chosen(const RegistryColumn& column, qint64 id,
                                                  std::vector<ColumnChoice> before) {
    const QString number = QString::number(column.column);
    const QString code = codes().value(id);
    std::erase_if(before, [&](const ColumnChoice& choice) {
        return choice.column == number || (choice.code == code && id != 0);
    });
    before.push_back({number, code});
    return before;
}

} // namespace svodka::app
