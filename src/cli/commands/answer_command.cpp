// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/answer_command.h"

#include "cli/option_values.h"
#include "core/names/organisation_matcher.h"
#include "services/error_text.h"
#include "services/import/notice_text.h"
#include "services/pending/enter_pending.h"
#include "services/pending/known_names.h"
#include "services/pending/pending_service.h"
#include "services/pending/single_candidates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using core::Error;
using core::ErrorCode;
using core::Result;
using services::OrganisationAnswer;
using services::PendingQuestion;
using services::QuestionState;

namespace {

struct Answer final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The question about the spelling: of a municipality's name, or of an organisation's in one place and type.
Result<PendingQuestion> question(core::Store& store, const QCommandLineParser& parser, bool ofOrganisation,
                                 QDate today) {
    auto questions = services::pendingQuestions(store);
    if (!questions)
        return questions.error();
    const QString spelling = parser.value(u"spelling"_s);
    QStringList others;
    std::erase_if(*questions, [&](const PendingQuestion& one) {
        const bool sameKind = (one.state == QuestionState::Organisation) == ofOrganisation;
        if (sameKind && one.spelling != spelling && !others.contains(one.spelling))
            others << one.spelling;
        return !sameKind || one.spelling != spelling;
    });
    if (questions->empty())
        return Error{ErrorCode::QuestionNotFound, spelling, {}, others.join(u", "_s)};
    if (parser.isSet(u"in"_s)) {
        const auto place = services::findMunicipality(store, parser.value(u"in"_s), today);
        if (!place)
            return place.error();
        std::erase_if(*questions, [&](const auto& one) { return one.organisation.municipality != *place; });
    }
    if (parser.isSet(u"type"_s))
        std::erase_if(*questions, [&](const auto& one) { return one.organisation.type != parser.value(u"type"_s); });
    if (questions->empty())
        return Error{ErrorCode::QuestionNotFound, spelling, {}, others.join(u", "_s)};
    const services::OrganisationProposal& first = questions->front().organisation;
    const bool isOne = std::all_of(questions->begin(), questions->end(), [&](const auto& one) {
        return one.organisation.municipality == first.municipality && one.organisation.type == first.type;
    });
    if (!isOne)
        return Error{ErrorCode::QuestionAmbiguous, spelling, {}, {}};
    return questions->front();
}

/// The organisation that a person named: by its name in the store, in the question's municipality first.
Result<core::OrganisationId> organisation(core::Store& store, const PendingQuestion& asked, const QString& name) {
    const auto known = store.organisations();
    if (!known)
        return known.error();
    std::vector<core::OrganisationId> here;
    std::vector<core::OrganisationId> anywhere;
    QStringList like;
    const QString key = core::OrganisationMatcher::key(name);
    for (const core::Organisation& one : *known) {
        if (core::OrganisationMatcher::key(one.name) != key)
            continue;
        anywhere.push_back(one.id);
        like << one.name;
        if (one.municipality == asked.organisation.municipality)
            here.push_back(one.id);
    }
    if (here.size() == 1 || (here.empty() && anywhere.size() == 1))
        return here.empty() ? anywhere.front() : here.front();
    if (like.isEmpty())
        like = asked.organisation.candidateNames;
    return Error{ErrorCode::OrganisationUnknown, name, {}, like.join(u", "_s)};
}

Result<services::EnterRequest> nameAnswer(core::Store& store, const QCommandLineParser& parser,
                                          services::EnterRequest request, QDate today) {
    const auto asked = question(store, parser, false, today);
    if (!asked)
        return asked.error();
    core::MunicipalityId meant;
    if (!parser.isSet(u"none"_s)) {
        const auto found = services::findMunicipality(store, parser.value(u"municipality"_s), today);
        if (!found)
            return found.error();
        meant = *found;
    }
    request.answers = {{asked->spelling, meant, request.author}};
    return request;
}

Result<services::EnterRequest> organisationAnswer(core::Store& store, const QCommandLineParser& parser,
                                                  services::EnterRequest request, QDate today) {
    const auto asked = question(store, parser, true, today);
    if (!asked)
        return asked.error();
    OrganisationAnswer answer{asked->organisation.spelling,
                              asked->organisation.municipality,
                              asked->organisation.type,
                              OrganisationAnswer::Kind::Create,
                              {},
                              request.author};
    if (parser.isSet(u"organisation"_s)) {
        const auto found = organisation(store, *asked, parser.value(u"organisation"_s));
        if (!found)
            return found.error();
        answer.kind = OrganisationAnswer::Kind::Known;
        answer.organisation = *found;
    }
    request.organisationAnswers = {answer};
    return request;
}

void print(const services::EnterOutcome& outcome, const Context& context) {
    QJsonArray batches;
    for (const core::BatchInfo& batch : outcome.batches)
        batches.append(batch.id.value);
    QJsonArray notices;
    for (const services::ImportNotice& notice : outcome.notices)
        notices.append(
            QJsonObject{{u"kind"_s, services::noticeCode(notice.kind)}, {u"text"_s, services::noticeText(notice)}});
    if (context.global.json) {
        context.printJson(QJsonObject{{u"entered"_s, outcome.entered},
                                      {u"waiting"_s, outcome.waiting},
                                      {u"batches"_s, batches},
                                      {u"notices"_s, notices}});
    } else {
        context.out << Answer::tr("The answer is kept. Rows entered: %1; rows that wait still: %2.")
                           .arg(outcome.entered)
                           .arg(outcome.waiting)
                    << Qt::endl;
    }
    for (const services::ImportNotice& notice : outcome.notices) {
        const QString where = services::describe(notice.where);
        context.err << services::noticeText(notice) << (where.isEmpty() ? QString() : u" ("_s + where + u')') << '\n';
    }
    context.err << Qt::flush;
}

} // namespace

