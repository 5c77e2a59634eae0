// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/pending_command.h"

#include "services/pending/pending_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using services::PendingQuestion;
using services::QuestionState;

namespace {

struct Pending final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString stateCode(QuestionState state) {
    switch (state) {
    case QuestionState::Answered:
        return u"answered"_s;
    case QuestionState::Refused:
        return u"refused"_s;
    default:
        return u"open"_s;
    }
}

QString nameOf(const core::Region& region, core::MunicipalityId id, QDate day) {
    const core::Municipality* place = region.find(id);
    return place ? place->nameOn(day).name : QString();
}

QStringList candidatesOf(const core::Region& region, const PendingQuestion& question) {
    if (question.state == QuestionState::Organisation)
        return question.organisation.candidateNames;
    QStringList names;
    for (const core::MunicipalityId id : question.candidates)
        names << nameOf(region, id, question.batch.period.end);
    return names;
}

QJsonObject toJson(const core::Region& region, const PendingQuestion& question) {
    const bool isOrganisation = question.state == QuestionState::Organisation;
    const QString place = nameOf(region, question.organisation.municipality, question.batch.period.end);
    QJsonArray rows;
    for (const int row : question.sourceRows)
        rows.append(row);
    return {{u"batch"_s, question.batch.id.value},
            {u"file"_s, question.batch.file},
            {u"sheet"_s, question.batch.sheet},
            {u"kind"_s, isOrganisation ? u"organisation"_s : u"municipality"_s},
            {u"spelling"_s, question.spelling},
            {u"state"_s, stateCode(question.state)},
            {u"municipality"_s, isOrganisation && !place.isEmpty() ? QJsonValue(place) : QJsonValue()},
            {u"type"_s, isOrganisation ? QJsonValue(question.organisation.type) : QJsonValue()},
            {u"candidates"_s, QJsonArray::fromStringList(candidatesOf(region, question))},
            {u"rows"_s, rows}};
}

QString toLine(const core::Region& region, const PendingQuestion& question) {
    const QStringList candidates = candidatesOf(region, question);
    const QString kind =
        question.state == QuestionState::Organisation ? Pending::tr("organisation") : Pending::tr("municipality");
    // One call: a spelling that holds «%2» stays as it is.
    QString line = Pending::tr("No. %1  %2  “%3” (%4), rows: %5")
                       .arg(QString::number(question.batch.id.value), question.batch.file, question.spelling, kind,
                            QString::number(question.sourceRows.size()));
    if (const QString place = nameOf(region, question.organisation.municipality, question.batch.period.end);
        !place.isEmpty())
        line += u" — "_s + place;
    if (!candidates.isEmpty())
        line += u" — "_s + Pending::tr("perhaps: %1").arg(candidates.join(u", "_s));
    if (question.state == QuestionState::Refused)
        line += u" — "_s + Pending::tr("none of the region's municipalities");
    return line;
}

} // namespace

QString PendingCommand::name() const {
    return u"pending"_s;
}

QString PendingCommand::summary() const {
    return Pending::tr("List the names for which rows wait.");
}

void PendingCommand::describe(QCommandLineParser&) const {}

ExitCode PendingCommand::run(const QCommandLineParser&, Context& context) const {
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto region = (*store)->region();
    if (!region)
        return context.fail(region.error());
    const auto questions = services::pendingQuestions(**store);
    if (!questions)
        return context.fail(questions.error());
    QJsonArray json;
    for (const PendingQuestion& question : *questions) {
        if (context.global.json)
            json.append(toJson(*region, question));
        else
            context.out << toLine(*region, question) << '\n';
    }
    if (context.global.json)
        context.printJson(json);
    else if (questions->empty())
        context.out << Pending::tr("No rows wait.") << '\n';
    context.out << Qt::flush;
    return questions->empty() ? ExitCode::Done : ExitCode::NeedsAttention;
}

} // namespace svodka::cli
