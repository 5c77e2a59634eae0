// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_output.h"

#include "cli/option_values.h"
#include "services/error_text.h"
#include "services/import/notice_text.h"
#include "services/import/preview_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using services::ImportOutcome;
using services::PreviewCell;
using services::PreviewRow;
using services::RowState;

namespace {

struct Import final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int kRowsPrinted = 50;

QJsonValue numberOrNull(std::optional<double> value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const PreviewRow& row) {
    QJsonArray changes;
    for (const PreviewCell& cell : row.cells)
        changes.append(QJsonObject{{u"code"_s, cell.code},
                                   {u"type"_s, cell.type},
                                   {u"before"_s, numberOrNull(cell.before)},
                                   {u"after"_s, numberOrNull(cell.after)}});
    return {{u"row"_s, row.where.row},
            {u"municipality"_s, row.municipality},
            {u"name"_s, row.name},
            {u"type"_s, row.type},
            {u"changes"_s, changes}};
}

/// How many rows of each state, and those that change what is stored.
void addRows(const ImportOutcome& outcome, QJsonObject& json) {
    QMap<QString, int> counts;
    for (const RowState state :
         {RowState::New, RowState::Changed, RowState::Same, RowState::Waiting, RowState::Rejected})
        counts.insert(services::rowStateCode(state), 0);
    QJsonArray changed;
    for (const PreviewRow& row : outcome.rows) {
        ++counts[services::rowStateCode(row.state)];
        if (row.state == RowState::Changed)
            changed.append(toJson(row));
    }
    QJsonObject states;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        states.insert(count.key(), *count);
    json.insert(u"rows"_s, states);
    json.insert(u"changedRows"_s, changed);
}

QJsonObject toJson(const services::UsedProfile& profile) {
    return {{u"name"_s, profile.name},
            {u"fingerprint"_s, profile.fingerprint},
            {u"file"_s, profile.file},
            {u"author"_s, profile.author},
            {u"at"_s, profile.at.toString(Qt::ISODate)}};
}

QJsonArray noticesToJson(const ImportOutcome& outcome) {
    QJsonArray notices;
    for (const services::ImportNotice& notice : outcome.notices)
        notices.append(QJsonObject{{u"kind"_s, services::noticeCode(notice.kind)},
                                   {u"text"_s, services::noticeText(notice)},
                                   {u"where"_s, locationToJson(notice.where)}});
    return notices;
}

void printRepeated(const ImportOutcome& outcome, const Context& context) {
    context.out << Import::tr("This file is in the store already: import No. %1. Nothing was changed.")
                       .arg(outcome.batch.id.value)
                << '\n';
    if (outcome.waiting)
        context.out << Import::tr("Rows of it that wait for an answer: %n", nullptr, outcome.batch.counts.unmatched)
                    << '\n';
    context.out << Qt::flush;
}

/// The changed rows first: they are why somebody looks at a file that was sent again.
void printChanges(const ImportOutcome& outcome, const core::Catalogue& catalogue, const Context& context) {
    const core::Campaign* campaign = catalogue.campaign(outcome.batch.campaign);
    int left = kRowsPrinted;
    int hidden = 0;
    for (const RowState state : {RowState::Changed, RowState::New}) {
        for (const PreviewRow& row : outcome.rows) {
            if (row.state != state || !campaign)
                continue;
            if (left-- <= 0) {
                ++hidden;
                continue;
            }
            QStringList name{row.name, row.municipality};
            name.removeAll(QString());
            name.removeDuplicates();
            context.out << Import::tr("row %1, %2: %3 — %4")
                               .arg(
                                   QString::number(row.where.row), services::rowStateText(row.state),
                                   name.join(u", "_s),
                                   services::changesText(row, *campaign, catalogue, context.global.language != "en"_L1))
                        << '\n';
        }
    }
    if (hidden > 0)
        context.out << Import::tr("and more rows: %1").arg(hidden) << '\n';
}

void printSameWeek(const ImportOutcome& outcome, const core::Catalogue& catalogue, const Context& context) {
    if (outcome.sameWeek.empty())
        return;
    QStringList batches;
    for (const core::BatchInfo& batch : outcome.sameWeek)
        batches.append(u"№ %1 (%2)"_s.arg(QString::number(batch.id.value), batch.file));
    context.out << Import::tr("The week is known already, from: %1").arg(batches.join(u", "_s)) << '\n';
    if (outcome.dryRun)
        printChanges(outcome, catalogue, context);
}

} // namespace

