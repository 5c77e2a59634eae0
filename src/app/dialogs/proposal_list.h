// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/organisation.h"
#include "core/region.h"
#include "models/choice_model.h"
#include "services/import/import_preview.h"

#include <QCoreApplication>

namespace svodka::app {

/// The names of a file that no organisation of the store bears, as rows of a widgets::ChoiceTable, and back. Those that
/// were answered stay, so that an answer can be changed. Knows no widgets.
class ProposalList final {
    Q_DECLARE_TR_FUNCTIONS(ProposalList)

public:
    /// What the names of the store are shown by.
    struct Known {
        core::Region region;
        core::Catalogue catalogue;
        std::vector<core::Organisation> organisations;
        QDate day; ///< names of that day
        bool russian = true;
    };

    void clear() { m_proposals.clear(); }
    /// What a preview found; `answers`: what has been said so far.
    void take(const std::vector<services::OrganisationProposal>& found,
              const std::vector<services::OrganisationAnswer>& answers);

    static QStringList headers();
    [[nodiscard]] std::vector<models::ChoiceRow> rows(const Known& known,
                                                      const std::vector<services::OrganisationAnswer>& answers) const;
    [[nodiscard]] int count() const { return int(m_proposals.size()); }
    /// Those whose rows wait until somebody says what they are.
    [[nodiscard]] int waiting(const std::vector<services::OrganisationAnswer>& answers) const;

    /// For each that waits without an answer and resembles one organisation only: that it is this one.
    [[nodiscard]] std::vector<services::OrganisationAnswer>
    onlyCandidates(const QString& author, const std::vector<services::OrganisationAnswer>& answers) const;

    /// The answers after the user chose `id` in `row`.
    [[nodiscard]] std::vector<services::OrganisationAnswer> answered(int row, qint64 id, const QString& author,
                                                                     std::vector<services::OrganisationAnswer>) const;

private:
    [[nodiscard]] static std::vector<models::Choice> choicesFor(const services::OrganisationProposal& proposal,
                                                                const Known& known);
    [[nodiscard]] static qint64 chosen(const services::OrganisationProposal& proposal,
                                       const services::OrganisationAnswer* answer);

    std::vector<services::OrganisationProposal> m_proposals;
};

} // namespace svodka::app