QString AnswerCommand::name() const {
    return u"answer"_s;
}

QString AnswerCommand::summary() const {
    return Answer::tr("Say what a name means, and bring the rows in that wait for it.");
}

void AnswerCommand::describe(QCommandLineParser& parser) const {
    parser.addOption({u"spelling"_s, Answer::tr("The name as “pending” shows it."), u"S"_s});
    parser.addOption({u"municipality"_s, Answer::tr("It is this municipality."), u"M"_s});
    parser.addOption({u"none"_s, Answer::tr("It is none of the region's municipalities.")});
    parser.addOption({u"organisation"_s, Answer::tr("It is this organisation of the store."), u"NAME"_s});
    parser.addOption({u"new"_s, Answer::tr("It is an organisation that the store does not know.")});
    parser.addOption({u"all-single"_s, Answer::tr("Every name that has one candidate only means that one.")});
    parser.addOption({u"in"_s, Answer::tr("Municipality of the organisation that is asked about."), u"M"_s});
    parser.addOption({u"type"_s, Answer::tr("Its type, where the same name waits under several."), u"T"_s});
    parser.addOption({u"author"_s, Answer::tr("Who answers."), u"A"_s});
}

ExitCode AnswerCommand::run(const QCommandLineParser& parser, Context& context) const {
    int given = 0;
    for (const QString& option : {u"municipality"_s, u"none"_s, u"organisation"_s, u"new"_s})
        given += parser.isSet(option) ? 1 : 0;
    const bool isSingle = parser.isSet(u"all-single"_s);
    if (isSingle ? parser.isSet(u"spelling"_s) || given != 0 : !parser.isSet(u"spelling"_s) || given != 1)
        return context.misuse(Answer::tr("--spelling and one of --municipality, --none, --organisation and --new are "
                                         "needed, or --all-single alone."));
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    services::EnterRequest empty;
    empty.author = authorOption(parser, context);
    const QDate today = context.clock.nowUtc().date();
    const bool ofOrganisation = parser.isSet(u"organisation"_s) || parser.isSet(u"new"_s);
    const auto request = isSingle         ? services::singleCandidates(**store, empty.author)
                         : ofOrganisation ? organisationAnswer(**store, parser, empty, today)
                                          : nameAnswer(**store, parser, empty, today);
    if (!request)
        return context.fail(request.error());
    const auto outcome = services::enterPending(**store, context.clock, *request);
    if (!outcome)
        return context.fail(outcome.error());
    print(*outcome, context);
    const bool attention = std::any_of(outcome->notices.begin(), outcome->notices.end(),
                                       [](const auto& notice) { return notice.needsAttention(); });
    return attention ? ExitCode::NeedsAttention : ExitCode::Done;
}

} // namespace svodka::cli
