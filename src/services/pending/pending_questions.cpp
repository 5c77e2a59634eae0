// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/municipality_matcher.h"
#include "core/names/organisation_matcher.h"
#include "services/pending/pending_service.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Alias;
using core::Error;
using core::ErrorCode;
using core::MunicipalityId;
using core::PendingRow;
using core::Result;

namespace {

/// Answers questions about spellings by what is known now: the rows keep what was known at their import.
class Answers final {
public:
    explicit Answers(const KnownNames& known)
        : m_region(known.region), m_aliases(known.aliases), m_known(known.organisations),
          m_matcher(m_region, m_aliases),
          m_organisations(known.organisations, known.organisationAliases, &known.region) {}

    void fill(PendingQuestion& question, const PendingRow& row) const {
        if (row.scope != "municipality"_L1) {
            question.state = QuestionState::Organisation;
            fillOrganisation(question.organisation, row);
            return;
        }
        const QString key = core::normaliseText(row.spelling);
        const auto isAnswer = [&](const Alias& alias) { return alias.normalised == key && !alias.refused; };
        const auto isRefusal = [&](const Alias& alias) {
            return alias.normalised == key && alias.refused && !alias.target.isValid();
        };
        auto said = std::find_if(m_aliases.begin(), m_aliases.end(), isAnswer);
        if (said == m_aliases.end()) // «none of them» may have been said before the answer
            said = std::find_if(m_aliases.begin(), m_aliases.end(), isRefusal);
        if (said == m_aliases.end()) {
            question.candidates = candidates(row, key);
            return;
        }
        question.state = said->refused ? QuestionState::Refused : QuestionState::Answered;
        question.answer = *said;
    }

    /// Where the name of an organisation stands: «10/school»; empty for a municipality's.
    static QString placeOf(const PendingRow& row) {
        if (row.scope == "municipality"_L1)
            return {};
        const QJsonObject payload = QJsonDocument::fromJson(row.payload.toUtf8()).object();
        return QString::number(payload[u"place"].toInteger()) + u'/' + payload[u"organisationType"].toString();
    }

private:
    void fillOrganisation(OrganisationProposal& proposal, const PendingRow& row) const {
        const QString place = placeOf(row);
        proposal.spelling = row.spelling.simplified();
        proposal.municipality.value = place.section(u'/', 0, 0).toLongLong();
        proposal.type = place.section(u'/', 1);
        proposal.isWaiting = true;
        const core::OrganisationMatch match =
            m_organisations.match({proposal.spelling, proposal.municipality, proposal.type, {}, {}, {}});
        proposal.candidates = match.candidates;
        if (match.organisation.isValid())
            proposal.candidates = {match.organisation};
        for (const core::OrganisationId id : proposal.candidates) {
            const auto known =
                std::find_if(m_known.begin(), m_known.end(), [&](const auto& one) { return one.id == id; });
            proposal.candidateNames << (known == m_known.end() ? QString() : known->name);
        }
    }

    [[nodiscard]] std::vector<MunicipalityId> candidates(const PendingRow& row, const QString& key) const {
        const QString section = QJsonDocument::fromJson(row.payload.toUtf8()).object().value(u"section"_s).toString();
        const core::MunicipalityMatch match = m_matcher.match(row.spelling, section);
        std::vector<MunicipalityId> found = match.candidates;
        if (match.municipality.isValid())
            found = {match.municipality};
        // A whole list may have left a question where the spelling alone leaves none.
        for (const core::Municipality& municipality : m_region.municipalities) {
            const bool wasNamed = std::any_of(municipality.names.begin(), municipality.names.end(),
                                              [&](const auto& name) { return row.candidates.contains(name.name); });
            if (wasNamed && std::find(found.begin(), found.end(), municipality.id) == found.end())
                found.push_back(municipality.id);
        }
        std::erase_if(found, [&](MunicipalityId id) { return isRefused(key, id); });
        return found;
    }

    [[nodiscard]] bool isRefused(const QString& key, MunicipalityId id) const {
        return std::any_of(m_aliases.begin(), m_aliases.end(), [&](const Alias& alias) {
            return alias.refused && alias.normalised == key && alias.target == id;
        });
    }

    const core::Region& m_region;
    const std::vector<Alias>& m_aliases;
    const std::vector<core::Organisation>& m_known;
    core::MunicipalityMatcher m_matcher;
    core::OrganisationMatcher m_organisations;
};

void addRows(const Answers& answers, const core::BatchInfo& batch, const std::vector<PendingRow>& rows,
             std::vector<PendingQuestion>& questions) {
    QHash<QString, size_t> asked;
    for (const PendingRow& row : rows) {
        const QString key = Answers::placeOf(row) + u'\n' + row.spelling;
        if (const auto known = asked.constFind(key); known != asked.constEnd()) {
            questions[*known].sourceRows.push_back(row.sourceRow);
            continue;
        }
        asked.insert(key, questions.size());
        PendingQuestion question;
        question.batch = batch;
        question.spelling = row.spelling;
        question.sourceRows = {row.sourceRow};
        answers.fill(question, row);
        questions.push_back(std::move(question));
    }
    for (PendingQuestion& question : questions)
        question.organisation.sourceRows = question.sourceRows;
}

} // namespace

std::vector<PendingQuestion> questionsOf(const KnownNames& known, const core::BatchInfo& batch,
                                         const std::vector<PendingRow>& rows) {
    std::vector<PendingQuestion> questions;
    if (!rows.empty())
        addRows(Answers(known), batch, rows, questions);
    return questions;
}

std::vector<Alias> aliasesOf(const core::Region& region, const std::vector<Alias>& known, const NameAnswer& answer,
                             const QDateTime& now) {
    const auto alias = [&](MunicipalityId target, bool refused) {
        return Alias{answer.spelling, core::normaliseText(answer.spelling), target, refused, answer.author, now};
    };
    if (answer.municipality.isValid())
        return {alias(answer.municipality, false)};
    const core::MunicipalityMatch match = core::MunicipalityMatcher(region, known).match(answer.spelling);
    std::vector<Alias> refusals;
    for (const MunicipalityId candidate : match.candidates)
        refusals.push_back(alias(candidate, true));
    if (match.municipality.isValid())
        refusals.push_back(alias(match.municipality, true));
    refusals.push_back(alias({}, true));
    return refusals;
}

Result<std::vector<PendingQuestion>> pendingQuestions(core::Store& store) {
    const auto names = loadNames(store);
    if (!names)
        return names.error();
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    const Answers answers(*names);
    std::vector<PendingQuestion> questions;
    for (const core::BatchInfo& batch : *batches) {
        if (!batch.undoneAt.isNull() || batch.counts.unmatched == 0)
            continue;
        const auto rows = store.pendingRows(batch.id);
        if (!rows)
            return rows.error();
        addRows(answers, batch, *rows, questions);
    }
    return questions;
}

Result<void> answerName(core::Store& store, const core::Clock& clock, const NameAnswer& answer) {
    auto transaction = store.begin();
    if (!transaction)
        return transaction.error();
    auto names = loadNamesOfPlaces(store);
    if (!names)
        return names.error();
    const auto aliases = hear(*names, {answer}, clock.nowUtc());
    if (!aliases)
        return aliases.error();
    if (const auto saved = keepAliases(store, *aliases, {}, {}); !saved)
        return saved;
    return (*transaction)->commit();
}

} // namespace svodka::services
