// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/number_story.h"

#include "core/tables/cell_text.h"
#include "widgets/period_label.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Cell;
using core::ColumnKind;
using core::Origin;
using core::textCell;
using services::OrganisationList;
using services::ReportedCell;

namespace {

class NumberStory final {
    Q_DECLARE_TR_FUNCTIONS(NumberStory)
};

QString typeText(const QString& code, const services::DashboardChoices& choices, bool russian) {
    const auto found = std::find_if(choices.types.begin(), choices.types.end(),
                                    [&](const services::CodeChoice& type) { return type.code == code; });
    return found == choices.types.end() ? code : found->title.in(russian);
}

/// Inside a sentence; abbreviations («РУО») stay as they are.
QString withSmallLetter(QString text) {
    const bool isAbbreviation = text.size() > 1 && text[1].isUpper();
    if (!text.isEmpty() && !isAbbreviation)
        text[0] = text[0].toLower();
    return text;
}

QString municipalityText(core::MunicipalityId id, const services::DashboardChoices& choices) {
    if (id == services::noMunicipality)
        return NumberStory::tr("outside the municipalities");
    const auto found = std::find_if(choices.municipalities.begin(), choices.municipalities.end(),
                                    [&](const services::MunicipalityChoice& one) { return one.id == id; });
    if (found == choices.municipalities.end())
        return NumberStory::tr("whole region");
    return found->shortName.isEmpty() ? found->name : found->shortName;
}

QString originText(Origin origin) {
    switch (origin) {
    case Origin::Organisations:
        return NumberStory::tr("Counted by organisations: every one of them has data for this week.");
    case Origin::PartialOrganisations:
        return NumberStory::tr("Counted by organisations, but not all of them have data for this week.");
    case Origin::Reported:
        return NumberStory::tr("Not counted by organisations: the number came ready from a file.");
    case Origin::Mixed:
        return NumberStory::tr("Some types were counted by organisations, for others the number came ready from a "
                               "file.");
    case Origin::None:
        break;
    }
    return NumberStory::tr("There are no data for this number in this week.");
}

bool cameReady(const core::Figure& figure) {
    return figure.origin == Origin::Reported || figure.origin == Origin::Mixed;
}

/// What a table of cells shows besides the places: only what there is.
struct CellColumns {
    bool base = false;
    bool sheet = false;
};

CellColumns columnsOf(const std::vector<ReportedCell>& cells) {
    const auto has = [&](const auto& isThere) { return std::any_of(cells.begin(), cells.end(), isThere); };
    return {has([](const ReportedCell& cell) { return cell.base.has_value(); }),
            has([](const ReportedCell& cell) { return !cell.where.sheet.isEmpty(); })};
}

std::vector<Cell> cellRow(const ReportedCell& cell, CellColumns columns, const services::DashboardChoices& choices,
                          bool russian) {
    std::vector<Cell> row{cell.municipality.isEmpty() ? NumberStory::tr("Whole region") : cell.municipality,
                          cell.type.isEmpty() ? NumberStory::tr("All types") : typeText(cell.type, choices, russian),
                          cell.value};
    if (columns.base)
        row.push_back(cell.base ? Cell(*cell.base) : Cell());
    row.push_back(textCell(cell.where.file));
    if (columns.sheet)
        row.push_back(textCell(cell.where.sheet));
    row.push_back(textCell(cellName(cell.where)));
    return row;
}

} // namespace

QString placeText(const core::FilterState& filter, const services::DashboardChoices& choices, bool russian) {
    QStringList parts{municipalityText(filter.municipality, choices)};
    if (!filter.type.isEmpty())
        parts.append(withSmallLetter(typeText(filter.type, choices, russian)));
    if (filter.period.isValid())
        parts.append(widgets::periodLabel(filter.period));
    return parts.join(u", "_s);
}

QString headingText(const OrganisationList& list, const services::DashboardChoices& choices, bool russian) {
    const QString number = list.figure.value ? core::numberText(*list.figure.value) : NumberStory::tr("no data");
    return u"%1 — %2 — %3"_s.arg(list.title.in(russian), number, placeText(list.filter, choices, russian));
}

QString originSentence(const OrganisationList& list) {
    const core::Figure& figure = list.figure;
    if (!list.filter.period.isValid())
        return {};
    QStringList sentences{originText(figure.origin)};
    if (figure.value && figure.base)
        sentences.append(NumberStory::tr("The base: %1.").arg(core::numberText(*figure.base)));
    if (figure.unknown > 0)
        sentences.append(NumberStory::tr("Organisations in the base without data: %1.").arg(figure.unknown));
    if (figure.differs())
        sentences.append(NumberStory::tr("The two sources differ: %1 by organisations, %2 as reported.")
                             .arg(core::numberText(*figure.counted), core::numberText(*figure.reported)));
    return sentences.join(u' ');
}

QString emptySentence(const OrganisationList& list) {
    if (!list.filter.period.isValid())
        return NumberStory::tr("There are no weeks yet. Import a file, and its organisations will stand here.");
    if (cameReady(list.figure))
        return NumberStory::tr("Only the ready number was imported, without a list of organisations. Import a file "
                               "with the organisations of this week, and they will stand here.");
    if (list.figure.origin == Origin::None)
        return NumberStory::tr("No list of organisations was imported for this week. Import one, and the "
                               "organisations will stand here.");
    return NumberStory::tr("No organisation stands behind this number.");
}

QString cellsTitle(const std::vector<ReportedCell>& cells) {
    QSet<QString> files;
    for (const ReportedCell& cell : cells)
        files.insert(cell.where.file);
    if (files.size() == 1)
        return NumberStory::tr("Cells of the file “%1”:").arg(*files.cbegin());
    return NumberStory::tr("Cells of the files:");
}

core::Table cellsTable(const std::vector<ReportedCell>& cells, const services::DashboardChoices& choices,
                       bool russian) {
    const CellColumns columns = columnsOf(cells);
    core::Table table;
    table.columns = {{NumberStory::tr("Municipality"), {}, ColumnKind::Text, false},
                     {NumberStory::tr("Type"), {}, ColumnKind::Text, false},
                     {NumberStory::tr("Number"), {}, ColumnKind::Number, false}};
    if (columns.base)
        table.columns.push_back({NumberStory::tr("Base"), {}, ColumnKind::Number, false});
    table.columns.push_back({NumberStory::tr("File"), {}, ColumnKind::Text, false});
    if (columns.sheet)
        table.columns.push_back({NumberStory::tr("Sheet"), {}, ColumnKind::Text, false});
    table.columns.push_back({NumberStory::tr("Cell"), {}, ColumnKind::Text, false});
    for (const ReportedCell& cell : cells)
        table.rows.push_back(cellRow(cell, columns, choices, russian));
    return table;
}

QString cellName(const core::Location& where) {
    QString letters;
    for (int column = where.column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
    return where.row > 0 ? letters + QString::number(where.row) : letters;
}

} // namespace svodka::app
