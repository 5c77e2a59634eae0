// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alias.h"
#include "core/batch.h"
#include "core/organisation.h"
#include "core/region.h"
#include "services/pending/known_names.h"

#include <span>
#include <vector>

namespace svodka::services {

/// What became of a question about a name.
enum class QuestionState {
    Open,
    Answered,     ///< an alias says which municipality; the rows wait for enterPending
    Refused,      ///< a person said that it is none of the region's municipalities
    Organisation, ///< the name of an organisation: see `organisation`
};

/// Rows of one batch that wait because of one spelling.
struct PendingQuestion {
    core::BatchInfo batch;
    QString spelling; ///< verbatim
    QuestionState state = QuestionState::Open;
    std::vector<core::MunicipalityId> candidates; ///< that it may mean and that nobody has refused, the best first
    core::Alias answer;                           ///< Answered and Refused: what was said, by whom and when
    std::vector<int> sourceRows;                  ///< of the file, in its order
    OrganisationProposal organisation; ///< Organisation: where the name stands and what it may mean; its type is empty
                                       ///< for rows of an import by an older version of the program
};

/// A person's word about a spelling. It holds for every file from then on.
struct NameAnswer {
    QString spelling;
    core::MunicipalityId municipality; ///< 0 = none of the region's municipalities
    QString author;
};

/// The questions of one batch, in the order of their rows, by what is known now.
std::vector<PendingQuestion> questionsOf(const KnownNames& known, const core::BatchInfo& batch,
                                         const std::vector<core::PendingRow>& rows);

/// What an answer is kept as: one alias; or, where none of the municipalities is meant, a refusal of each that the
/// spelling may mean and of «any», which closes the question.
std::vector<core::Alias> aliasesOf(const core::Region& region, const std::vector<core::Alias>& known,
                                   const NameAnswer& answer, const QDateTime& now);

} // namespace svodka::services
