// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/verify_command.h"

#include "cli/option_values.h"
#include "services/problem_text.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Verify final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const core::StoreProblem& problem) {
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"kind"_s, services::problemCode(problem.kind)},
            {u"text"_s, services::problemText(problem)},
            {u"campaign"_s, orNull(problem.campaign)},
            {u"period"_s, problem.period.isValid() ? QJsonValue(periodToJson(problem.period)) : QJsonValue()},
            {u"batch"_s, problem.batch.isValid() ? QJsonValue(problem.batch.value) : QJsonValue()},
            {u"count"_s, problem.count}};
}

QString toLine(const core::StoreProblem& problem) {
    QString line;
    if (!problem.campaign.isEmpty())
        line = problem.campaign + (problem.period.isValid() ? u' ' + core::periodToTitle(problem.period) : QString()) +
               u": "_s;
    return line + services::problemText(problem);
}

} // namespace

QString VerifyCommand::name() const {
    return u"verify"_s;
}

QString VerifyCommand::summary() const {
    return Verify::tr("Check that the store is in order.");
}

void VerifyCommand::describe(QCommandLineParser&) const {}

ExitCode VerifyCommand::run(const QCommandLineParser&, Context& context) const {
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto problems = (*store)->verify();
    if (!problems)
        return context.fail(problems.error());
    QJsonArray json;
    for (const core::StoreProblem& problem : *problems) {
        if (context.global.json)
            json.append(toJson(problem));
        else
            context.out << toLine(problem) << '\n';
    }
    if (context.global.json)
        context.printJson(json);
    else if (problems->empty())
        context.out << Verify::tr("The store is in order.") << '\n';
    else
        context.err << services::problemRemedy(*problems) << '\n' << Qt::flush;
    context.out << Qt::flush;
    return problems->empty() ? ExitCode::Done : ExitCode::NeedsAttention;
}

} // namespace svodka::cli
