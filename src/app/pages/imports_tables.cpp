// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/imports_tables.h"

#include "services/corrections/manual_batch.h"

#include <QCoreApplication>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::BatchInfo;
using core::Cell;
using core::ColumnKind;
using core::dayCell;
using core::textCell;
using services::PendingQuestion;
using services::QuestionState;

namespace {

struct ImportsTables final {
    Q_DECLARE_TR_FUNCTIONS(ImportsTables)
};

QString dayText(const QDateTime& utc) {
    return utc.toLocalTime().toString(u"dd.MM.yyyy"_s);
}

QString rowsText(const std::vector<int>& rows) {
    QStringList parts;
    for (const int row : rows)
        parts.append(QString::number(row));
    return parts.join(u", "_s);
}

QString stateText(const PendingQuestion& question) {
    switch (question.state) {
    case QuestionState::Open:
        return ImportsTables::tr("no answer yet");
    case QuestionState::Answered:
        return ImportsTables::tr("answered: the rows can enter");
    case QuestionState::Refused:
        return ImportsTables::tr("none of this region");
    case QuestionState::Organisation:
        return question.organisation.type.isEmpty() ? ImportsTables::tr("organisation: import the file again")
                                                    : ImportsTables::tr("organisation: no answer yet");
    }
    return {};
}

std::vector<Cell> rowOf(const BatchInfo& one, const core::Catalogue& catalogue, bool russian) {
    const core::Campaign* campaign = catalogue.campaign(one.campaign);
    const QDateTime at = one.importedAt.toLocalTime();
    const core::ImportCounts& counts = one.counts;
    return {double(one.id.value),
            services::batchName(one),
            services::batchKindText(one),
            textCell(campaign ? campaign->title.in(russian) : one.campaign),
            dayCell(one.period.start),
            dayCell(one.period.end),
            double(counts.added),
            double(counts.changed),
            double(counts.same),
            double(counts.unmatched),
            double(counts.rejected),
            one.undoneAt.isNull() ? ImportsTables::tr("in force")
                                  : ImportsTables::tr("taken back on %1").arg(dayText(one.undoneAt)),
            at.date(),
            at.time().toString(u"HH:mm"_s),
            one.author,
            one.sheet};
}

std::vector<Cell> rowOf(const PendingQuestion& question) {
    QStringList said{question.answer.author};
    if (question.answer.at.isValid())
        said.append(dayText(question.answer.at));
    said.removeAll(QString());
    return {question.spelling,
            services::batchName(question.batch),
            double(question.batch.id.value),
            rowsText(question.sourceRows),
            stateText(question),
            said.join(u", "_s)};
}

} // namespace

core::Table batchesTable(const std::vector<BatchInfo>& batches, const core::Catalogue& catalogue, bool russian) {
    const QString week = ImportsTables::tr("Week");
    const QString when = ImportsTables::tr("Imported");
    const QString rows = ImportsTables::tr("Rows");
    core::Table table;
    table.name = ImportsTables::tr("Imports");
    table.title = ImportsTables::tr("Imports");
    // What matters least stands last: a narrow window shows the rest.
    table.columns = {{ImportsTables::tr("No."), {}, ColumnKind::Number},
                     {ImportsTables::tr("File"), {}},
                     {ImportsTables::tr("What"), {}},
                     {ImportsTables::tr("Campaign"), {}},
                     {ImportsTables::tr("from"), week, ColumnKind::Date},
                     {ImportsTables::tr("to"), week, ColumnKind::Date},
                     {ImportsTables::tr("new"), rows, ColumnKind::Number},
                     {ImportsTables::tr("changed"), rows, ColumnKind::Number},
                     {ImportsTables::tr("same"), rows, ColumnKind::Number},
                     {ImportsTables::tr("waiting"), rows, ColumnKind::Number},
                     {ImportsTables::tr("not read"), rows, ColumnKind::Number},
                     {ImportsTables::tr("State"), {}},
                     {ImportsTables::tr("on"), when, ColumnKind::Date},
                     {ImportsTables::tr("at"), when},
                     {ImportsTables::tr("by"), when},
                     {ImportsTables::tr("Sheet"), {}}};
    for (const BatchInfo& one : batches)
        table.rows.push_back(rowOf(one, catalogue, russian));
    return table;
}

core::Table questionsTable(const std::vector<PendingQuestion>& questions) {
    core::Table table;
    table.columns = {{ImportsTables::tr("Name in the file"), {}},
                     {ImportsTables::tr("File"), {}},
                     {ImportsTables::tr("Import"), {}, ColumnKind::Number},
                     {ImportsTables::tr("Rows of the file"), {}},
                     {ImportsTables::tr("State"), {}},
                     {ImportsTables::tr("Answered by"), {}}};
    for (const PendingQuestion& question : questions)
        table.rows.push_back(rowOf(question));
    return table;
}

} // namespace svodka::app
