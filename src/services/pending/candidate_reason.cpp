// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pending/candidate_reason.h"

#include "core/names/organisation_name.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::OrganisationName;

namespace {

struct CandidateReason final {
    Q_DECLARE_TR_FUNCTIONS(CandidateReason)
};

bool share(const QStringList& a, const QStringList& b) {
    return std::any_of(a.begin(), a.end(), [&](const QString& text) { return b.contains(text); });
}

QStringList likenesses(const OrganisationName& asked, const OrganisationName& known) {
    QStringList found;
    if (!asked.numbers.isEmpty() && asked.numbers == known.numbers)
        found << CandidateReason::tr("the same number");
    if (share(asked.words, known.words))
        found << CandidateReason::tr("words in common");
    return found;
}

QStringList differences(const OrganisationName& asked, const OrganisationName& known) {
    QStringList found;
    if (asked.form != known.form)
        found << (asked.form.isEmpty() || known.form.isEmpty() ? CandidateReason::tr("no legal form in one of both")
                                                               : CandidateReason::tr("another legal form"));
    if (asked.kinds != known.kinds)
        found << CandidateReason::tr("another kind");
    if (asked.numbers != known.numbers)
        found << CandidateReason::tr("no number in one of both");
    if (asked.places != known.places)
        found << CandidateReason::tr("another place in the name");
    if (asked.words != known.words)
        found << CandidateReason::tr("other words");
    return found;
}

} // namespace

QString candidateReason(const OrganisationProposal& asked, core::OrganisationId candidate,
                        const std::vector<core::Organisation>& known) {
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const core::Organisation& one) { return one.id == candidate; });
    if (found == known.end())
        return {};
    const OrganisationName said = core::parseOrganisation(asked.spelling);
    const OrganisationName stored = core::parseOrganisation(found->name);
    QStringList reasons = likenesses(said, stored) + differences(said, stored);
    if (found->type != asked.type)
        reasons << CandidateReason::tr("another type of organisation");
    return reasons.join(u"; "_s);
}

} // namespace svodka::services