QJsonObject outcomeToJson(const ImportOutcome& outcome) {
    const core::BatchInfo& batch = outcome.batch;
    QJsonArray sameWeek;
    for (const core::BatchInfo& each : outcome.sameWeek)
        sameWeek.append(QJsonObject{{u"batch"_s, each.id.value}, {u"file"_s, each.file}});
    QJsonObject json{{u"batch"_s, batch.id.isValid() ? QJsonValue(batch.id.value) : QJsonValue()},
                     {u"status"_s, outcome.repeated ? u"unchanged"_s
                                   : outcome.dryRun ? u"dry-run"_s
                                                    : u"imported"_s},
                     {u"file"_s, batch.file},
                     {u"sheet"_s, batch.sheet},
                     {u"campaign"_s, batch.campaign},
                     {u"period"_s, periodToJson(batch.period)},
                     {u"new"_s, batch.counts.added},
                     {u"changed"_s, batch.counts.changed},
                     {u"same"_s, batch.counts.same},
                     {u"unmatched"_s, batch.counts.unmatched},
                     {u"rejected"_s, batch.counts.rejected},
                     {u"organisationsCreated"_s, batch.counts.organisationsCreated},
                     {u"sameWeek"_s, sameWeek},
                     {u"profile"_s, outcome.profile ? QJsonValue(toJson(*outcome.profile)) : QJsonValue()},
                     {u"notices"_s, noticesToJson(outcome)}};
    if (outcome.dryRun && !outcome.repeated)
        addRows(outcome, json);
    return json;
}

void printOutcome(const ImportOutcome& outcome, const core::Catalogue& catalogue, const Context& context) {
    const core::BatchInfo& batch = outcome.batch;
    if (outcome.repeated)
        return printRepeated(outcome, context);
    if (outcome.dryRun)
        context.out << Import::tr("Nothing was stored: a trial run.") << '\n';
    else
        context.out << Import::tr("Import No. %1.").arg(batch.id.value) << '\n';
    context.out << Import::tr("Campaign %1, week %2.").arg(batch.campaign, core::periodToTitle(batch.period)) << '\n';
    context.out << Import::tr("Rows: new %1, changed %2, same %3, unmatched %4, rejected %5.")
                       .arg(batch.counts.added)
                       .arg(batch.counts.changed)
                       .arg(batch.counts.same)
                       .arg(batch.counts.unmatched)
                       .arg(batch.counts.rejected)
                << '\n';
    if (batch.counts.organisationsCreated > 0)
        context.out << Import::tr("New organisations: %n", nullptr, batch.counts.organisationsCreated) << '\n';
    printSameWeek(outcome, catalogue, context);
    context.out << Qt::flush;
}

void printNotices(const ImportOutcome& outcome, const Context& context) {
    if (outcome.profile && outcome.profile->name.isEmpty())
        context.err << Import::tr("Choices remembered from the file %1 were used (%2, %3); --no-profile leaves them "
                                  "out.")
                           .arg(outcome.profile->file, outcome.profile->author,
                                outcome.profile->at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s))
                    << '\n';
    for (const services::ImportNotice& notice : outcome.notices) {
        const QString where = services::describe(notice.where);
        context.err << services::noticeText(notice) << (where.isEmpty() ? QString() : u" ("_s + where + u')') << '\n';
    }
    context.err << Qt::flush;
}

} // namespace svodka::cli
