// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/proposal_list.h"

#include "services/pending/candidate_reason.h"

#include <QHash>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using models::Choice;
using services::OrganisationAnswer;
using services::OrganisationProposal;

namespace {

enum Id : qint64 { Later = 0, Create, Leave, FirstKnown };

qint64 idOf(core::OrganisationId organisation) {
    return FirstKnown + organisation.value;
}

/// «It is not this one».
qint64 refusalOf(core::OrganisationId organisation) {
    return -organisation.value;
}

bool isAbout(const OrganisationAnswer& answer, const OrganisationProposal& proposal) {
    return answer.spelling == proposal.spelling && answer.municipality == proposal.municipality &&
           answer.type == proposal.type;
}

const OrganisationAnswer* answerTo(const OrganisationProposal& proposal,
                                   const std::vector<OrganisationAnswer>& answers) {
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const OrganisationAnswer& answer) { return isAbout(answer, proposal); });
    return found == answers.end() ? nullptr : &*found;
}

bool isSame(const OrganisationProposal& one, const OrganisationProposal& other) {
    return one.spelling == other.spelling && one.municipality == other.municipality && one.type == other.type;
}

QString numbers(const std::vector<int>& rows) {
    QStringList parts;
    for (size_t i = 0; i < std::min(rows.size(), size_t(3)); ++i)
        parts.append(QString::number(rows[i]));
    return parts.join(u", "_s) + (rows.size() > 3 ? u", …"_s : QString());
}

using Choices = std::shared_ptr<std::vector<Choice>>;

/// The organisations of each municipality, in the order of the store.
QHash<core::MunicipalityId, Choices> byMunicipality(const std::vector<core::Organisation>& organisations) {
    QHash<core::MunicipalityId, Choices> found;
    for (const core::Organisation& organisation : organisations) {
        Choices& choices = found[organisation.municipality];
        if (!choices)
            choices = std::make_shared<std::vector<Choice>>();
        choices->push_back({organisation.name, idOf(organisation.id)});
    }
    return found;
}

} // namespace

void ProposalList::take(const std::vector<OrganisationProposal>& found,
                        const std::vector<OrganisationAnswer>& answers) {
    const auto isFound = [&](const OrganisationProposal& one) {
        return std::any_of(found.begin(), found.end(),
                           [&](const OrganisationProposal& other) { return isSame(one, other); });
    };
    std::vector<OrganisationProposal> all = found;
    for (const OrganisationProposal& before : m_proposals)
        if (answerTo(before, answers) && !isFound(before))
            all.push_back(before);
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        const int left = one.sourceRows.empty() ? 0 : one.sourceRows.front();
        const int right = other.sourceRows.empty() ? 0 : other.sourceRows.front();
        return left < right;
    });
    // What waits comes first; an answer does not move it.
    std::stable_partition(all.begin(), all.end(),
                          [](const OrganisationProposal& one) { return !one.candidates.empty(); });
    m_proposals = std::move(all);
}

QStringList ProposalList::headers() {
    return {tr("In the file"), tr("Municipality"), tr("Type"), tr("Rows"), tr("What it is")};
}

qint64 ProposalList::chosen(const OrganisationProposal& proposal, const OrganisationAnswer* answer) {
    if (!answer)
        return proposal.isWaiting ? Later : Create;
    switch (answer->kind) {
    case OrganisationAnswer::Kind::Create:
        return Create;
    case OrganisationAnswer::Kind::Known:
        return idOf(answer->organisation);
    case OrganisationAnswer::Kind::Refuse:
        return refusalOf(answer->organisation);
    case OrganisationAnswer::Kind::Leave:
        break;
    }
    return Leave;
}

std::vector<Choice> ProposalList::choicesFor(const OrganisationProposal& proposal, const Known& known) {
    std::vector<Choice> choices;
    if (proposal.isWaiting)
        choices.push_back({tr("Answer later"), Later});
    for (size_t i = 0; i < proposal.candidates.size(); ++i) {
        const QString name = proposal.candidateNames.value(qsizetype(i));
        const QString reason = services::candidateReason(proposal, proposal.candidates[i], known.organisations);
        choices.push_back({reason.isEmpty() ? tr("It is: %1").arg(name) : tr("It is: %1 — %2").arg(name, reason),
                           idOf(proposal.candidates[i])});
    }
    choices.push_back({tr("A new organisation"), Create});
    for (size_t i = 0; i < proposal.candidates.size(); ++i)
        choices.push_back(
            {tr("It is not: %1").arg(proposal.candidateNames.value(qsizetype(i))), refusalOf(proposal.candidates[i])});
    if (!proposal.isWaiting)
        choices.push_back({tr("Leave out for now"), Leave});
    return choices;
}

std::vector<models::ChoiceRow> ProposalList::rows(const Known& known,
                                                  const std::vector<OrganisationAnswer>& answers) const {
    const auto others = byMunicipality(known.organisations);
    std::vector<models::ChoiceRow> rows;
    for (const OrganisationProposal& proposal : m_proposals) {
        const core::Municipality* place = known.region.find(proposal.municipality);
        const core::OrganisationType* type = known.catalogue.type(proposal.type);
        models::ChoiceRow row;
        row.texts = {proposal.spelling,
                     place ? (known.day.isValid() ? place->nameOn(known.day) : place->latestName()).shortName
                           : QString(),
                     type ? type->title.in(known.russian) : proposal.type, numbers(proposal.sourceRows)};
        row.own = choicesFor(proposal, known);
        row.shared = others.value(proposal.municipality);
        row.chosen = chosen(proposal, answerTo(proposal, answers));
        rows.push_back(std::move(row));
    }
    return rows;
}

int ProposalList::waiting(const std::vector<OrganisationAnswer>& answers) const {
    return int(std::count_if(m_proposals.begin(), m_proposals.end(), [&](const OrganisationProposal& proposal) {
        return proposal.isWaiting && !answerTo(proposal, answers);
    }));
}

std::vector<OrganisationAnswer> ProposalList::onlyCandidates(const QString& author,
                                                             const std::vector<OrganisationAnswer>& answers) const {
    std::vector<OrganisationAnswer> found;
    for (const OrganisationProposal& proposal : m_proposals)
        if (proposal.isWaiting && proposal.candidates.size() == 1 && !answerTo(proposal, answers))
            found.push_back({proposal.spelling, proposal.municipality, proposal.type, OrganisationAnswer::Kind::Known,
                             proposal.candidates.front(), author});
    return found;
}

std::vector<OrganisationAnswer> ProposalList::answered(int row, qint64 id, const QString& author,
                                                       std::vector<OrganisationAnswer> answers) const {
    const OrganisationProposal& proposal = m_proposals.at(size_t(row));
    std::erase_if(answers, [&](const OrganisationAnswer& answer) { return isAbout(answer, proposal); });
    OrganisationAnswer answer{proposal.spelling, proposal.municipality, proposal.type, {}, {}, author};
    if (id == Create)
        answer.kind = OrganisationAnswer::Kind::Create;
    else if (id == Leave)
        answer.kind = OrganisationAnswer::Kind::Leave;
    else if (id >= FirstKnown) {
        answer.kind = OrganisationAnswer::Kind::Known;
        answer.organisation = core::OrganisationId{id - FirstKnown};
    } else if (id < Later) {
        answer.kind = OrganisationAnswer::Kind::Refuse;
        answer.organisation = core::OrganisationId{-id};
    } else
        return answers;
    answers.push_back(std::move(answer));
    return answers;
}

} // namespace svodka::app
