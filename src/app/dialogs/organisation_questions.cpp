// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/organisation_questions.h"

#include "app/dialogs/accept_all_button.h"
#include "widgets/choice_table.h"
#include "widgets/em.h"

#include <QBoxLayout>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::OrganisationAnswer;

OrganisationQuestions::OrganisationQuestions(QWidget* parent)
    : QWidget(parent), m_table(new widgets::ChoiceTable), m_accept(new AcceptAllButton) {
    m_table->setObjectName(u"organisationsChoiceTable"_s);
    m_table->setAccessibleName(tr("Organisations that the store does not know"));
    m_accept->setObjectName(u"acceptOrganisationsButton"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_accept);
    line->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::em(*this, 0.4));
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    connect(m_table, &widgets::ChoiceTable::chosen, this, &OrganisationQuestions::choose);
    connect(m_accept, &AcceptAllButton::acceptWanted, this, &OrganisationQuestions::acceptAll);
    connect(m_accept, &AcceptAllButton::takeBackWanted, this, &OrganisationQuestions::takeBack);
}

void OrganisationQuestions::clear() {
    m_proposals.clear();
    m_answers.clear();
    m_accepted.clear();
    showRows();
}

void OrganisationQuestions::set(const ProposalList::Known& known,
                                const std::vector<services::OrganisationProposal>& proposals,
                                const std::vector<OrganisationAnswer>& answers, const QString& author) {
    m_known = known;
    m_answers = answers;
    m_author = author;
    m_proposals.take(proposals, answers);
    showRows();
}

bool OrganisationQuestions::holds(const OrganisationAnswer& answer) const {
    return std::find(m_answers.begin(), m_answers.end(), answer) != m_answers.end();
}

void OrganisationQuestions::showRows() {
    std::erase_if(m_accepted, [this](const OrganisationAnswer& answer) { return !holds(answer); });
    m_table->setRows(ProposalList::headers(), m_proposals.rows(m_known, m_answers));
    m_accept->setCounts(int(m_proposals.onlyCandidates(m_author, m_answers).size()), int(m_accepted.size()));
}

void OrganisationQuestions::choose(int row, qint64 id) {
    m_answers = m_proposals.answered(row, id, m_author, m_answers);
    showRows();
    Q_EMIT answersChanged();
}

void OrganisationQuestions::acceptAll() {
    for (OrganisationAnswer& answer : m_proposals.onlyCandidates(m_author, m_answers)) {
        m_answers.push_back(answer);
        m_accepted.push_back(std::move(answer));
    }
    showRows();
    Q_EMIT answersChanged();
}

/// What was chosen anew since stays.
void OrganisationQuestions::takeBack() {
    std::erase_if(m_answers, [this](const OrganisationAnswer& answer) {
        return std::find(m_accepted.begin(), m_accepted.end(), answer) != m_accepted.end();
    });
    showRows();
    Q_EMIT answersChanged();
}

} // namespace svodka::app
