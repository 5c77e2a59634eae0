// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/proposal_list.h"

#include <QWidget>

namespace svodka::widgets {
class ChoiceTable;
}

namespace svodka::app {

class AcceptAllButton;

/// Names of organisations that the store does not know, with what each may mean. GUI thread.
class OrganisationQuestions final : public QWidget {
    Q_OBJECT

public:
    explicit OrganisationQuestions(QWidget* parent = nullptr);

    void clear();
    /// What was found, and what has been said so far; answers that are given here are `author`'s.
    void set(const ProposalList::Known& known, const std::vector<services::OrganisationProposal>& proposals,
             const std::vector<services::OrganisationAnswer>& answers, const QString& author);

    [[nodiscard]] const std::vector<services::OrganisationAnswer>& answers() const { return m_answers; }
    [[nodiscard]] int count() const { return m_proposals.count(); }
    /// Those whose rows wait until somebody says what they are.
    [[nodiscard]] int waiting() const { return m_proposals.waiting(m_answers); }

Q_SIGNALS:
    void answersChanged(); ///< by the user

private:
    void choose(int row, qint64 id);
    void acceptAll();
    void takeBack();
    void showRows();
    [[nodiscard]] bool holds(const services::OrganisationAnswer& answer) const;

    widgets::ChoiceTable* m_table;
    AcceptAllButton* m_accept;
    ProposalList m_proposals;
    ProposalList::Known m_known;
    QString m_author;
    std::vector<services::OrganisationAnswer> m_answers;
    std::vector<services::OrganisationAnswer> m_accepted; ///< by the button that answers all with one candidate
};

} // namespace svodka::app
